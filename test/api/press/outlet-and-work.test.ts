import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const newspaper = (changes: object = {}) => ({
  name: { kk: 'Жайық <script>' },
  kind: 'NEWSPAPER',
  reach: 'REGIONAL',
  regionId: desk.westRegion,
  ...changes,
});

describe('an outlet', () => {
  test('of a region belongs to the press services of that region', async () => {
    const outlet = await desk.run('createOutlet', newspaper());
    expect(outlet).toMatchObject({ __typename: 'Outlet', allowedActions: ['EDIT', 'DELETE'] });
    const seen = { id: outlet.id, version: outlet.version };
    expect(await desk.run('editOutlet', { ...newspaper(), ...seen }, desk.east)).toMatchObject({
      code: 'NOT_YOURS',
      path: ['id'],
    });
    expect(await desk.run('deleteOutlet', seen, desk.east)).toMatchObject({ code: 'NOT_YOURS' });
    expect(await desk.run('createOutlet', newspaper(), desk.east)).toMatchObject({
      code: 'NOT_YOURS',
      path: ['regionId'],
    });
    const moved = { ...newspaper({ regionId: desk.eastRegion }), ...seen };
    expect(await desk.run('editOutlet', moved)).toMatchObject({ code: 'NOT_YOURS', path: ['regionId'] });
  });

  test.each([
    { wrong: 'regional without a region', changes: { regionId: null }, code: 'REQUIRED', path: ['regionId'] },
    {
      wrong: 'in no known region',
      changes: { regionId: '00000000-0000-7000-8000-000000000000' },
      code: 'UNKNOWN_RECORD',
      path: ['regionId'],
    },
    { wrong: 'at no address', changes: { url: 'gazeta' }, code: 'URL_FORMAT', path: ['url'] },
  ])('$wrong is refused', async ({ changes, code, path }) => {
    const outcome = await desk.run('createOutlet', newspaper(changes));
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('is deleted only while nothing came out in it', async () => {
    const outlet = await desk.run('createOutlet', newspaper({ reach: 'REPUBLICAN' }));
    const { id, version } = await desk.run('logPublication', desk.article({ outletId: outlet.id }));
    const seen = { id: outlet.id, version: outlet.version };
    expect(await desk.run('deleteOutlet', seen)).toMatchObject({
      code: 'IN_USE',
      uses: [{ what: 'PUBLICATION', count: 1 }],
    });
    await desk.run('editPublication', desk.article({ id, version }));
    expect(await desk.run('deleteOutlet', { ...seen, version: 9 })).toMatchObject({ code: 'CONFLICT' });
    expect(await desk.run('deleteOutlet', seen)).toEqual({ __typename: 'Deleted', id: outlet.id });
  });

  test('is found by a name without Kazakh letters, and sorted by the Kazakh alphabet', async () => {
    for (const kk of ['Қызылжар таңы', 'Кереку', 'Ұлытау', 'Уақыт']) {
      // oxlint-disable-next-line no-await-in-loop -- four small entries
      await desk.run('createOutlet', newspaper({ name: { kk: `${kk} zz` } }));
    }
    const query = `query ($search: String) { outlets(filter: { search: $search }, sort: { field: NAME }) { nodes { name { kk } } totalCount } }`;
    const found = await desk.west.gql<{ outlets: { nodes: { name: { kk: string } }[]; totalCount: number } }>(
      query,
      { search: 'zz' },
      'kk',
    );
    expect(found.data.outlets.nodes.map(({ name }) => name.kk)).toEqual([
      'Кереку zz',
      'Қызылжар таңы zz',
      'Уақыт zz',
      'Ұлытау zz',
    ]);
    const one = await desk.west.gql(query, { search: 'кызылжар zz' });
    expect(one.data).toMatchObject({ outlets: { totalCount: 1 } });
  });
});

describe('a work', () => {
  test('gathers publications, and belongs to their courts', async () => {
    const work = await desk.run('createWork', { title: { ru: 'Цикл о примирении' } });
    expect(
      await desk.run('editWork', { id: work.id, version: 1, title: { ru: 'Цикл' } }, desk.east),
    ).toMatchObject({ version: 2 });
    const { id } = await desk.run('logPublication', desk.article({ workId: work.id }));
    const seen = { id: work.id, version: 2 };
    expect(await desk.run('editWork', { ...seen, title: { ru: 'Чужой' } }, desk.east)).toMatchObject({
      code: 'NOT_YOURS',
    });
    expect(await desk.run('deleteWork', seen)).toMatchObject({
      code: 'IN_USE',
      uses: [{ what: 'PUBLICATION', count: 1 }],
    });
    const { data } = await desk.east.gql(
      'query ($id: ID!) { work(id: $id) { title { text } publications { id } allowedActions } }',
      { id: work.id },
    );
    expect(data).toEqual({ work: { title: { text: 'Цикл' }, publications: [{ id }], allowedActions: [] } });
  });

  test('counts once, however often it came out', async () => {
    const counted = async () => {
      const { data } = await desk.west.gql<{ explainFigure: { value: number } }>(
        'query ($figure: FigureInput!) { explainFigure(figure: $figure) { value } }',
        { figure: { measure: 'WORKS', period: '2014-03' } },
      );
      return data.explainFigure.value;
    };
    const before = await counted();
    const work = await desk.run('createWork', { title: { kk: 'Цикл' } });
    const once = await desk.run(
      'logPublication',
      desk.article({ workId: work.id, publishedOn: '2014-03-03' }),
    );
    const again = await desk.run(
      'logPublication',
      desk.article({ workId: work.id, publishedOn: '2014-03-05', courtIds: [desk.panel, desk.semey] }),
    );
    expect(await counted()).toBe(before + 1);
    await desk.run('retractPublication', { id: once.id, version: 1, reason: 'Қате' });
    expect(await counted()).toBe(before + 1);
    await desk.run('retractPublication', { id: again.id, version: 1, reason: 'Қате' });
    expect(await counted()).toBe(before);
  });
});
