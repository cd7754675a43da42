import { type ValidationError, validate } from 'class-validator';
import type { MiddlewareFn } from 'type-graphql';
import { GraphQLError } from 'graphql';
import { tagOf } from './language.ts';
import { issue, type IssueCode, type IssueFacts } from './issue.ts';
import { readIssueText } from './issue-text.ts';
import { trimTexts } from './trim.ts';
import { type FieldIssue, InvalidInputError, UserError } from './user-error.ts';
import type { Language } from '@bitim/schema/vocabulary/language';

/** Checks an argument whole, nested inputs and lists included (R21). Never echoes what was sent (R25). */
export async function validateArgument(value: unknown): Promise<void> {
  if (value === null || typeof value !== 'object') return;
  trimTexts(value);
  const errors = await validate(value, { skipMissingProperties: true, forbidUnknownValues: false });
  const issues = errors.flatMap((error) => issuesOf(error, []));
  const among = 'issuesAmong' in value ? (value as CheckedAmongFields).issuesAmong() : [];
  const said = new Set(issues.map(({ path }) => path.join('.')));
  const all = [...issues, ...among.filter(({ path }) => !said.has(path.join('.')))];
  if (all.length > 0) throw new ArgumentInvalid(new InvalidInputError(all));
}

/** An input whose fields must fit each other; asked beside the rules on single fields, so that all is said at once. */
export interface CheckedAmongFields {
  issuesAmong(): FieldIssue[];
}

class ArgumentInvalid extends Error {
  readonly outcome: InvalidInputError;

  constructor(outcome: InvalidInputError) {
    super(outcome.code);
    this.outcome = outcome;
  }
}

/** Refuses a query for something that its fields alone do not tell. @throws always. */
export function refuse(path: string[], code: IssueCode, facts: IssueFacts = {}): never {
  throw new ArgumentInvalid(new InvalidInputError([issue(path, code, facts)]));
}

function issuesOf(error: ValidationError, above: string[]): FieldIssue[] {
  const path = [...above, error.property];
  const [text] = Object.values(error.constraints ?? {});
  const said = text === undefined ? null : readIssueText(text);
  const own = said ? [issue(path, said.code, said.facts)] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => issuesOf(child, path))];
}

/**
 * Says failures in the caller's language. What an argument got wrong becomes the mutation's answer; a query, which has
 * no place for it, refuses with BAD_USER_INPUT.
 */
export const sayFailures: MiddlewareFn<{ language: Language }> = async ({ context, info }, next) => {
  try {
    const outcome: unknown = await next();
    return outcome instanceof UserError ? say(outcome, context.language) : outcome;
  } catch (error) {
    if (!(error instanceof ArgumentInvalid)) throw error;
    const outcome = say(error.outcome, context.language);
    if (info.parentType.name === 'Mutation') return outcome;
    const issues = outcome.issues.map(({ code, message, path }) => ({ code, message, path }));
    throw new GraphQLError(outcome.message, { extensions: { code: 'BAD_USER_INPUT', issues } });
  }
};

function say<T extends UserError>(failure: T, language: Language): T {
  const tag = tagOf(language);
  failure.message = failure.sentence[tag];
  if (failure instanceof InvalidInputError) for (const one of failure.issues) one.message = one.sentence[tag];
  return failure;
}
