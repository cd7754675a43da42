import ICAL from 'ical.js';
import type { Client } from '../../kit/client.ts';
import type { Office, Outcome } from '../../kit/office.ts';

export interface NewFeed {
  readonly id: string;
  readonly path: string;
}

const ASKED = 'address feed { id what language renewedAt court { id } person { id } }';

export async function newFeed(office: Office, client: Client, input: object): Promise<NewFeed> {
  const outcome = await office.run(client, 'createCalendarFeed', { language: 'KK', ...input }, ASKED);
  if (outcome.__typename !== 'CalendarFeedAddress') throw new Error(JSON.stringify(outcome));
  return addressOf(outcome);
}

export const addressOf = (outcome: Outcome): NewFeed => ({
  id: (outcome['feed'] as { id: string }).id,
  path: outcome['address'] as string,
});

export async function renewed(office: Office, client: Client, id: string): Promise<Outcome> {
  return office.run(client, 'renewCalendarFeed', { id }, ASKED);
}

/** Without a cookie, as calendars ask. */
export const fetched = (office: Office, path: string, headers: Record<string, string> = {}) =>
  office.app.anonymous.fetch(path, { headers });

export interface Session {
  readonly id: string;
  readonly startInstant: string;
  readonly endInstant: string;
}

/** A seminar of the appellate panel of West Kazakhstan. */
export async function planned(
  office: Office,
  client: Client,
  day: string,
  changes: object = {},
): Promise<Outcome & { readonly sessions: readonly Session[] }> {
  const court = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  const input = {
    title: { kk: 'Семинар', ru: 'Семинар по медиации' },
    kind: 'SEMINAR',
    state: 'SCHEDULED',
    startsOn: day,
    endsOn: day,
    hostCourtIds: [court],
    sessions: [],
    ...changes,
  };
  const outcome = await office.run(
    client,
    'createTrainingEvent',
    input,
    'id version sessions { id startInstant endInstant }',
  );
  if (outcome.__typename !== 'TrainingEvent') throw new Error(JSON.stringify(outcome));
  return outcome as Outcome & { sessions: Session[] };
}

export const session = (startsAt: string, endsAt: string, timeZone: string, changes: object = {}) => ({
  startsAt,
  endsAt,
  timeZone,
  deliveryMode: 'IN_PERSON',
  trainerIds: [],
  ...changes,
});

/** The entries of a feed by UID, as ical.js reads them. */
export function entries(text: string): Map<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one);
      return [event.uid, event];
    }),
  );
}
