import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

const PAGES: Record<string, string> = {
  '/kk/news/1': `<html lang="kk"><title>Татуласу рәсімі — Заң</title>
    <meta property="article:published_time" content="2014-06-02T09:00+06:00"><meta name="author" content="А. Серікбаев">`,
  '/lost': '<html><title>Т?лкіге ж?гінді</title>',
};
const site = http.createServer(({ url }, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGES[url ?? ''] ?? ''),
);
let office: Office;
let press: Client;
let host = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  office = await openOffice({ privatePages: ['127.0.0.1'] });
  press = await office.app.signedIn('press');
});
afterAll(async () => {
  site.close();
  await office.close();
});

const QUERY = `query ($pasted: [String!]!) { proposals: publicationProposals(pasted: $pasted) {
  asked url title language publishedOn author fromPage lettersLost outlet { name { kk } } same { id } } }`;

interface Proposal {
  readonly [field: string]: unknown;
  readonly outlet: { readonly name: { readonly kk: string } } | null;
  readonly same: { readonly id: string } | null;
}
async function propose(...pasted: string[]): Promise<readonly Proposal[]> {
  const { data } = await press.gql<{ proposals: readonly Proposal[] }>(QUERY, { pasted });
  return data.proposals;
}

const region = () => office.idOf('region', 'west-kazakhstan');
async function outlet(name: string, url: string | null, aliases: readonly string[] = []): Promise<string> {
  const regionId = await region();
  const input = {
    name: { kk: name },
    kind: 'SITE',
    reach: 'REGIONAL',
    regionId,
    url,
    aliases,
    language: 'RU',
  };
  return (await office.run(press, 'createOutlet', input)).id;
}

test('an address proposes what its page says, and the outlet that is known by it', async () => {
  await outlet('Заң сайты', `http://${host}/`);
  const [first] = await propose(`http://${host}/kk/news/1`);
  expect(first).toEqual({
    asked: `http://${host}/kk/news/1`,
    url: `http://${host}/kk/news/1`,
    title: 'Татуласу рәсімі — Заң',
    language: 'KK',
    publishedOn: '2014-06-02',
    author: 'А. Серікбаев',
    fromPage: true,
    lettersLost: false,
    outlet: { name: { kk: 'Заң сайты' } },
    same: null,
  });
});

test('where no page can be read, the address and the outlet say what they know; what is no address says nothing', async () => {
  await outlet('Әлеуметтік парақша', null, ['facebook.example/sot.wko', 'БҚО соты']);
  const [page, nothing] = await propose('facebook.example/Sot.Wko/posts/2014-06-03', 'кеше жарияланды');
  expect(page).toMatchObject({
    url: 'https://facebook.example/Sot.Wko/posts/2014-06-03',
    title: null,
    language: 'RU',
    publishedOn: '2014-06-03',
    fromPage: false,
    outlet: { name: { kk: 'Әлеуметтік парақша' } },
  });
  expect(nothing).toMatchObject({ url: null, title: null, outlet: null, same: null });
});

test('a headline without its Kazakh letters is not proposed, and cannot be logged', async () => {
  const [lost] = await propose(`http://${host}/lost`);
  expect(lost).toMatchObject({ title: null, lettersLost: true, fromPage: true });
  const input = {
    kind: 'ARTICLE',
    title: { kk: 'Т?лкіге ж?гінді' },
    outletId: await outlet('Үшінші', null),
    language: 'KK',
    publishedOn: '2014-06-02',
    authors: [],
    courtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
  };
  const refused = await office.run(press, 'logPublication', input);
  expect(refused.issues).toMatchObject([{ code: 'LETTERS_LOST', path: ['title', 'kk'] }]);
});

test('an entry that stands at the address already is named, however the address is written', async () => {
  const [known] = await office.sql<{ id: string; url: string }>(
    `select id, url from publication where url is not null and state = 'PUBLISHED' order by id limit 1`,
  );
  const url = (known?.url ?? '').replace(/^https?:\/\//, 'http://www.');
  expect((await propose(`${url}?utm_source=x`))[0]?.same).toEqual({ id: known?.id });
});

test('an outlet is found by another name, too', async () => {
  const { data } = await press.gql<{ outlets: { nodes: readonly { name: { kk: string } }[] } }>(
    `{ outlets(filter: { search: "бко соты" }) { nodes { name { kk } } } }`,
  );
  expect(data.outlets.nodes).toEqual([{ name: { kk: 'Әлеуметтік парақша' } }]);
});
