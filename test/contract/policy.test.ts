import { mayRole, PUBLIC_OPERATIONS } from '@bitim/server/access/policy';
import { ROLES, type Role } from '@bitim/schema/vocabulary/access';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../kit/app.ts';
import type { Client } from '../kit/client.ts';
import { askForStream } from '../kit/event-stream.ts';
import { exampleRequest } from './example-value.ts';
import { type Operation, operations } from './operations.ts';

const ACCOUNTS: Record<Role, string> = {
  ADMINISTRATOR: 'admin',
  MANAGEMENT: 'management',
  COORDINATOR: 'coordinator',
  PRESS_OFFICER: 'press',
  STATISTICIAN: 'statistics',
};

let app: TestApp;
let clients: Record<Role, Client>;
beforeAll(async () => {
  app = await createTestApp({ seeded: true });
  const entries = await Promise.all(
    ROLES.map(async (role) => [role, await app.signedIn(ACCOUNTS[role])] as const),
  );
  clients = Object.fromEntries(entries) as Record<Role, Client>;
});
afterAll(() => app.close());

/** `allowed`, or the code of the refusal; whatever else the operation says of its example input is its own matter. */
async function decision(client: Client, operation: Pick<Operation, 'root' | 'name'>): Promise<string> {
  const { query, variables } = exampleRequest(operation);
  if (operation.root === 'Subscription') return decisionOnStream(client, query);
  const { errors } = await client.gql(query, variables);
  const code = errors?.[0]?.extensions?.code;
  return code === undefined || code === 'BAD_USER_INPUT' ? 'allowed' : code;
}

