import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';
import { evaluated, evaluationOf, inDays, opened, submitted } from './evaluation-desk.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());

const formOf = async (secret: string): Promise<unknown> => {
  const { data } = await office.app.anonymous.gql<{ evaluationForm: unknown }>(
    'query ($secret: String!) { evaluationForm(secret: $secret) { title standing } }',
    { secret },
    'ru',
  );
  return data.evaluationForm;
};

describe('a questionnaire', () => {
  test.each([
    { when: 'before the event', from: 2, standing: 'NOT_YET' },
    { when: 'after its only session, on the first of two days', from: -1, to: 1, standing: 'OPEN' },
    { when: 'before the session of its second day', from: -1, to: 1, on: 1, standing: 'NOT_YET' },
    { when: 'fourteen days after', from: -14, standing: 'OPEN' },
    { when: 'sixteen days after', from: -16, standing: 'OVER' },
    { when: 'while nobody was there', from: -1, heads: 0, standing: 'FULL' },
  ])('is $standing $when', async ({ when: _, standing, ...wanted }) => {
    const secret = await opened(office, coordinator, await evaluated(office, coordinator, wanted));
    expect(await formOf(secret)).toEqual({ title: 'Семинар по медиации', standing });
    const outcome = await submitted(office, secret);
    expect(outcome).toMatchObject(
      standing === 'OPEN' ? { received: true } : { __typename: 'StateError', standing },
    );
  });

  test('is not there once it is renewed, closed or called off: as if it had never been', async () => {
    const id = await evaluated(office, coordinator);
    const never = { form: await formOf('A'.repeat(43)), outcome: await submitted(office, 'A'.repeat(43)) };
    expect(never).toMatchObject({ form: null, outcome: { __typename: 'NotFoundError' } });
    const now = async (secret: string) => ({
      form: await formOf(secret),
      outcome: await submitted(office, secret),
    });
    const first = await opened(office, coordinator, id);
    const second = await opened(office, coordinator, id);
    expect(await now(first)).toEqual(never);
    expect((await now(second)).form).not.toBeNull();
    await office.run(coordinator, 'closeEvaluation', { eventId: id }, 'eventId');
    expect(await now(second)).toEqual(never);
    const third = await opened(office, coordinator, id);
    expect((await evaluationOf(coordinator, id))?.answers).toBe(1);
    await office.sql(`update training_event set state = 'CANCELLED', state_reason = 'Себебі' where id = $1`, [
      id,
    ]);
    expect(await now(third)).toEqual(never);
  });

  test('takes no more answers than people were there, however many come at once', async () => {
    const id = await evaluated(office, coordinator, { heads: 4 });
    const secret = await opened(office, coordinator, id);
    const outcomes = await Promise.all(Array.from({ length: 7 }, () => submitted(office, secret)));
    expect(outcomes.filter((one) => one['received'] === true)).toHaveLength(4);
    expect(outcomes.filter((one) => one['standing'] === 'FULL')).toHaveLength(3);
    expect(await evaluationOf(coordinator, id)).toMatchObject({ people: 4, answers: 4, standing: 'FULL' });
  });

  test('refuses marks that there are not, and texts that are too long', async () => {
    const secret = await opened(office, coordinator, await evaluated(office, coordinator));
    const outcome = await submitted(office, secret, { useful: 6, clear: 0, helped: 'ә'.repeat(501) });
    expect(outcome.issues.map(({ path }) => path[0])).toEqual(
      expect.arrayContaining(['useful', 'clear', 'helped']),
    );
  });
});

