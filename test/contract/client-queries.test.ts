import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { QUERY_LIMITS } from '@bitim/server/app/query-guard';
import { acceptQuery } from '@bitim/server/platform/query-limits';
import { weighDocument } from '@bitim/server/platform/query-weight';
import { type DefinitionNode, type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from './operations.ts';

const client = path.resolve(import.meta.dirname, '../../client/src');
const definitions = globSync('**/*.graphql', { cwd: client }).flatMap(
  (file) => parse(readFileSync(path.join(client, file), 'utf8')).definitions,
);
const fragments = new Map(
  definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
);

/** The definition, and every fragment that it needs. */
function whole(definition: DefinitionNode, found = new Set<FragmentDefinitionNode>()): DefinitionNode[] {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      whole(fragment, found);
    },
  });
  return [definition, ...found];
}

const requests = definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION
    ? [{ name: one.name?.value ?? '', text: whole(one).map(print).join('\n') }]
    : [],
);

describe("R16: the client's own queries pass the limits with room to spare", () => {
  test('and they are all here', () => {
    expect(requests.length).toBeGreaterThan(20);
  });

  test.each(requests)('$name', ({ text }) => {
    const document = parse(text, { maxTokens: 1000 });
    expect(acceptQuery(schema, document, QUERY_LIMITS)).not.toBeTypeOf('string');
    const { weight } = weighDocument(document).operations[0] ?? {};
    expect(weight?.depth).toBeLessThan(QUERY_LIMITS.depth);
    for (const what of ['fields', 'aliases', 'directives'] as const)
      expect(weight?.[what], what).toBeLessThanOrEqual(QUERY_LIMITS[what] / 2);
  });
});
