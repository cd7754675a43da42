import type {
  DirectiveNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** How much a query asks for, fragments expanded. */
export interface Weight {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

export interface WeighedDocument {
  readonly operations: readonly { readonly node: OperationDefinitionNode; readonly weight: Weight }[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const NOTHING: Weight = { depth: 0, fields: 0, aliases: 0, directives: 0 };
/** A fragment within itself. Validation would find it too, but only after a walk that may not end in time. */
const ENDLESS: Weight = { depth: Infinity, fields: Infinity, aliases: Infinity, directives: Infinity };

const beside = (one: Weight, other: Weight): Weight => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
});

export const heaviest = (weights: readonly Weight[]): Weight => weights.reduce(beside, NOTHING);

/** Weighs every operation. Each fragment is weighed once, so that the time follows the text and not what it expands to. */
export function weighDocument(document: DocumentNode): WeighedDocument {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  const known = new Map<string, Weight>();

  const fragmentWeight = (name: string): Weight => {
    const weighed = known.get(name);
    if (weighed) return weighed;
    const node = fragments.get(name);
    if (!node) return NOTHING;
    known.set(name, ENDLESS);
    const weight = beside(selectionWeight(node.selectionSet), directivesOf(node.directives));
    known.set(name, weight);
    return weight;
  };

  const selectionWeight = (set: SelectionSetNode | undefined): Weight =>
    heaviest(
      (set?.selections ?? []).map((selection) => {
        const own = directivesOf(selection.directives);
        if (selection.kind === 'FragmentSpread') return beside(own, fragmentWeight(selection.name.value));
        const inner = selectionWeight(selection.selectionSet);
        if (selection.kind === 'InlineFragment') return beside(own, inner);
        // introspection unwraps lists and non-nulls one `ofType` at a time, which takes nobody deeper
        const step = selection.name.value === 'ofType' ? 0 : 1;
        const field = {
          depth: inner.depth + step,
          fields: 1,
          aliases: selection.alias ? 1 : 0,
          directives: 0,
        };
        return beside(own, { ...beside(inner, field), depth: inner.depth + step });
      }),
    );

  const operations = document.definitions.flatMap((node) => {
    if (node.kind !== 'OperationDefinition') return [];
    const variables = (node.variableDefinitions ?? []).map(({ directives }) => directivesOf(directives));
    return [
      {
        node,
        weight: heaviest([selectionWeight(node.selectionSet), directivesOf(node.directives), ...variables]),
      },
    ];
  });
  return { operations, fragments };
}

const directivesOf = (directives: readonly DirectiveNode[] | undefined): Weight => ({
  ...NOTHING,
  directives: directives?.length ?? 0,
});
