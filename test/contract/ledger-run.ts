import { CASE_PROCEDURES, DISPUTE_CATEGORIES, INSTANCES } from '@bitim/schema/vocabulary/caseload';
import { TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import type pg from 'pg';
import type { Client } from '../kit/client.ts';
import { type Step, tableOf } from './ledger-steps.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What the steps are about: a few courts of a few regions, so that records often share and often meet. */
export interface Scene {
  readonly courts: readonly string[];
  readonly persons: readonly string[];
  readonly outletId: string;
  readonly programmeId: string;
  readonly partnerProjectId: string;
}

/** Takes a step through the API. @returns the type of the answer; an operation may well refuse, but not break. */
export async function take(client: Client, db: pg.Client, scene: Scene, step: Step): Promise<string> {
  const { what } = step;
  if (what === 'attend') return attend(client, db, scene, step);
  if (what.startsWith('move')) return move(client, db, scene, step);
  const input = await inputOf(db, scene, step);
  if (input === null) return 'nothing to change';
  return send(client, what, input);
}

async function send(client: Client, what: string, input: object): Promise<string> {
  const type = /^(schedule|hold|verify|reopen|delete|split|restore)/.test(what)
    ? 'VersionedInput'
    : /^(postpone|cancel)/.test(what)
      ? `${what.startsWith('p') ? 'Postpone' : 'Cancel'}EventInput`
      : `${what.charAt(0).toUpperCase()}${what.slice(1)}Input`;
  const { data, errors } = await client.gql<Record<string, { __typename: string }>>(
    `mutation ($input: ${type}!) { ${what}(input: $input) { __typename } }`,
    { input },
  );
  if (errors) throw new Error(`${what} broke: ${JSON.stringify(errors)} of ${JSON.stringify(input)}`);
  return data[what]?.__typename ?? 'nothing';
}

async function inputOf(db: pg.Client, scene: Scene, step: Step): Promise<object | null> {
  const { what } = step;
  const fresh = /^(create|log|record)/.test(what);
  const record = fresh ? {} : await nth(db, step, step.which);
  if (record === null) return null;
  if (what === 'mergePublications') {
    const other = await nth(db, step, step.other);
    const duplicate = record as Versioned;
    return (
      other && {
        duplicateId: duplicate.id,
        duplicateVersion: duplicate.version,
        keptId: other.id,
        keptVersion: other.version,
      }
    );
  }
  if (what === 'joinPublication') return { ...record, courtId: courtsOf(scene, step)[0] };
  if (/^(cancel|retract)/.test(what)) return { ...record, reason: 'Ауа райының қолайсыздығы' };
  if (what.startsWith('postpone')) return { ...record, postponedTo: dayOf(step), reason: 'Зал бос емес' };
  const facts = /^(create|log|record|edit)/.test(what) ? factsOf(scene, step) : {};
  return {
    ...record,
    ...facts,
    ...(what.startsWith('create') && { state: ['DRAFT', 'SCHEDULED', 'HELD'][step.amount % 3] }),
  };
}

function factsOf(scene: Scene, step: Step): object {
  const { day, kind, amount, yes } = step;
  const courts = courtsOf(scene, step);
  const on = dayOf(step);
  const title = { kk: `Кездейсоқ жазба ${day}` };
  const programme = { programmeId: yes ? scene.programmeId : null };
  const from = { startsAt: `${on}T10:00`, endsAt: `${on}T12:00`, timeZone: 'Asia/Almaty' };
  switch (tableOf(step.what)) {
    case 'training_event':
      return {
        title,
        ...programme,
        kind: TRAINING_EVENT_KINDS[kind % TRAINING_EVENT_KINDS.length],
        startsOn: on,
        endsOn: on,
        hostCourtIds: courts,
        partnerProjectId: amount % 4 === 0 ? scene.partnerProjectId : null,
        sessions: [{ ...from, deliveryMode: 'IN_PERSON', trainerIds: [] }],
      };
    case 'press_event':
      return {
        title,
        ...programme,
        ...from,
        kind: yes ? 'BRIEFING' : 'PRESS_CONFERENCE',
        hostCourtIds: courts,
      };
    case 'publication':
      return {
        title,
        ...programme,
        kind: yes ? 'ARTICLE' : 'WEB_PAGE',
        outletId: scene.outletId,
        language: 'KK',
        publishedOn: on,
        authors: [],
        courtIds: courts,
      };
    case 'case_figure': {
      const dimensions = {
        instance: INSTANCES[kind % 2],
        category: DISPUTE_CATEGORIES[kind],
        procedure: CASE_PROCEDURES[amount % 3],
      };
      return { courtId: courts[0], month: on.slice(0, 7), ...dimensions, considered: amount };
    }
    case 'case_total':
      return { courtId: courts[0], month: on.slice(0, 7), considered: amount * 100 };
  }
}

const courtsOf = ({ courts }: Scene, step: Step): string[] => [
  ...new Set(step.courts.flatMap((place) => courts[place] ?? [])),
];

const dayOf = ({ day }: Step): string => new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10);

/** A record that was made by these steps, as it now stands. */
async function nth(db: pg.Client, { what }: Step, place: number): Promise<Versioned | null> {
  const table = tableOf(what);
  const own = table.startsWith('case') ? `month >= '2016-01-01'` : `title ->> 'kk' like 'Кездейсоқ%'`;
  const { rows } = await db.query<Versioned>(
    `select id, version from ${table} where ${own} order by id desc offset $1 limit 1`,
    [place],
  );
  return rows[0] ?? null;
}

/** What is put off is put on the calendar on its new day, and held there. */
async function move(client: Client, db: pg.Client, scene: Scene, step: Step): Promise<string> {
  const event = step.what.slice('move'.length);
  let outcome = '';
  for (const what of [`postpone${event}`, `schedule${event}`, `hold${event}`]) {
    // oxlint-disable-next-line no-await-in-loop -- each step is of what the one before it left
    const input = await inputOf(db, scene, { ...step, what });
    // oxlint-disable-next-line no-await-in-loop -- as above
    outcome = input === null ? 'nothing to change' : await send(client, what, input);
  }
  return outcome;
}

/** Registers two people, and says that they came: where that is possible, the event then counts its attendance. */
async function attend(client: Client, db: pg.Client, { persons }: Scene, step: Step): Promise<string> {
  const event = await nth(db, step, step.which);
  if (!event) return 'nothing to change';
  const personIds = [
    persons[step.kind % persons.length],
    persons[(step.kind + 1 + step.other) % persons.length],
  ];
  await send(client, 'registerParticipants', {
    ...event,
    personIds: [...new Set(personIds)],
    clashComment: 'Бірнеше іс-шараға қатысады',
  });
  const { rows } = await db.query<{ registrationId: string; sessionId: string }>(
    `select r.id as "registrationId", s.id as "sessionId" from training_registration r join training_session s using (event_id) where event_id = $1`,
    [event.id],
  );
  const marks = rows.map((row, place) => ({
    ...row,
    mark: ['FULL', 'NO_SHOW', 'PARTIAL', 'NOT_RECORDED'][(step.amount + place) % 4],
  }));
  const now = await nth(db, step, step.which);
  return send(client, 'recordAttendance', { ...now, marks, headCounts: [] });
}
