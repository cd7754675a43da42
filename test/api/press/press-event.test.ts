import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('a press event', () => {
  test('of two regions counts once for each, and leaves the count when cancelled', async () => {
    const before = await desk.counts('PRESS_EVENTS');
    const event = await desk.run(
      'createPressEvent',
      desk.briefing({ hostCourtIds: [desk.panel, desk.oral, desk.semey] }),
    );
    expect(event).toMatchObject({ __typename: 'PressEvent', state: 'HELD', leftOut: null });
    const plusOne = Object.fromEntries(Object.entries(before).map(([unit, value]) => [unit, value + 1]));
    expect(await desk.counts('PRESS_EVENTS')).toEqual(plusOne);
    const cancelled = await desk.run('cancelPressEvent', {
      id: event.id,
      version: event.version,
      reason: 'Қате енгізілген',
    });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', leftOut: 'CANCELLED', allowedActions: ['REOPEN'] });
    expect(await desk.counts('PRESS_EVENTS')).toEqual(before);
  });

  test('counts in the month of its local day, not of the instant', async () => {
    // 00:30 on the first of November in Oral is still October in UTC
    const { id } = await desk.run(
      'createPressEvent',
      desk.briefing({ startsAt: '2014-11-01T00:30', endsAt: '2014-11-01T01:30' }),
    );
    const entries = await desk.sql(
      'select occurred_on::text as day, kind, quantity from ledger_entry where record_id = $1',
      [id],
    );
    expect(entries).toEqual([{ day: '2014-11-01', kind: 'BRIEFING', quantity: 1 }]);
  });

  test('lives from draft to verified; only a person says that it was held', async () => {
    const before = await desk.counts('PRESS_EVENTS');
    let event = await desk.run('createPressEvent', desk.briefing({ state: 'DRAFT' }));
    for (const [mutation, state, counted] of [
      ['schedulePressEvent', 'SCHEDULED', 0],
      ['postponePressEvent', 'POSTPONED', 0],
      ['reopenPressEvent', 'SCHEDULED', 0],
      ['holdPressEvent', 'HELD', 1],
      ['verifyPressEvent', 'VERIFIED', 1],
      ['reopenPressEvent', 'HELD', 1],
      ['reopenPressEvent', 'SCHEDULED', 0],
    ] as const) {
      // oxlint-disable no-await-in-loop -- a life is a sequence
      event = await desk.run(mutation, { id: event.id, version: event.version });
      expect(event).toMatchObject({ state });
      expect((await desk.counts('PRESS_EVENTS')).panel).toBe((before.panel ?? 0) + counted);
      // oxlint-enable no-await-in-loop
    }
    expect(await desk.run('deletePressEvent', { id: event.id, version: event.version })).toMatchObject({
      code: 'IN_USE',
    });
    const verify = { id: event.id, version: event.version };
    expect(await desk.run('verifyPressEvent', verify)).toMatchObject({
      code: 'ILLEGAL_STATE',
      standing: 'SCHEDULED',
    });
  });

  test.each([
    { step: 'postponePressEvent', state: 'SCHEDULED', counted: 0 },
    { step: 'cancelPressEvent', state: 'HELD', counted: 1 },
    { step: 'cancelPressEvent', state: 'VERIFIED', counted: 1 },
    { step: 'holdPressEvent', state: 'DRAFT', counted: 0 },
  ])('stands as $state again when $step is taken back', async ({ step, state, counted }) => {
    const before = await desk.counts('PRESS_EVENTS');
    const verified = state === 'VERIFIED';
    let event = await desk.run('createPressEvent', desk.briefing({ state: verified ? 'HELD' : state }));
    const reason = step === 'cancelPressEvent' ? { reason: 'Қате басылды' } : {};
    for (const [mutation, said] of [
      ...(verified ? [['verifyPressEvent', {}] as const] : []),
      [step, reason] as const,
      ['reopenPressEvent', {}] as const,
    ])
      // oxlint-disable-next-line no-await-in-loop -- a life is a sequence
      event = await desk.run(mutation, { id: event.id, version: event.version, ...said });
    expect(event).toMatchObject({ state, leftOut: counted ? null : state });
    expect((await desk.counts('PRESS_EVENTS')).panel).toBe((before.panel ?? 0) + counted);
  });

  test('that was put off counts on its new day, and only then', async () => {
    const event = await desk.run('createPressEvent', desk.briefing({ state: 'SCHEDULED' }));
    const off = await desk.run('postponePressEvent', { id: event.id, version: 1 });
    expect(off.allowedActions).not.toContain('SCHEDULE');
    const waiting = await desk.run('schedulePressEvent', { id: event.id, version: off.version });
    expect(waiting.issues).toEqual([expect.objectContaining({ code: 'DAY_NOT_KNOWN', path: ['id'] })]);
    const dated = await desk.run('postponePressEvent', {
      id: event.id,
      version: off.version,
      postponedTo: '2014-12-02',
    });
    const back = await desk.run('schedulePressEvent', { id: event.id, version: dated.version });
    await desk.run('holdPressEvent', { id: event.id, version: back.version });
    expect(
      await desk.sql('select occurred_on::text as day from ledger_entry where record_id = $1', [event.id]),
    ).toEqual([{ day: '2014-12-02' }]);
    expect(
      await desk.sql(
        `select to_char(starts_at, 'YYYY-MM-DD HH24:MI') as starts, to_char(ends_at, 'YYYY-MM-DD HH24:MI') as ends, postponed_to
           from press_event where id = $1`,
        [event.id],
      ),
    ).toEqual([{ starts: '2014-12-02 10:00', ends: '2014-12-02 10:40', postponed_to: null }]);
  });

  test('of a day to come is not held: not when entered, not when said, not when edited', async () => {
    const future = { startsAt: '2098-10-07T10:00', endsAt: '2098-10-07T11:00' };
    const tooEarly = (path: string[]) => [expect.objectContaining({ code: 'IN_THE_FUTURE', path })];
    expect((await desk.run('createPressEvent', desk.briefing(future))).issues).toEqual(tooEarly(['endsAt']));
    const planned = await desk.run('createPressEvent', desk.briefing({ ...future, state: 'SCHEDULED' }));
    const said = await desk.run('holdPressEvent', { id: planned.id, version: planned.version });
    expect(said.issues).toEqual(tooEarly(['id']));
    const { id, version } = await desk.run('createPressEvent', desk.briefing());
    const edited = await desk.run(
      'editPressEvent',
      desk.briefing({ ...future, state: undefined, id, version }),
    );
    expect(edited.issues).toEqual(tooEarly(['endsAt']));
  });

  test('with a publication cannot be deleted; without one and never held, it can', async () => {
    const event = await desk.run('createPressEvent', desk.briefing({ state: 'SCHEDULED' }));
    const seen = { id: event.id, version: event.version };
    const { id } = await desk.run('logPublication', desk.article({ pressEventId: event.id }));
    expect(await desk.run('deletePressEvent', seen)).toMatchObject({
      code: 'IN_USE',
      uses: [{ what: 'PUBLICATION', count: 1 }],
    });
    await desk.run('editPublication', desk.article({ id, version: 1 }));
    expect(await desk.run('deletePressEvent', seen)).toEqual({ __typename: 'Deleted', id: event.id });
  });

  test('is edited whole, and comes back as it was sent', async () => {
    const event = await desk.run('createPressEvent', desk.briefing());
    const form = desk.briefing({
      kind: 'PRESS_CONFERENCE',
      startsAt: '2014-12-30T15:05',
      endsAt: '2014-12-30T16:00',
      place: '№ 3 зал',
      state: undefined,
    });
    expect(await desk.run('editPressEvent', { ...form, id: event.id, version: event.version })).toMatchObject(
      { version: 2 },
    );
    const { data } = await desk.west.gql(
      'query ($id: ID!) { pressEvent(id: $id) { kind startsAt endsAt timeZone place provenance hosts { lead court { id } } publications { id } } }',
      { id: event.id },
    );
    expect(data).toEqual({
      pressEvent: {
        kind: 'PRESS_CONFERENCE',
        startsAt: '2014-12-30T15:05',
        endsAt: '2014-12-30T16:00',
        timeZone: 'Asia/Oral',
        place: '№ 3 зал',
        provenance: 'RECORDED',
        hosts: [{ lead: true, court: { id: desk.panel } }],
        publications: [],
      },
    });
    const stale = await desk.run('editPressEvent', { ...form, id: event.id, version: 1 });
    expect(stale).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });
});

