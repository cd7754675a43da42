import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('a publication', () => {
  test('counts at once: for its court, its region and the nation', async () => {
    const before = await desk.counts('PUBLICATIONS');
    const article = await desk.run('logPublication', desk.article());
    expect(article).toMatchObject({ __typename: 'Publication', state: 'PUBLISHED', leftOut: null });
    expect(article.allowedActions).toEqual(['EDIT', 'MERGE', 'RETRACT', 'JOIN']);
    const after = await desk.counts('PUBLICATIONS');
    expect(after).toEqual({
      ...before,
      nation: (before.nation ?? 0) + 1,
      westRegion: (before.westRegion ?? 0) + 1,
      panel: (before.panel ?? 0) + 1,
    });
  });

  test('of courts of two regions counts once for each court and region, and once for the nation', async () => {
    const before = await desk.counts('PUBLICATIONS');
    await desk.run('logPublication', desk.article({ courtIds: [desk.semey, desk.panel, desk.oral] }));
    const plusOne = Object.fromEntries(Object.entries(before).map(([unit, value]) => [unit, value + 1]));
    expect(await desk.counts('PUBLICATIONS')).toEqual(plusOne);
  });

  test('that is retracted is left out, with the reason, until it is restored', async () => {
    const before = await desk.counts('PUBLICATIONS');
    const article = await desk.run('logPublication', desk.article());
    const retracted = await desk.run('retractPublication', {
      id: article.id,
      version: article.version,
      reason: 'Газет теріске шығарды',
    });
    expect(retracted).toMatchObject({
      state: 'RETRACTED',
      leftOut: 'RETRACTED',
      allowedActions: ['RESTORE'],
    });
    expect(await desk.counts('PUBLICATIONS')).toEqual(before);
    const edit = desk.article({ id: article.id, version: retracted.version });
    expect(await desk.run('editPublication', edit)).toMatchObject({
      code: 'ILLEGAL_STATE',
      standing: 'RETRACTED',
    });
    expect(
      await desk.run('restorePublication', { id: article.id, version: retracted.version }),
    ).toMatchObject({ state: 'PUBLISHED' });
    expect((await desk.counts('PUBLICATIONS')).nation).toBe((before.nation ?? 0) + 1);
  });

  test('whose kind is corrected moves from one kind to the other', async () => {
    const article = await desk.run('logPublication', desk.article());
    const edited = await desk.run(
      'editPublication',
      desk.article({ id: article.id, version: article.version, kind: 'WEB_PAGE' }),
    );
    expect(edited.__typename).toBe('Publication');
    const rows = await desk.sql(
      `select kind, sum(quantity)::int as counted, (array_agg(cause order by id))[count(*)] as last
         from ledger_entry where record_id = $1 group by kind order by kind`,
      [article.id],
    );
    expect(rows).toEqual([
      { kind: 'ARTICLE', counted: 0, last: 'RECLASSIFIED' },
      { kind: 'WEB_PAGE', counted: 1, last: 'RECLASSIFIED' },
    ]);
  });

  test('cannot be deleted, as it counted', async () => {
    const article = await desk.run('logPublication', desk.article());
    const outcome = await desk.run('deletePublication', { id: article.id, version: article.version });
    expect(outcome).toMatchObject({ code: 'IN_USE', uses: [{ what: 'LEDGER', count: 1 }] });
  });

  test('keeps its headline and address as they were sent, a script included', async () => {
    const title = { kk: '<script>alert(1)</script> "Қ"' };
    const url = 'https://www.gazeta.example/a?b=%D0%B0&utm_source=x#top';
    const { id } = await desk.run('logPublication', desk.article({ title, url }));
    const { data } = await desk.west.gql(
      'query ($id: ID!) { publication(id: $id) { title { kk ru text } url authors { name person { id } } courts { id } } }',
      { id },
    );
    expect(data).toEqual({
      publication: {
        title: { kk: title.kk, ru: null, text: title.kk },
        url,
        authors: [{ name: 'Айгүл Серікова', person: null }],
        courts: [{ id: desk.panel }],
      },
    });
  });
});

