import type { Client } from '../../kit/client.ts';
import type { Office, Outcome } from '../../kit/office.ts';

export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

export interface MailRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly subject: string;
  readonly body: string;
  readonly calendars: string[];
  readonly reason: string | null;
  readonly tries: number;
}

/** An event of next week with people on its list, and what was written to them. */
export interface MailScene {
  readonly coordinator: Client;
  readonly people: readonly Listed[];
  /** An event with a list; `input` takes the place of what is usual. */
  event(input?: object, listed?: readonly Listed[]): Promise<Outcome>;
  run(mutation: string, event: Outcome, input?: object, asked?: string): Promise<Outcome>;
  invite(event: Outcome): Promise<Outcome>;
  /** The mails of an event, the earliest first. */
  mails(event: Outcome): Promise<MailRow[]>;
  /** The same in short: `INVITATION WAITING Айгүл`. */
  told(event: Outcome): Promise<string[]>;
  /** As if the mail server had taken all that waits. */
  allSent(): Promise<void>;
}

/** A day so many days from now, by the clock of Almaty. */
export const dayIn = (days: number, now = Date.now()): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Almaty' }).format(now + days * 86_400_000);

export async function mailScene(office: Office): Promise<MailScene> {
  const coordinator = await office.app.signedIn('coordinator');
  const courtId = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  const people: Listed[] = [];
  for (const [name, email] of [
    ['Айгүл Серікова', 'aigul@sot.example'],
    ['Бауыржан Қасымов', 'baurzhan@sot.example'],
    ['Виктор Ли', null],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    const { id } = await office.run(coordinator, 'createPerson', {
      ...{ fullName: name, occupation: 'JUDGE', trainer: false, courtId, email },
    });
    people.push({ id, name, email });
  }
  const run = (mutation: string, { id, version }: Outcome, input: object = {}, asked?: string) =>
    office.run(coordinator, mutation, { id, version, ...input }, asked);
  const mails = ({ id }: Outcome) =>
    office.sql<MailRow & Record<string, unknown>>('select * from mail where event_id = $1 order by id', [id]);
  return {
    coordinator,
    people,
    run,
    mails,
    invite: (event) =>
      run('sendInvitations', event, {}, 'queued invitedBefore withoutAddress event { id version }'),
    event: async (input = {}, listed = people) => {
      const on = dayIn(7);
      const created = await office.run(coordinator, 'createTrainingEvent', {
        ...{
          title: { kk: 'Медиация негіздері', ru: 'Основы медиации' },
          kind: 'SEMINAR',
          state: 'SCHEDULED',
        },
        ...{ startsOn: on, endsOn: on, hostCourtIds: [courtId] },
        sessions: [
          {
            ...{ startsAt: `${on}T09:00`, endsAt: `${on}T11:00`, timeZone: 'Asia/Almaty' },
            ...{ place: '2-қабат, 204', deliveryMode: 'IN_PERSON', trainerIds: [] },
          },
        ],
        ...input,
      });
      if (listed.length === 0) return created;
      return run('registerParticipants', created, {
        ...{ personIds: listed.map(({ id }) => id), state: 'REGISTERED', waitWhenFull: true },
        clashComment: 'Қатар өтеді',
      });
    },
    told: async (event) =>
      (await mails(event))
        .map(({ kind, state, name }) => `${kind} ${state} ${name.split(' ')[0]}`)
        .toSorted(),
    allSent: async () => {
      await office.sql(`update mail set state = 'SENT', settled_at = now() where state = 'WAITING'`);
    },
  };
}
