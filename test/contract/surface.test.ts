import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../kit/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ seeded: false });
});
afterAll(() => app.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
  app.anonymous.fetch('/graphql', { method: 'POST', headers, body });
const query = (text: string, variables: object = {}) => post(JSON.stringify({ query: text, variables }));

interface Refusal {
  errors: [{ message: string; extensions: { code: string; id?: string } }];
}

/** The code of the answer's one error, which must be there and have nothing beside its message, code and places. */
async function codeOf(response: Response): Promise<string> {
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const body = JSON.parse(text) as Refusal;
  expect(Object.keys(body)).toEqual(['errors']);
  expect(body.errors[0].message).not.toBe('');
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|stacktrace|select |fastify|FST_/i);
  return body.errors[0].extensions.code;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('R16: bombs are refused before they are looked into', () => {
  const deep = `{ me ${'{ court { region { successors '.repeat(66)}{ id }${' } } }'.repeat(66)} }`;
  const fragments = `{ me { ...F0 } } ${times(40, (i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on User { id }`;
  const overlapping = `{ ${times(99, (i) => `me { a${i % 9}: id ...F }`)} } fragment F on User { ${times(99, () => 'court { id region { id } }')} }`;

  test.each([
    { name: 'depth 200', bomb: deep },
    { name: 'fragments that double 40 times', bomb: fragments },
    { name: 'fields that overlap', bomb: overlapping },
  ])('$name, in less than 50 ms', async ({ bomb }) => {
    const took: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const started = performance.now();
      // another text each time, so that nothing is remembered
      // oxlint-disable-next-line no-await-in-loop -- one at a time is measured
      const response = await query(`${bomb} # ${time}`);
      took.push(performance.now() - started);
      expect(response.status).toBe(400);
      // oxlint-disable-next-line no-await-in-loop -- likewise
      expect(await codeOf(response)).toMatch(/QUERY_TOO_LARGE|GRAPHQL_PARSE_FAILED/);
    }
    // the quickest: on a busy machine any one may have waited for others
    expect(Math.min(...took)).toBeLessThan(50);
  });

  test('and so is a query of more than 2,000 tokens', async () => {
    const response = await query(`{ ${'__typename '.repeat(2001)} }`);
    expect([response.status, await codeOf(response)]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  test('R04: two sign-ins in one request are refused whole', async () => {
    const response = await query(
      `mutation ($i: SignInInput!) { a: signIn(input: $i) { __typename } b: signIn(input: $i) { __typename } }`,
      {
        i: { email: 'a@b.example', password: 'x' },
      },
    );
    expect([response.status, await codeOf(response)]).toEqual([400, 'QUERY_TOO_LARGE']);
  });
});

describe('R18, R19, R20: a body is refused', () => {
  const half =
    '{"query":"mutation($i:SignInInput!){signIn(input:$i){__typename}}","variables":{"i":{"email":"a\\ud800","password":"x"}}}';
  test.each([
    {
      because: 'it is a batch',
      body: '[{"query":"{__typename}"},{"query":"{__typename}"}]',
      status: 400,
      code: 'BAD_REQUEST',
    },
    { because: 'it is no JSON', body: '{"query":', status: 400, code: 'BAD_REQUEST' },
    { because: 'it is empty', body: '', status: 400, code: 'BAD_REQUEST' },
    {
      because: 'it is not UTF-8',
      body: Buffer.from('{"query":"{ me { id } } # \xff"}', 'latin1'),
      status: 400,
      code: 'BAD_REQUEST',
    },
    { because: 'a text holds half a character', body: half, status: 400, code: 'BAD_REQUEST' },
    {
      because: 'a text holds NUL',
      body: half.replace('\\ud800', '\\u0000'),
      status: 400,
      code: 'BAD_REQUEST',
    },
    {
      because: 'a literal of the query holds NUL',
      body: '{"query":"{ courts(filter: {search: \\"\\\\u0000\\"}) { totalCount } }"}',
      status: 400,
      code: 'BAD_REQUEST',
    },
    {
      because: 'it has more than 100 KB',
      body: JSON.stringify({ query: '{__typename}', variables: { x: 'x'.repeat(100_000) } }),
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    },
  ])('because $because', async ({ body, status, code }) => {
    const response = await post(body);
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  test.each([
    { type: 'text/plain' },
    { type: 'application/x-www-form-urlencoded' },
    { type: 'multipart/form-data; boundary=x' },
    { type: 'application/json; charset=windows-1251' },
    { type: 'application/json', encoding: 'gzip' },
  ])('because it is $type $encoding', async ({ type, encoding }) => {
    const response = await post('{"query":"{__typename}"}', {
      'content-type': type,
      ...(encoding && { 'content-encoding': encoding }),
    });
    expect([response.status, await codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('R19: and in chunks, it is cut at 100 KB', async () => {
    const sent = request(`${app.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' },
    });
    sent.on('error', () => {});
    const answer = once(sent, 'response') as Promise<[{ statusCode: number }]>;
    for (let kilobytes = 0; kilobytes < 150; kilobytes += 10) sent.write(' '.repeat(10_000));
    const [response] = await answer;
    sent.destroy();
    expect(response.statusCode).toBe(413);
  });

  test.each([
    { what: 'arrays', deep: `${'['.repeat(40_000)}${']'.repeat(40_000)}` },
    { what: 'objects with a prototype', deep: `${'{"__proto__":'.repeat(6000)}1${'}'.repeat(6000)}` },
    { what: 'half characters', deep: `${'["\\ud800",'.repeat(5000)}1${']'.repeat(5000)}` },
  ])('R19: deep $what do no harm', async ({ deep }) => {
    const response = await post(
      `{"query":"mutation($i:SignInInput!){signIn(input:$i){__typename}}","variables":{"i":${deep}}}`,
    );
    expect([response.status, await codeOf(response)]).toEqual([400, expect.stringMatching(/^BAD_/)]);
    expect((await query('{ __typename }')).status).toBe(200);
  });
});

describe('R25: an error does not tell', () => {
  const SECRET = 'a-password-of-mine';
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

  test.each([
    {
      what: 'a value of the wrong type',
      text: signIn,
      variables: { input: { email: { x: SECRET }, password: SECRET } },
    },
    { what: 'a missing field beside it', text: signIn, variables: { input: { password: SECRET } } },
    {
      what: 'an unknown field',
      text: signIn,
      variables: { input: { email: 'x', password: 'x', [SECRET]: SECRET } },
    },
    {
      what: 'a literal of the wrong type',
      text: `{ courts(first: "${SECRET}") { totalCount } }`,
      variables: {},
    },
    {
      what: 'a literal that is no list',
      text: `{ courts(filter: "${SECRET}") { totalCount } }`,
      variables: {},
    },
    { what: 'a text in the wrong place', text: `{ "${SECRET}" }`, variables: {} },
    {
      what: 'a null where there must be a value',
      text: 'query ($n: Int = 5) { courts(first: $n) { totalCount } }',
      variables: { n: null },
    },
  ])('$what', async ({ text, variables }) => {
    const response = await query(text, variables);
    const said = await response.clone().text();
    expect(said).not.toContain(SECRET);
    expect(said).toMatch(/BAD_USER_INPUT|GRAPHQL_(VALIDATION|PARSE)_FAILED|UNAUTHENTICATED/);
  });

  test("but names the field, in the caller's language", async () => {
    const answer = await app.anonymous.gql(signIn, { input: { email: 5, password: 'x' } }, 'ru');
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Недопустимое значение.',
      extensions: {
        code: 'BAD_USER_INPUT',
        issues: [{ code: 'VALUE_FORMAT', path: ['email'], message: 'Недопустимое значение.' }],
      },
    });
  });
});

describe('R28: each route refuses in the same form', () => {
  test.each([
    { method: 'GET', path: '/nowhere', status: 404, code: 'NOT_FOUND' },
    { method: 'PUT', path: '/graphql', status: 404, code: 'NOT_FOUND' },
    { method: 'POST', path: '/health/live', status: 404, code: 'NOT_FOUND' },
    { method: 'GET', path: '/regions//edit', status: 403, code: 'FORBIDDEN' },
    { method: 'GET', path: '/assets/%', status: 400, code: 'BAD_REQUEST' },
    { method: 'GET', path: '/assets/..%2f..%2fpackage.json', status: 404, code: 'NOT_FOUND' },
    { method: 'GET', path: '/graphql?query=%ff', status: 400, code: 'BAD_REQUEST' },
    { method: 'GET', path: '/graphql?query=%7B__typename%7D', status: 400, code: 'BAD_REQUEST' },
    { method: 'GET', path: '/graphql', status: 400, code: 'BAD_REQUEST' },
    { method: 'GET', path: '/certificates.pdf?event=1&language=KK', status: 401, code: 'UNAUTHENTICATED' },
  ])('$method $path is $status', async ({ method, path, status, code }) => {
    const response = await app.anonymous.fetch(path, { method });
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
  });

  test.each([
    { what: 'what is no HTTP', sent: 'HELO mail\r\n\r\n', status: 400 },
    { what: 'headers without end', sent: `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, status: 431 },
  ])('and so does what comes before any route: $what', async ({ sent, status }) => {
    const socket = connect(Number(new URL(app.url).port), 'localhost');
    socket.end(sent);
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    await once(socket, 'close');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const body = JSON.parse(answer.split('\r\n\r\n', 2)[1] ?? '') as Refusal;
    expect(body.errors[0].extensions.code).not.toBe('');
  });
});

describe('R57: headers', () => {
  test.each(['/graphql?query=%7B__typename%7D', '/health/live', '/nowhere', '/'])(
    'stand on %s',
    async (path) => {
      const { headers } = await app.anonymous.fetch(path, {
        headers: { accept: 'text/html', origin: 'https://elsewhere.example' },
      });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  test('no preflight is granted, and no query is done without one', async () => {
    const preflight = await app.anonymous.fetch('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(404);
    const simple = await app.anonymous.fetch('/graphql?query=%7B__typename%7D');
    expect([simple.status, await codeOf(simple)]).toEqual([400, 'BAD_REQUEST']);
  });
});
