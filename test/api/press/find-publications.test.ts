import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const SIMILAR = `query ($title: String, $outletId: ID, $publishedOn: LocalDate, $url: String) {
  similarPublications(title: $title, outletId: $outletId, publishedOn: $publishedOn, url: $url) { id }
}`;

async function similar(wanted: object): Promise<string[]> {
  const { data } = await desk.east.gql<{ similarPublications: { id: string }[] }>(SIMILAR, { ...wanted });
  return data.similarPublications.map(({ id }) => id);
}

describe('while a publication is being logged, the register tells of one like it', () => {
  test.each([
    'https://gazeta.example/news/42',
    'http://www.Gazeta.example/news/42/',
    'https://gazeta.example/news/42?utm_source=fb&utm_medium=post',
    'https://www.gazeta.example/news/42#comments',
    '  https://gazeta.example/news/42 ',
  ])('at the address %s', async (url) => {
    const [logged] = await desk.sql<{ id: string }>(
      `select id from publication where url = 'https://gazeta.example/news/42'`,
    );
    const id =
      logged?.id ??
      (await desk.run('logPublication', desk.article({ url: 'https://gazeta.example/news/42' }))).id;
    expect(await similar({ url })).toEqual([id]);
  });

  test.each(['https://gazeta.example/news/4', 'https://gazeta.example/news/42?page=2', 'nonsense %_', ''])(
    'and not at %s',
    async (url) => {
      expect(await similar({ url })).toEqual([]);
    },
  );

  test('with the same headline on the same day in the same outlet, in whatever letters', async () => {
    const { id } = await desk.run(
      'logPublication',
      desk.article({ title: { kk: 'Құқық және бітім' }, publishedOn: '2014-09-09' }),
    );
    const wanted = { outletId: desk.outlet, publishedOn: '2014-09-09' };
    expect(await similar({ ...wanted, title: ' кукык жане битим' })).toEqual([id]);
    expect(await similar({ ...wanted, title: 'Басқа тақырып' })).toEqual([]);
    expect(await similar({ ...wanted, title: 'Құқық және бітім', publishedOn: '2014-09-10' })).toEqual([]);
    expect(await similar({ title: 'Құқық және бітім' })).toEqual([]);
  });

  test('tells of at most five', async () => {
    const url = 'https://gazeta.example/many';
    await Promise.all(Array.from({ length: 7 }, () => desk.run('logPublication', desk.article({ url }))));
    expect(await similar({ url })).toHaveLength(5);
  });
});

describe('the list of publications', () => {
  const LIST =
    'query ($filter: PublicationFilter, $sort: PublicationSort, $first: Int = 50, $skip: Int = 0) { publications(filter: $filter, sort: $sort, first: $first, skip: $skip) { totalCount nodes { id kind state language publishedOn outlet { reach name { text } } courts { id region { id } } } } }';
  interface List {
    publications: {
      totalCount: number;
      nodes: {
        id: string;
        kind: string;
        state: string;
        language: string;
        publishedOn: string;
        outlet: { reach: string; name: { text: string } };
        courts: { id: string; region: { id: string } }[];
      }[];
    };
  }
  const list = async (variables: object) =>
    (await desk.west.gql<List>(LIST, { ...variables })).data.publications;

  test('is narrowed by every filter, as a plain count in the database confirms', async () => {
    const filter = {
      kinds: ['ARTICLE'],
      states: ['PUBLISHED'],
      language: 'RU',
      reach: 'REGIONAL',
      regionId: desk.westRegion,
      from: '2014-06-01',
      to: '2014-12-31',
    };
    const found = await list({ filter });
    const [counted] = await desk.sql<{ count: number }>(
      `select count(*)::int as count from publication p join outlet o on o.id = p.outlet_id
        where p.kind = 'ARTICLE' and p.state = 'PUBLISHED' and p.language = 'RU' and o.reach = 'REGIONAL'
          and p.published_on between '2014-06-01' and '2014-12-31'
          and exists (select from publication_court pc join court c on c.id = pc.court_id where pc.publication_id = p.id and c.region_id = $1)`,
      [desk.westRegion],
    );
    expect(found.totalCount).toBe(counted?.count);
    expect(found.totalCount).toBeGreaterThan(5);
    for (const one of found.nodes) {
      expect(one).toMatchObject({
        kind: 'ARTICLE',
        state: 'PUBLISHED',
        language: 'RU',
        outlet: { reach: 'REGIONAL' },
      });
      expect(one.courts.map(({ region }) => region.id)).toContain(desk.westRegion);
    }
  });

  test("of one's own courts is that of the own region", async () => {
    const [mine, region] = [
      await list({ filter: { mine: true } }),
      await list({ filter: { regionId: desk.westRegion } }),
    ];
    expect(mine.totalCount).toBe(region.totalCount);
  });

  test.each(['PUBLISHED_ON', 'TITLE', 'KIND', 'OUTLET'])(
    'sorted by %s has no row twice and none missing',
    async (field) => {
      const seen = new Set<string>();
      const filter = { regionId: desk.eastRegion };
      const { totalCount } = await list({ filter, first: 1 });
      for (let skip = 0; skip < totalCount; skip += 100) {
        // oxlint-disable-next-line no-await-in-loop -- page by page
        for (const { id } of (await list({ filter, sort: { field, direction: 'DESC' }, first: 100, skip }))
          .nodes)
          seen.add(id);
      }
      expect(seen.size).toBe(totalCount);
    },
  );

  test('counts, with what is left out, what the ledger counts', async () => {
    const { totalCount } = await list({
      filter: { states: ['PUBLISHED'], from: '2014-01-01', to: '2014-12-31' },
    });
    const [ledger] = await desk.sql<{ total: number }>(
      `select sum(quantity)::int as total from ledger_total where measure = 'PUBLICATIONS' and level <> 'REGION' and span = 'YEAR' and starts_on = '2014-01-01'`,
    );
    expect(ledger?.total).toBe(totalCount);
  });
});
