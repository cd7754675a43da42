import {
  type DocumentNode,
  execute,
  type FieldNode,
  getNamedType,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { SignedInContext } from '../access/request-context.ts';
import { Refused } from '../platform/refused.ts';

/** So many rows are read at a time: between two of these, everybody else gets their turn. */
const AT_ONCE = 500;

export interface WholeList {
  readonly rows: AsyncGenerator;
  /** What was read so far, and how many there are. */
  readonly count: { read: number; total: number };
}

/** What went wrong while a list was read; the same errors as those of the query by itself. */
export class ListRefused extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The list cannot be read.');
    this.errors = errors;
  }
}

/**
 * The rows of a list, by the query that shows a page of it: the same filters, order, scope and rights, because it is the
 * same resolver that answers. Only how much comes at a time is another.
 *
 * @param most rows; what is beyond is not read.
 * @param goOn is called before each stretch, and throws when no more is to be read.
 */
export function readWholeList(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  context: SignedInContext,
  most: number,
  goOn: () => void,
): WholeList {
  const list = listOf(schema, query);
  const uncounted = withoutTotal(query);
  const count = { read: 0, total: 0 };

  async function* rows(): AsyncGenerator {
    while (count.read < most) {
      goOn();
      const first = Math.min(AT_ONCE, most - count.read);
      const read = { ...context.read, slice: { first, skip: count.read } };
      // oxlint-disable-next-line no-await-in-loop -- a stretch after the other
      const { data, errors } = await execute({
        schema,
        document: count.read === 0 ? query : uncounted,
        variableValues: variables,
        contextValue: { ...context, read },
      });
      if (errors) throw new ListRefused(errors);
      const { nodes, total } = foundIn(data?.[list], count);
      count.total = total;
      // what is no connection comes whole
      const isWhole = Array.isArray(data?.[list]);
      for (const node of nodes.slice(0, isWhole ? most : first)) {
        count.read += 1;
        yield node;
      }
      if (isWhole || nodes.length < first) return;
    }
  }
  return { rows: rows(), count };
}

/** @throws Refused when a query calls something else `nodes`, or does not have the rows counted. */
function foundIn(answer: unknown, { read, total }: WholeList['count']): { nodes: unknown[]; total: number } {
  if (Array.isArray(answer)) return { nodes: answer, total: answer.length };
  const { nodes, totalCount } = (answer ?? {}) as { nodes?: unknown; totalCount?: unknown };
  const counted = read === 0 ? totalCount : total;
  if (!Array.isArray(nodes) || typeof counted !== 'number')
    throw new Refused(400, 'query: a list by pages asks nodes and totalCount.');
  return { nodes, total: counted };
}

const operationIn = (query: DocumentNode): OperationDefinitionNode | undefined => {
  const operations = query.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operations.length === 1 ? operations[0] : undefined;
};

/** The one list that a query asks for, by its name in the answer. @throws Refused when it asks for anything else. */
function listOf(schema: GraphQLSchema, query: DocumentNode): string {
  const operation = operationIn(query);
  const [field, ...others] = operation?.selectionSet.selections ?? [];
  const type =
    operation?.operation === 'query' && field?.kind === Kind.FIELD && others.length === 0
      ? schema.getQueryType()?.getFields()[field.name.value]?.type
      : undefined;
  const isList = type && (/\]!?$/.test(String(type)) || getNamedType(type).name.endsWith('Connection'));
  if (!isList) throw new Refused(400, 'query: one query of one list.');
  const { alias, name } = field as FieldNode;
  return (alias ?? name).value;
}

/** Counting is as much work as reading, and needs to be done once. */
function withoutTotal(query: DocumentNode): DocumentNode {
  return {
    ...query,
    definitions: query.definitions.map((one) => {
      const [list] = one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : [];
      if (one.kind !== Kind.OPERATION_DEFINITION || list?.kind !== Kind.FIELD || !list.selectionSet)
        return one;
      const kept = list.selectionSet.selections.filter(
        (asked) => asked.kind !== Kind.FIELD || asked.name.value !== 'totalCount',
      );
      const field = { ...list, selectionSet: { ...list.selectionSet, selections: kept } };
      return kept.length === 0 ? one : { ...one, selectionSet: { ...one.selectionSet, selections: [field] } };
    }),
  };
}