/** What a stream says first: that it is refused, or what it tells. */
async function decisionOnStream(client: Client, query: string): Promise<string> {
  const leave = new AbortController();
  const response = await askForStream(client, query, { signal: leave.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  while (!/\n\n.*\n\n|^\{.*\}$/s.test(said)) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    said += value ?? '';
  }
  leave.abort();
  const code = /"code":"(\w+)"/.exec(said)?.[1];
  if (code === undefined) expect(said).toContain('event: next');
  return code ?? 'allowed';
}

/** These end the session with which they are called. */
const ENDS_SESSION = ['signOut', 'signOutEverywhere'];
const guarded = operations.filter(({ root, name }) => !PUBLIC_OPERATIONS.has(`${root}.${name}`));

describe('R09: each role may what the policy says, and nothing else', () => {
  test.each(guarded.map((one) => ({ ...one, key: `${one.root}.${one.name}` })))('$key', async (operation) => {
    expect(await decision(app.anonymous, operation)).toBe('UNAUTHENTICATED');
    for (const role of ROLES) {
      const client = ENDS_SESSION.includes(operation.name)
        ? await app.signedIn(ACCOUNTS[role])
        : clients[role];
      const may = operation.permissions.every((permission) => mayRole(role, permission));
      expect(await decision(client, operation), role).toBe(may ? 'allowed' : 'FORBIDDEN');
      if (operation.name === 'signOutEverywhere') clients[role] = await app.signedIn(ACCOUNTS[role]);
    }
  });
});

/** A record of a court outside West Kazakhstan, by what a mutation is called. */
const FOREIGN: readonly {
  readonly of: RegExp;
  readonly role: Role;
  readonly table: string;
  readonly court: string;
}[] = [
  {
    of: /Training(Event|Series|Session)$|^(registerParticipants|sendInvitations|removeRegistration|recordAttendance|markAttendance|setEventMark|issueCertificates|revokeCertificate|openCheckIn|openEvaluation|closeEvaluation)$/,
    role: 'COORDINATOR',
    table: 'training_event',
    court: host('training_event'),
  },
  { of: /PressEvent$/, role: 'PRESS_OFFICER', table: 'press_event', court: host('press_event') },
  {
    of: /^(edit|retract|restore|split|delete)Publication$/,
    role: 'PRESS_OFFICER',
    table: 'publication',
    court:
      'exists (select from publication_court h join court c on c.id = h.court_id where h.publication_id = r.id',
  },
  { of: /Asset$/, role: 'COORDINATOR', table: 'asset', court: own() },
  { of: /Room$/, role: 'COORDINATOR', table: 'room', court: own() },
  {
    of: /AnnualPlan$/,
    role: 'COORDINATOR',
    table: 'annual_plan',
    court: `r.state = 'APPROVED' and ${own()}`,
  },
  {
    of: /AnnualPlanItem$/,
    role: 'COORDINATOR',
    table: 'annual_plan_item',
    court: 'exists (select from annual_plan p join court c on c.id = p.court_id where p.id = r.plan_id',
  },
  { of: /CaseFigure$/, role: 'STATISTICIAN', table: 'case_figure', court: own() },
  { of: /CaseTotal$/, role: 'STATISTICIAN', table: 'case_total', court: own() },
  { of: /Person$/, role: 'COORDINATOR', table: 'person', court: own() },
];

function host(table: string): string {
  return `r.state not in ('DRAFT') and exists (select from ${table}_host h join court c on c.id = h.court_id where h.event_id = r.id`;
}

function own(): string {
  return 'exists (select from court c where c.id = r.court_id';
}

/** Of these the record is another thing than a row that everybody sees; what they refuse is tested beside what they do. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  choosePlanItem: 'a co-host may say it of its own plan: test/api/annual-plan',
  createAnnualPlanItem: 'within a plan, as that one may be changed: test/api/annual-plan',
  createPerson: 'a person may be of no court: test/api/person',
  mergePublications: 'two records: test/api/press',
  joinPublication: 'whoever else logged it joins it: test/api/press',
  renameTrainingTemplate: 'not seen outside its court: test/api/training-event/templates',
  deleteTrainingTemplate: 'not seen outside its court: test/api/training-event/templates',
};
/** Records of the whole register, of which every press office makes and mends some. */
const OF_NOBODY = /(Outlet|Work)$/;
/** They name the court, or the courts, for which they make something. */
const NAMES_COURT = ['courtId', 'courtIds', 'hostCourtIds'];
const WITHIN_SCOPE = [
  'WRITE_TRAINING_EVENTS',
  'WRITE_PRESS',
  'WRITE_CASELOAD',
  'WRITE_ASSETS',
  'WRITE_PERSONS',
];

const writing = operations.flatMap((operation) => {
  const { input = {} } = exampleRequest(operation).variables as { input?: Record<string, unknown> };
  return operation.root === 'Mutation' && operation.permissions.some((one) => WITHIN_SCOPE.includes(one))
    ? [{ operation, name: operation.name, input }]
    : [];
});

const changes = writing.flatMap(({ operation, name, input }) => {
  const foreign = FOREIGN.find(({ of }) => of.test(name));
  const key = ['id', 'eventId'].find((one) => one in input);
  return foreign && key !== undefined && !(name in ELSEWHERE) ? [{ ...foreign, operation, name, key }] : [];
});

describe('R09, R10: a record of another region is seen, but not changed', () => {
  test('by any of these', () => {
    expect(changes.length).toBeGreaterThan(20);
  });

  test('and by nothing that stands neither here nor on a list of exceptions', () => {
    const known = new Set(changes.map(({ name }) => name));
    const forgotten = writing.filter(
      ({ name, input }) =>
        !known.has(name) &&
        !(name in ELSEWHERE) &&
        !OF_NOBODY.test(name) &&
        !NAMES_COURT.some((field) => field in input),
    );
    expect(forgotten.map(({ name }) => name)).toEqual([]);
    expect(Object.keys(ELSEWHERE).filter((name) => !writing.some((one) => one.name === name))).toEqual([]);
  });

  test.each(changes)('by $name', async ({ operation, role, table, court, key }) => {
    const outside = await onlyRow<{ id: string; version: number }>(
      `select r.id, r.version from ${table} r where ${court} and c.region_id is not null)
          and not ${court.replace(/^.*?exists/, 'exists')} and c.region_id = (select id from region where code = 'west-kazakhstan')) order by r.id limit 1`,
    );
    const { query, variables } = exampleRequest(operation);
    const example = variables['input'] as object;
    const version = 'version' in example ? { version: outside.version } : {};
    const input = { ...example, [key]: outside.id, ...version };
    const { data, errors } = await clients[role].gql<Record<string, { __typename: string }>>(query, {
      input,
    });
    expect(errors).toBeUndefined();
    expect(data[operation.name]?.__typename).toBe('NotYoursError');
    expect(await onlyRow(`select id, version from ${table} where id = '${outside.id}'`)).toEqual(outside);
  });
});

async function onlyRow<Row>(statement: string): Promise<Row> {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    if (rows.length !== 1) throw new Error(`${rows.length} rows: ${statement}`);
    return rows[0] as Row;
  } finally {
    await client.end();
  }
}
