import { parse } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { describeFailure } from '../../lib/describe-failure.ts';
import { downloadSheet } from './download-sheet.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  {
    who: 'the server',
    body: '{"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}',
    code: 'FORBIDDEN',
  },
  { who: 'a proxy', body: '<html>502 Bad Gateway</html>', code: 'SERVICE_UNAVAILABLE' },
])('what $who refuses is said in a sentence', async ({ body, code }) => {
  vi.stubGlobal('fetch', async () => new Response(body, { status: 502 }));
  const exported = { document: parse('{ courts { id } }'), variables: {}, totalCount: 1 };
  const refused = await downloadSheet(exported, [], 'Соттар', 'CSV').catch((error: unknown) => error);
  expect(describeFailure(refused).code).toBe(code);
});

test('the server is asked in its own words, without those for the cache of the client', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    asked.push((JSON.parse(body) as { query: string }).query);
    return new Response('{}', { status: 400 });
  });
  const document = parse(
    'query ($on: Boolean!) { plans { ...Row @unmask id @include(if: $on) } } fragment Row on Plan { id }',
  );
  await downloadSheet({ document, variables: {}, totalCount: 1 }, [], 'Жоспар', 'CSV').catch(() => undefined);
  expect(asked[0]).toContain('...Row\n');
  expect(asked[0]).not.toContain('unmask');
  expect(asked[0]).toContain('@include');
});
