import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageReader } from './page-reader.ts';

const WINDOWS_1251 = Buffer.from([0xd1, 0xee, 0xf2]);
let asked: string[] = [];
let cutOff = 0;

/** Pages as the web has them. */
const answers: Record<string, http.RequestListener> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end('<title>Сот</title>'),
  '/old': (_, response) =>
    response.setHeader('content-type', 'text/html; charset=windows-1251').end(WINDOWS_1251),
  '/meta': (_, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(Buffer.concat([Buffer.from('<meta charset="windows-1251">'), WINDOWS_1251])),
  '/unknown': (_, response) =>
    response.setHeader('content-type', 'text/html; charset=klingon').end('<title>Сот</title>'),
  '/pdf': (_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF'),
  '/gone': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<title>?</title>'),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/to-private': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/page' }).end(),
  '/endless': (_, response) => {
    response.setHeader('content-type', 'text/html').write('<title>Сот</title>');
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more).on('close', () => (cutOff += 1));
    more();
  },
  '/silent': (_, response) => void response.setHeader('content-type', 'text/html').write('<ti'),
};
const server = http.createServer((request, response) => {
  asked.push(request.url ?? '');
  answers[request.url ?? '']?.(request, response);
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const at = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;

describe('a page is read', () => {
  const read = pageReader(['127.0.0.1']);
  test.each([
    { path: '/page', text: '<title>Сот</title>', because: 'it is one' },
    { path: '/old', text: 'Сот', because: 'the answer names its encoding' },
    { path: '/meta', text: '<meta charset="windows-1251">Сот', because: 'the page names its encoding' },
    {
      path: '/unknown',
      text: '<title>Сот</title>',
      because: 'an encoding that nobody knows is taken for UTF-8',
    },
    { path: '/moved', text: '<title>Сот</title>', because: 'it has moved' },
    { path: '/pdf', text: null, because: 'it is no page' },
    { path: '/gone', text: null, because: 'it is gone' },
    { path: '/file', text: null, because: 'it leads out of the web' },
    { path: '/round', text: null, because: 'it leads round and round' },
    { path: '/to-private', text: null, because: 'it leads into the private network' },
  ])('$path: $text, as $because', async ({ path, text }) => {
    expect(await read(at(path), 'somebody')).toBe(text);
  });

  test('one that never ends is cut off after a megabyte', async () => {
    const text = await read(at('/endless'), 'somebody');
    expect(text?.startsWith('<title>Сот</title>')).toBe(true);
    expect(Buffer.byteLength(text ?? '')).toBe(1_000_000);
    await expect.poll(() => cutOff).toBe(1);
  });

  test('one that keeps us waiting is left', async () => {
    expect(await read(at('/silent'), 'somebody')).toBeNull();
  });

  test('sixty a minute for each person, and then none', async () => {
    const many = await Promise.all(Array.from({ length: 61 }, () => read(at('/page'), 'eager')));
    expect(many.filter((text) => text === null)).toHaveLength(1);
  });
});

test('what lies in the private network is never asked', async () => {
  // another address of it may be read, so that it is not the port that is refused
  const read = pageReader(['10.9.8.7']);
  const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '0.0.0.0', '[::ffff:127.0.0.1]'];
  const texts = await Promise.all(hosts.map((host) => read(at('/page', host), 'somebody')));
  expect(texts).toEqual(hosts.map(() => null));
  expect(asked).toEqual([]);
});

test('other ports than those of the web are left alone', async () => {
  expect(await pageReader([])(at('/page'), 'somebody')).toBeNull();
  expect(asked).toEqual([]);
});