describe('input that makes no sense is refused at its field, and nothing is stored', () => {
  test.each([
    {
      wrong: 'a headline of 10,000 characters',
      changes: { title: { kk: 'а'.repeat(10_000) } },
      code: 'TEXT_LENGTH',
      path: ['title', 'kk'],
    },
    { wrong: 'no headline', changes: { title: {} }, code: 'REQUIRED', path: ['title'] },
    {
      wrong: 'a script for an address',
      changes: { url: 'javascript:alert(1)' },
      code: 'URL_FORMAT',
      path: ['url'],
    },
    {
      wrong: 'an address that no browser reads',
      changes: { url: 'http://[' },
      code: 'URL_FORMAT',
      path: ['url'],
    },
    {
      wrong: 'a day that has not come',
      changes: { publishedOn: '2099-12-31' },
      code: 'IN_THE_FUTURE',
      path: ['publishedOn'],
    },
    {
      wrong: 'an unknown court',
      changes: { courtIds: [NOBODY] },
      code: 'UNKNOWN_COURT',
      path: ['courtIds', '0'],
    },
    { wrong: 'no court', changes: { courtIds: [] }, code: 'REQUIRED', path: ['courtIds'] },
    { wrong: 'no outlet', changes: { outletId: '' }, code: 'REQUIRED', path: ['outletId'] },
    { wrong: 'an unknown outlet', changes: { outletId: NOBODY }, code: 'UNKNOWN_RECORD', path: ['outletId'] },
    { wrong: 'an unknown work', changes: { workId: NOBODY }, code: 'UNKNOWN_RECORD', path: ['workId'] },
    {
      wrong: 'an unknown press event',
      changes: { pressEventId: NOBODY },
      code: 'UNKNOWN_RECORD',
      path: ['pressEventId'],
    },
    {
      wrong: 'an unknown author',
      changes: { authors: [{ personId: NOBODY, role: 'JUDGE' }] },
      code: 'UNKNOWN_RECORD',
      path: ['authors'],
    },
    {
      wrong: 'an author without a name',
      changes: { authors: [{ role: 'JUDGE' }] },
      code: 'ONE_OF',
      path: ['authors', '0', 'name'],
    },
  ])('$wrong', async ({ changes, code, path }) => {
    const stored = () =>
      desk.sql(
        'select count(*)::int as publications, (select count(*)::int from ledger_entry) as entries from publication',
      );
    const before = await stored();
    const outcome = await desk.run('logPublication', desk.article(changes));
    expect(outcome).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code, path }));
    expect(await stored()).toEqual(before);
  });

  test.each([
    { kind: 'TWEET' },
    { language: 'Kazakh' },
    { publishedOn: '2014-02-30' },
    { publishedOn: '0000-01-01' },
    { publishedOn: '07.10.2014' },
  ])('%o does not reach the register', async (changes) => {
    const mutation =
      'mutation ($input: LogPublicationInput!) { logPublication(input: $input) { __typename } }';
    const { errors } = await desk.west.gql(mutation, { input: desk.article(changes) });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test("the sentence is in the caller's language", async () => {
    const wrong = { publishedOn: '2099-12-31' };
    const said = await Promise.all(
      (['kk', 'ru', 'en'] as const).map((tag) =>
        desk.run('logPublication', desk.article(wrong), desk.west, tag),
      ),
    );
    expect(said.map(({ issues }) => issues[0]?.message)).toEqual([
      'Күні әлі келген жоқ.',
      'Эта дата ещё не наступила.',
      'This day has not come yet.',
    ]);
  });
});

describe('scope', () => {
  test("R10: a publication of another region's court is seen, and is not yours", async () => {
    const article = await desk.run('logPublication', desk.article());
    const { data } = await desk.east.gql<{ publication: { allowedActions: string[] } }>(
      'query ($id: ID!) { publication(id: $id) { allowedActions } }',
      { id: article.id },
    );
    expect(data.publication.allowedActions).toEqual(['JOIN']);
    const seen = { id: article.id, version: article.version };
    for (const [mutation, input] of [
      ['editPublication', desk.article(seen)],
      ['retractPublication', { ...seen, reason: 'not mine' }],
      ['deletePublication', seen],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- three small questions
      expect(await desk.run(mutation, input, desk.east)).toMatchObject({ code: 'NOT_YOURS', path: ['id'] });
    }
    expect(await desk.run('logPublication', desk.article(), desk.east)).toMatchObject({
      code: 'NOT_YOURS',
      path: ['courtIds'],
    });
  });

  test('roles that only read are refused', async () => {
    const coordinator = await desk.app.signedIn('coordinator');
    const mutation =
      'mutation ($input: LogPublicationInput!) { logPublication(input: $input) { __typename } }';
    const { errors } = await coordinator.gql(mutation, { input: desk.article() });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test("R10: a press event that is another region's draft cannot be linked, nor seen through a link", async () => {
    const draft = await desk.run('createPressEvent', desk.briefing({ state: 'DRAFT' }));
    const linked = desk.article({ pressEventId: draft.id });
    const foreign = await desk.run(
      'logPublication',
      desk.article({ pressEventId: draft.id, courtIds: [desk.semey] }),
      desk.east,
    );
    expect(foreign.issues).toContainEqual(
      expect.objectContaining({ code: 'UNKNOWN_RECORD', path: ['pressEventId'] }),
    );
    const { id } = await desk.run('logPublication', linked);
    const query = 'query ($id: ID!) { publication(id: $id) { pressEvent { id } } }';
    expect((await desk.west.gql(query, { id })).data).toEqual({
      publication: { pressEvent: { id: draft.id } },
    });
    expect((await desk.east.gql(query, { id })).data).toEqual({ publication: { pressEvent: null } });
  });

  test('a court may leave a publication, and cannot make another court leave it', async () => {
    const article = await desk.run('logPublication', desk.article({ courtIds: [desk.panel, desk.semey] }));
    const alone = desk.article({ id: article.id, version: article.version, courtIds: [desk.semey] });
    expect(await desk.run('editPublication', alone, desk.east)).toMatchObject({
      code: 'NOT_YOURS',
      path: ['courtIds'],
    });
    expect(await desk.run('editPublication', alone, desk.west)).toMatchObject({
      __typename: 'Publication',
      allowedActions: ['JOIN'],
    });
  });
});

describe('at the same time', () => {
  test('R29: a stale version changes nothing', async () => {
    const article = await desk.run('logPublication', desk.article());
    const seen = { id: article.id, version: article.version };
    const outcomes = await Promise.all(
      [1, 2, 3].map((n) =>
        desk.run('editPublication', desk.article({ ...seen, title: { kk: `Айдар ${n}` } })),
      ),
    );
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ConflictError',
      'ConflictError',
      'Publication',
    ]);
    const stale = await desk.run('retractPublication', { ...seen, reason: 'too late' });
    expect(stale).toMatchObject({ code: 'CONFLICT', currentVersion: article.version + 1 });
    expect(await desk.sql('select state from publication where id = $1', [article.id])).toEqual([
      { state: 'PUBLISHED' },
    ]);
  });
});
