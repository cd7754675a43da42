import type { GraphQLResolveInfo } from 'graphql';
import { type ListSource, readOne } from '../platform/read.ts';
import { UserError } from '../platform/user-error.ts';
import type { SignedInContext } from './request-context.ts';

/** The answer to a mutation: the failure as it is, or the record as it now stands, selected to what is asked. */
export async function answer(
  { em, read }: SignedInContext,
  info: GraphQLResolveInfo,
  source: Pick<ListSource, 'table' | 'shape'>,
  outcome: string | UserError,
): Promise<object> {
  if (outcome instanceof UserError) return outcome;
  const record = await readOne(em, source, outcome, [], read, info);
  if (record === null)
    throw new Error(`${source.shape.typename} ${outcome} was written, but cannot be read.`);
  return record;
}
