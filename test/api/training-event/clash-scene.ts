import { expect } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

interface Hours {
  readonly day: string;
  readonly from?: string;
  readonly to?: string;
  readonly [more: string]: unknown;
}

export const session = ({ day, from = '10:00', to = '12:00', ...more }: Hours) => ({
  startsAt: `${day}T${from}`,
  endsAt: `${day}T${to}`,
  timeZone: 'Asia/Oral',
  deliveryMode: 'IN_PERSON',
  trainerIds: [] as string[],
  ...more,
});
type Session = ReturnType<typeof session>;

export const atEast = (hours: Hours): Session => session({ timeZone: 'Asia/Almaty', ...hours });

/** As the form asks about it. */
export const draft = (hours: Hours) => {
  const { deliveryMode: _form, ...rest } = session(hours);
  return rest;
};

export const saved = (outcome: Outcome): Outcome => {
  expect(outcome).toMatchObject({ __typename: 'TrainingEvent' });
  return outcome;
};
export const codes = (outcome: Outcome): string[] =>
  outcome.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

interface Found {
  readonly sessionIndex: number;
  readonly kind: string;
  readonly person: { readonly id: string } | null;
  readonly otherSessionIndex: number | null;
  readonly event: { readonly id: string } | null;
  readonly startsAt: string | null;
  readonly timeZone: string | null;
}

/** Two coordinators, in the west and in the east, and people whom both want at one time. */
export interface ClashScene {
  readonly office: Office;
  readonly west: Client;
  readonly east: Client;
  readonly westPanel: string;
  readonly eastPanel: string;
  /** A room of the western panel. */
  readonly hall: string;
  readonly trainers: readonly string[];
  readonly judges: readonly string[];
  run(mutation: string, input: object, client?: Client): Promise<Outcome>;
  /** The input of a seminar of the west, unless told otherwise. */
  seminar(sessions: readonly Session[], changes?: object): object;
  create(sessions: readonly Session[], changes?: object, client?: Client): Promise<Outcome>;
  /** What makes it an event of the east. */
  inEast(): object;
  /** A step with a comment, which is an argument of its own. */
  step(name: string, event: Outcome, clashComment?: string | null): Promise<Outcome>;
  clashes(input: object, client?: Client): Promise<Found[]>;
}

const ASKED = 'id version state clashComment sessions { id }';

export async function openClashScene(): Promise<ClashScene> {
  const office = await openOffice();
  const west = await office.app.signedIn('coordinator');
  const east = await office.somebody('COORDINATOR', 'east-kazakhstan-pre2022');
  const westPanel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  const eastPanel = await office.idOf('court', 'east-kazakhstan-appellate-panel');
  const ids = async (text: string) => (await office.sql<{ id: string }>(text)).map(({ id }) => id);
  const [hall = ''] = await ids(`select id from room where court_id = '${westPanel}' order by id limit 1`);
  const trainers = await ids('select id from person where trainer order by id limit 2');
  const judges = await ids('select id from person where not trainer order by id limit 3');
  const run: ClashScene['run'] = (mutation, input, client = west) =>
    office.run(client, mutation, input, ASKED);
  const seminar: ClashScene['seminar'] = (sessions, changes = {}) => ({
    title: { kk: 'Қабаттасқан семинар' },
    kind: 'SEMINAR',
    hostCourtIds: [westPanel],
    sessions,
    startsOn: sessions[0]?.startsAt.slice(0, 10),
    endsOn: sessions.at(-1)?.endsAt.slice(0, 10),
    ...changes,
  });
  return {
    ...{ office, west, east, westPanel, eastPanel, hall, trainers, judges, run, seminar },
    create: (sessions, changes = {}, client = west) =>
      run('createTrainingEvent', seminar(sessions, changes), client),
    inEast: () => ({ hostCourtIds: [eastPanel], title: { kk: 'Шығыстағы дәріс' } }),
    step: async (name, { id, version }, clashComment = null) => {
      const { data } = await west.gql<{ result: Outcome }>(
        `mutation ($input: VersionedInput!, $clashComment: String) { result: ${name}(input: $input, clashComment: $clashComment) {
          __typename ... on TrainingEvent { ${ASKED} } ... on UserError { code } ... on InvalidInputError { issues { code path message } } } }`,
        { input: { id, version }, clashComment },
      );
      return data.result;
    },
    clashes: async (input, client = west) => {
      const { data, errors } = await client.gql<{ trainingClashes: Found[] }>(
        `query ($input: TrainingClashesInput!) { trainingClashes(input: $input) {
          sessionIndex kind person { id } otherSessionIndex event { id } startsAt timeZone } }`,
        { input },
      );
      expect(errors).toBeUndefined();
      return data.trainingClashes;
    },
  };
}
