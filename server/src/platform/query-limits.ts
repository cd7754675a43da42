import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { heaviest, type Weight, weighDocument } from './query-weight.ts';

/** How much one request may ask for, fragments expanded (R16, R17). */
export interface QueryLimits extends Weight {
  readonly rootMutations: number;
  /** Root fields that may stand in a request once: sign-in, so that one request is one guess (R04). */
  readonly once: readonly string[];
  /** The product of the page sizes of lists within lists. */
  readonly nestedPages: number;
}

/** What is known of an accepted query; the page sizes may hang on the variables of each request. */
export interface AcceptedQuery {
  /** What the variables make too large; null when nothing. */
  tooLarge(variables: Readonly<Record<string, unknown>>): string | null;
}

type PageSize = (variables: Readonly<Record<string, unknown>>) => number;

/** Weighs a query before anything else is done with it. @returns a sentence when it is too large. */
export function acceptQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: QueryLimits,
): AcceptedQuery | string {
  const { operations, fragments } = weighDocument(document);
  const weight = heaviest(operations.map((one) => one.weight));
  for (const what of ['depth', 'fields', 'aliases', 'directives'] as const) {
    if (weight[what] > limits[what])
      return `The query is too large: its limit of ${what} is ${limits[what]}.`;
  }
  // from here on the query is known to be small, and may be walked as it is
  const nested: PageSize[][] = [];
  for (const { node } of operations) {
    const roots = rootFields(node.selectionSet, fragments);
    if (node.operation === 'mutation' && roots.length > limits.rootMutations) {
      return `The request is too large: its limit of mutations is ${limits.rootMutations}.`;
    }
    const twice = limits.once.find((name) => roots.filter((root) => root === name).length > 1);
    if (twice !== undefined) return `${twice} may stand in a request once.`;
    const root = schema.getRootType(node.operation);
    if (root) new PageWalk(schema, fragments, node).collect(node.selectionSet, root, [], nested);
  }
  return {
    tooLarge: (variables) => {
      const largest = Math.max(
        0,
        ...nested.map((sizes) => sizes.reduce((product, size) => product * size(variables), 1)),
      );
      return largest > limits.nestedPages
        ? `The lists within lists are too large: at most ${limits.nestedPages} entries.`
        : null;
    },
  };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function rootFields(set: SelectionSetNode, fragments: Fragments): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    const inner = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
    return inner ? rootFields(inner.selectionSet, fragments) : [];
  });
}

/** Finds the lists within lists of one operation, and how large each of their pages is. */
class PageWalk {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly operation: OperationDefinitionNode,
  ) {}

  collect(set: SelectionSetNode, type: GraphQLNamedType, above: PageSize[], found: PageSize[][]): void {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        this.field(selection, type, above, found);
        continue;
      }
      const inner =
        selection.kind === 'InlineFragment' ? selection : this.fragments.get(selection.name.value);
      const condition = inner?.typeCondition && this.schema.getType(inner.typeCondition.name.value);
      if (inner) this.collect(inner.selectionSet, condition ?? type, above, found);
    }
  }

  private field(node: FieldNode, parent: GraphQLNamedType, above: PageSize[], found: PageSize[][]): void {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return;
    const first = field.args.find(({ name }) => name === 'first');
    const sizes = first ? [...above, this.sizeOf(node, first.defaultValue)] : above;
    if (first && above.length > 0) found.push(sizes);
    this.collect(node.selectionSet, getNamedType(field.type), sizes, found);
  }

  private sizeOf(node: FieldNode, otherwise: unknown): PageSize {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === 'IntValue') return () => Number(given.value);
    if (given?.kind !== 'Variable') return () => Number(otherwise);
    const definition = this.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === given.name.value,
    );
    const preset =
      definition?.defaultValue?.kind === 'IntValue' ? Number(definition.defaultValue.value) : otherwise;
    return (variables) => Number(variables[given.name.value] ?? preset);
  }
}
