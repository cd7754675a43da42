import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../kit/client.ts';
import { type Office, openOffice } from '../kit/office.ts';

let office: Office;
let admin: Client;
beforeAll(async () => {
  office = await openOffice();
  admin = await office.app.signedIn('admin');
});
afterAll(() => office.close());

interface Courts {
  courts: { nodes: { id: string; region?: object }[]; edges: { cursor: string; node: { region: object } }[] };
}

const PAGE = 'query ($after: String) { courts(first: 2, after: $after) { nodes { id } edges { cursor } } }';

describe('a page of a list', () => {
  test('gives what nodes and edges ask of one entry, whichever asks it', async () => {
    const { data, errors } = await admin.gql<Courts>(
      '{ courts(first: 1) { nodes { id region { id } } edges { cursor node { region { code } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.courts.nodes[0]?.region).toEqual({ id: expect.any(String) });
    expect(data.courts.edges[0]?.node.region).toEqual({ code: expect.any(String) });
  });

  test('begins at the beginning after null, and goes on after its own cursor', async () => {
    const first = await admin.gql<Courts>(PAGE, { after: null });
    expect(first).toEqual(await admin.gql<Courts>(PAGE));
    const next = await admin.gql<Courts>(PAGE, { after: first.data.courts.edges[1]?.cursor });
    expect(next.data.courts.nodes).toHaveLength(2);
    expect(first.data.courts.nodes).not.toContainEqual(next.data.courts.nodes[0]);
  });

  test.each(['', 'garbage', 'MA', 'LTE', 'MSAg', Buffer.from('9'.repeat(30)).toString('base64url')])(
    'is refused after "%s", which is no place in it',
    async (after) => {
      const { errors } = await admin.gql<Courts>(PAGE, { after });
      expect(errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: ['after'], code: 'VALUE_FORMAT' }] } },
      ]);
    },
  );
});

describe('an id in capitals', () => {
  test('is the same id, as a variable and in the query itself', async () => {
    const [court] = await office.sql<{ id: string }>('select id from court order by code limit 1');
    const id = court?.id ?? '';
    const { data } = await admin.gql('query ($id: ID!) { court(id: $id) { id } }', { id: id.toUpperCase() });
    expect(data).toEqual({ court: { id } });
    const { data: literal } = await admin.gql(`{ court(id: "${id.toUpperCase()}") { id } }`);
    expect(literal).toEqual({ court: { id } });
  });
});
