import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type Outcome } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const inWest = (changes: object = {}) => desk.run('logPublication', desk.article(changes), desk.west);
const inEast = (changes: object = {}) =>
  desk.run('logPublication', desk.article({ courtIds: [desk.semey], ...changes }), desk.east);
const merge = (duplicate: Outcome, kept: Outcome, client = desk.east) =>
  desk.run(
    'mergePublications',
    {
      duplicateId: duplicate.id,
      duplicateVersion: duplicate.version,
      keptId: kept.id,
      keptVersion: kept.version,
    },
    client,
  );
const current = async (outcome: Outcome): Promise<Outcome> => {
  const [row] = await desk.sql<{ version: number }>('select version from publication where id = $1', [
    outcome.id,
  ]);
  return { ...outcome, version: row?.version ?? 0 };
};
const split = async (duplicate: Outcome, client = desk.east) => {
  const { id, version } = await current(duplicate);
  return desk.run('splitPublication', { id, version }, client);
};
const join = async (publication: Outcome, courtId: string, client = desk.east) => {
  const { id, version } = await current(publication);
  return desk.run('joinPublication', { id, version, courtId }, client);
};

describe('one article that two courts logged', () => {
  test('counts once for the nation when merged, once for each court; a split takes it back', async () => {
    const before = await desk.counts('PUBLICATIONS');
    const [kept, duplicate] = [await inWest(), await inEast()];
    const twice = await desk.counts('PUBLICATIONS');
    expect(twice.nation).toBe((before.nation ?? 0) + 2);

    expect(await merge(duplicate, kept)).toMatchObject({
      __typename: 'Publication',
      id: kept.id,
      state: 'PUBLISHED',
    });
    expect(await desk.counts('PUBLICATIONS')).toEqual({ ...twice, nation: (before.nation ?? 0) + 1 });
    const causes = await desk.sql(
      'select distinct cause from ledger_entry where record_id = any($1) order by cause',
      [[kept.id, duplicate.id]],
    );
    expect(causes).toEqual([{ cause: 'DUPLICATE_MERGED' }, { cause: 'LATE_ENTRY' }]);
    const { data } = await desk.west.gql(
      'query ($id: ID!) { publication(id: $id) { state leftOut duplicateOf { id duplicates { id } courts { id } } } }',
      { id: duplicate.id },
    );
    expect(data).toMatchObject({
      publication: {
        state: 'DUPLICATE',
        leftOut: 'DUPLICATE',
        duplicateOf: { id: kept.id, duplicates: [{ id: duplicate.id }] },
      },
    });

    expect(await split(duplicate)).toMatchObject({ id: duplicate.id, state: 'PUBLISHED' });
    expect(await desk.counts('PUBLICATIONS')).toEqual(twice);
  });

  test('stays with a court that has joined by itself, when the duplicate is split off', async () => {
    const [kept, duplicate] = [await inWest(), await inEast()];
    await merge(duplicate, kept);
    expect(await join(kept, desk.semey)).toMatchObject({
      id: kept.id,
      allowedActions: ['EDIT', 'MERGE', 'RETRACT', 'JOIN'],
    });
    await split(duplicate);
    const courts = await desk.sql('select court_id from publication_court where publication_id = $1', [
      kept.id,
    ]);
    expect(courts.map(({ court_id }) => String(court_id)).toSorted()).toEqual(
      [desk.panel, desk.semey].toSorted(),
    );
  });

  test('stays with a court that a second duplicate brings along too', async () => {
    const [kept, first, second] = [await inWest(), await inEast(), await inEast()];
    await merge(first, kept);
    await merge(second, await current(kept));
    await split(first);
    const courts = await desk.sql(
      'select court_id, via_duplicate_id from publication_court where publication_id = $1 order by via_duplicate_id',
      [kept.id],
    );
    expect(courts).toEqual([
      { court_id: desk.semey, via_duplicate_id: second.id },
      { court_id: desk.panel, via_duplicate_id: null },
    ]);
  });

  test('that is merged once more is split in the opposite order', async () => {
    const [kept, middle, last] = [await inWest(), await inEast(), await inEast()];
    const before = await desk.counts('PUBLICATIONS');
    await merge(last, middle);
    await merge(await current(middle), kept);
    expect((await desk.counts('PUBLICATIONS')).nation).toBe((before.nation ?? 0) - 2);
    expect(await split(last)).toMatchObject({ code: 'ILLEGAL_STATE', standing: 'DUPLICATE' });
    await split(middle);
    await split(last);
    expect(await desk.counts('PUBLICATIONS')).toEqual(before);
  });
});

describe('a merge is refused', () => {
  test('with itself', async () => {
    const article = await inEast();
    const outcome = await merge(article, article);
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code: 'SAME_RECORD', path: ['keptId'] }));
    const inCapitals = await merge(article, { ...article, id: article.id.toUpperCase() });
    expect(inCapitals.issues).toEqual(outcome.issues);
  });

  test('into what is a duplicate itself', async () => {
    const [kept, duplicate, another] = [await inWest(), await inEast(), await inEast()];
    await merge(duplicate, kept);
    expect(await merge(another, await current(duplicate))).toMatchObject({
      code: 'ILLEGAL_STATE',
      standing: 'DUPLICATE',
      path: ['keptId'],
    });
    expect(await merge(await current(duplicate), await current(another))).toMatchObject({
      code: 'ILLEGAL_STATE',
      path: ['duplicateId'],
    });
  });

  test('R29: when either side has changed meanwhile', async () => {
    const [kept, duplicate] = [await inWest(), await inEast()];
    expect(await merge({ ...duplicate, version: 7 }, kept)).toMatchObject({
      code: 'CONFLICT',
      path: ['duplicateVersion'],
      currentVersion: 1,
    });
    expect(await merge(duplicate, { ...kept, version: 7 })).toMatchObject({
      code: 'CONFLICT',
      path: ['keptVersion'],
      currentVersion: 1,
    });
  });

  test("R10: when the duplicate is another region's", async () => {
    const [kept, duplicate] = [await inEast(), await inWest()];
    expect(await merge(duplicate, kept)).toMatchObject({ code: 'NOT_YOURS', path: ['duplicateId'] });
  });
});

describe('joining', () => {
  test('adds the court, its region, and nothing to the nation', async () => {
    const article = await inWest();
    const before = await desk.counts('PUBLICATIONS');
    expect(await join(article, desk.semey)).toMatchObject({ __typename: 'Publication', version: 2 });
    expect(await desk.counts('PUBLICATIONS')).toEqual({
      ...before,
      eastRegion: (before.eastRegion ?? 0) + 1,
      semey: (before.semey ?? 0) + 1,
    });
    expect(await join(article, desk.semey)).toMatchObject({ code: 'CONFLICT', path: ['courtId'] });
  });

  test("is for one's own courts only", async () => {
    const article = await inWest();
    expect(await join(article, desk.oral)).toMatchObject({ code: 'NOT_YOURS', path: ['courtId'] });
  });
});