describe('nothing tells who answered', () => {
  test('the table has a day, marks and texts, and an id without a time in it', async () => {
    const columns = await office.sql<{ name: string }>(
      `select column_name || ' ' || data_type as name from information_schema.columns
        where table_name = 'training_evaluation_answer' order by ordinal_position`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'id uuid',
      'event_id uuid',
      'answered_on date',
      ...['useful', 'clear', 'organised', 'time_enough', 'recommend'].map((name) => `${name} smallint`),
      'helped text',
      'to_change text',
      'shown boolean',
    ]);
    const ids = await office.sql<{ id: string }>('select id from training_evaluation_answer');
    expect(ids.length).toBeGreaterThan(0);
    // version 4: random throughout
    for (const { id } of ids) expect(id).toMatch(/^.{14}4/);
  });

  test('of the address only the hash is kept', async () => {
    const id = await evaluated(office, coordinator);
    const secret = await opened(office, coordinator, id);
    const [row] = await office.sql<{ text: string }>(
      'select v::text as text from training_evaluation v where event_id = $1',
      [id],
    );
    expect(row?.text).not.toContain(secret);
    expect(row?.text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  test('answers are shown in groups of three, and fewer not at all', async () => {
    const id = await evaluated(office, coordinator);
    const secret = await opened(office, coordinator, id);
    await submitted(office, secret, { helped: 'Мысалдар' });
    await submitted(office, secret);
    const hidden = { statements: null, helped: [], toChange: [] };
    expect(await evaluationOf(coordinator, id)).toMatchObject({ answers: 2, shown: 0, ...hidden });
    await submitted(office, secret, { useful: 2, toChange: 'Уақыт' });
    const shown = await evaluationOf(coordinator, id);
    expect(shown).toMatchObject({ answers: 3, shown: 3, helped: ['Мысалдар'], toChange: ['Уақыт'] });
    expect(shown?.statements?.[0]).toMatchObject({ mean: 4, distribution: [0, 1, 0, 0, 2] });
    await submitted(office, secret, { useful: 1, helped: 'Төртінші' });
    expect(await evaluationOf(coordinator, id)).toMatchObject({ ...shown, answers: 4 });
  });
});

describe('results are read', () => {
  test('within the scope of the courts alone, and texts by coordinators and management', async () => {
    const id = await evaluated(office, coordinator);
    const secret = await opened(office, coordinator, id);
    for (const helped of ['Бәрі', 'Бәрі', 'Бәрі'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await submitted(office, secret, { helped });
    const elsewhere = await office.somebody('COORDINATOR', 'semey-city-court');
    expect(await evaluationOf(elsewhere, id)).toBeNull();
    const refused = await office.run(elsewhere, 'openEvaluation', { eventId: id }, 'address');
    expect(refused.__typename).toBe('NotYoursError');
    const closing = await office.run(elsewhere, 'closeEvaluation', { eventId: id }, 'eventId');
    expect(closing.__typename).toBe('NotYoursError');
    const here = 'west-kazakhstan-appellate-panel';
    const management = await evaluationOf(await office.somebody('MANAGEMENT', here), id);
    expect(management).toMatchObject({ helped: ['Бәрі', 'Бәрі', 'Бәрі'], writable: false });
    const press = await evaluationOf(await office.somebody('PRESS_OFFICER', here), id);
    expect([press?.statements?.[0]?.mean, press?.helped]).toEqual([5, []]);
  });

  test('of a draft there are none, and no address', async () => {
    const id = await evaluated(office, coordinator, { state: 'DRAFT', from: 5 });
    expect(await evaluationOf(coordinator, id)).toBeNull();
    expect((await office.run(coordinator, 'openEvaluation', { eventId: id }, 'address')).__typename).toBe(
      'StateError',
    );
  });

  test('over a year, by court and region, within the scope', async () => {
    interface Row {
      readonly court: { readonly code: string } | null;
      readonly region: { readonly code: string } | null;
      readonly events: number;
      readonly people: number;
      readonly answers: number;
      readonly statements: readonly { readonly mean: number }[] | null;
    }
    const year = Number(inDays(-3).slice(0, 4));
    const rowsFor = async (client: Client) => {
      const { data } = await client.gql<{ evaluationYear: Row[] }>(
        `query ($year: Int!) { evaluationYear(year: $year) { court { code } region { code } events people answers statements { mean } } }`,
        { year },
      );
      return data.evaluationYear;
    };
    await office.sql('delete from training_evaluation_answer');
    await office.sql('delete from training_evaluation');
    expect(await rowsFor(coordinator)).toEqual([]);
    const two = [await evaluated(office, coordinator), await evaluated(office, coordinator, { heads: 10 })];
    for (const [place, id] of two.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const secret = await opened(office, coordinator, id);
      for (const mark of [5, 5, 2].slice(place))
        // oxlint-disable-next-line no-await-in-loop -- likewise
        await submitted(office, secret, { useful: mark });
    }
    const rows = await rowsFor(coordinator);
    const sum = { events: 2, people: 40, answers: 5 };
    expect(rows.map(({ court, region }) => [region?.code, court?.code])).toEqual([
      [undefined, undefined],
      ['west-kazakhstan', undefined],
      ['west-kazakhstan', 'west-kazakhstan-appellate-panel'],
    ]);
    // of the second event there are too few answers to show
    for (const row of rows) {
      expect(row).toMatchObject(sum);
      expect(row.statements?.[0]?.mean).toBe(4);
    }
    expect(await rowsFor(await office.somebody('MANAGEMENT', 'semey-city-court'))).toEqual([]);
  });

  test('of the year that is asked for, whatever stands in another one', async () => {
    const past = await evaluated(office, coordinator, { from: -800 });
    await opened(office, coordinator, past);
    await office.sql('delete from training_session where event_id = $1', [past]);
    // a zone that is none: whoever reckons with that event stumbles
    const zone = (name: string) =>
      office.sql(
        `update court set time_zone = $2 from training_event_host h where h.court_id = court.id and h.event_id = $1`,
        [past, name],
      );
    const year = Number(inDays(-3).slice(0, 4));
    const asked = () =>
      coordinator.gql(`query ($year: Int!) { evaluationYear(year: $year) { events } }`, { year });
    const before = await asked();
    await zone('Nowhere/At_All');
    const after = await asked();
    await zone('Asia/Oral');
    expect(after).toEqual(before);
    expect(after.errors).toBeUndefined();
  });
});
