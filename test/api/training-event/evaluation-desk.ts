import type { Client } from '../../kit/client.ts';
import type { Office, Outcome } from '../../kit/office.ts';

/** A day so many days from now, in the zone of the events of these tests. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Wanted {
  readonly state?: string;
  /** Days from now. */
  readonly from?: number;
  readonly to?: number;
  /** The day of its session. */
  readonly on?: number;
  /** Heads counted; null: nobody counted. */
  readonly heads?: number | null;
}

/** An event of the coordinator's court with a session in the morning of a day, its first one if none is said, in UTC. */
export async function evaluated(
  office: Office,
  client: Client,
  { state = 'SCHEDULED', from = -3, to = from, on = from, heads = 30 }: Wanted = {},
): Promise<string> {
  const { id } = await office.run(client, 'createTrainingEvent', {
    title: { kk: 'Медиация семинары', ru: 'Семинар по медиации' },
    kind: 'SEMINAR',
    state,
    startsOn: inDays(from),
    endsOn: inDays(to),
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
    sessions: [
      {
        startsAt: `${inDays(on)}T00:00`,
        endsAt: `${inDays(on)}T00:01`,
        timeZone: 'Etc/UTC',
        deliveryMode: 'IN_PERSON',
        trainerIds: [],
      },
    ],
  });
  await office.sql('update training_session set head_count = $2 where event_id = $1', [id, heads]);
  return id;
}

/** The secret of a new address. */
export async function opened(office: Office, client: Client, eventId: string): Promise<string> {
  const made = await office.run(client, 'openEvaluation', { eventId }, 'address');
  const [, secret] = /^\/evaluate\/([\w-]{43})$/.exec(String(made['address'])) ?? [];
  if (secret === undefined) throw new Error(JSON.stringify(made));
  return secret;
}

export const FIVES = { useful: 5, clear: 5, organised: 5, timeEnough: 5, recommend: 5 };

export const submitted = (office: Office, secret: string, said: object = {}): Promise<Outcome> =>
  office.run(office.app.anonymous, 'submitEvaluation', { secret, ...FIVES, ...said }, 'received');

export interface Evaluation {
  readonly standing: string;
  readonly linked: boolean;
  readonly people: number;
  readonly answers: number;
  readonly shown: number;
  readonly statements: readonly { readonly mean: number; readonly distribution: readonly number[] }[] | null;
  readonly helped: readonly string[];
  readonly toChange: readonly string[];
  readonly writable: boolean;
}

export async function evaluationOf(client: Client, eventId: string): Promise<Evaluation | null> {
  const { data } = await client.gql<{ trainingEventEvaluation: Evaluation | null }>(
    `query ($id: ID!) { trainingEventEvaluation(eventId: $id) {
       standing linked people answers shown statements { statement mean distribution } helped toChange writable } }`,
    { id: eventId },
  );
  return data.trainingEventEvaluation;
}