describe('input that makes no sense is refused at its field', () => {
  test.each([
    {
      wrong: 'an end before the start',
      changes: { endsAt: '2014-10-07T09:00' },
      code: 'END_BEFORE_START',
      path: ['endsAt'],
    },
    {
      wrong: 'a zone that does not exist',
      changes: { timeZone: 'Asia/Nowhere' },
      code: 'TIME_ZONE',
      path: ['timeZone'],
    },
    {
      wrong: 'a zone that only this runtime knows',
      changes: { timeZone: 'US/Pacific-New' },
      code: 'TIME_ZONE',
      path: ['timeZone'],
    },
    {
      wrong: 'a topic of 10,000 characters',
      changes: { title: { ru: 'а'.repeat(10_000) } },
      code: 'TEXT_LENGTH',
      path: ['title', 'ru'],
    },
    {
      wrong: 'an unknown programme',
      changes: { programmeId: '00000000-0000-7000-8000-000000000000' },
      code: 'UNKNOWN_RECORD',
      path: ['programmeId'],
    },
  ])('$wrong', async ({ changes, code, path }) => {
    const outcome = await desk.run('createPressEvent', desk.briefing(changes));
    expect(outcome.issues).toContainEqual(expect.objectContaining({ code, path }));
  });

  test.each(['2014-10-07T10:00Z', '2014-10-07', '2014-02-30T10:00'])(
    '%s is no wall-clock time',
    async (startsAt) => {
      const mutation =
        'mutation ($input: CreatePressEventInput!) { createPressEvent(input: $input) { __typename } }';
      const { errors } = await desk.west.gql(mutation, { input: desk.briefing({ startsAt }) });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('scope', () => {
  test("R10: another region's event is not yours; its draft looks as if it were not there", async () => {
    const held = await desk.run('createPressEvent', desk.briefing());
    const draft = await desk.run('createPressEvent', desk.briefing({ state: 'DRAFT' }));
    const cancel = ({ id, version }: { id: string; version: number }) =>
      desk.run('cancelPressEvent', { id, version, reason: 'not mine' }, desk.east);
    expect(await cancel(held)).toMatchObject({ code: 'NOT_YOURS', path: ['id'] });
    expect(await cancel(draft)).toEqual(
      await cancel({ id: '00000000-0000-7000-8000-000000000000', version: 1 }),
    );
    const { data } = await desk.east.gql('query ($id: ID!) { pressEvent(id: $id) { id } }', { id: draft.id });
    expect(data).toEqual({ pressEvent: null });
    expect(await desk.run('createPressEvent', desk.briefing(), desk.east)).toMatchObject({
      code: 'NOT_YOURS',
      path: ['hostCourtIds', '0'],
    });
  });
});
