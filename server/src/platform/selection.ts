import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Selection } from './shape.ts';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;
interface MutableSelection {
  [field: string]: MutableSelection;
}

/** What the query asks of the current field, fragments expanded. Aliases of one field are taken together. */
export function selectionOf(info: Info): Selection {
  const selection: MutableSelection = {};
  for (const node of info.fieldNodes) collect(node.selectionSet, info, selection);
  return selection;
}

/** What either asks, at every depth. */
export function merged(one: Selection, other: Selection): Selection {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, merged(one[name] ?? {}, other[name] ?? {})]));
}

function collect(set: SelectionSetNode | undefined, info: Info, into: MutableSelection): void {
  for (const node of set?.selections ?? []) {
    if (isLeftOut(node.directives, info)) continue;
    if (node.kind === 'Field') addField(node, info, into);
    else if (node.kind === 'InlineFragment') collect(node.selectionSet, info, into);
    else collect(fragment(node.name.value, info)?.selectionSet, info, into);
  }
}

function addField(node: FieldNode, info: Info, into: MutableSelection): void {
  const nested = (into[node.name.value] ??= {});
  collect(node.selectionSet, info, nested);
}

const fragment = (name: string, info: Info): FragmentDefinitionNode | undefined => info.fragments[name];

function isLeftOut(directives: FieldNode['directives'], info: Info): boolean {
  return (directives ?? []).some((directive) => {
    const value = directive.arguments?.[0]?.value;
    if (!value || (directive.name.value !== 'skip' && directive.name.value !== 'include')) return false;
    const on =
      value.kind === 'Variable'
        ? info.variableValues[value.name.value]
        : value.kind === 'BooleanValue' && value.value;
    return directive.name.value === 'skip' ? on === true : on !== true;
  });
}
