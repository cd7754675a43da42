import pg from 'pg';
import type { Role } from '@bitim/schema/vocabulary/access';
import { createTestApp, type TestApp, type TestAppOptions } from './app.ts';
import type { Client } from './client.ts';

/** What a mutation answered: the record's fields that were asked for, or those of the failure. */
export interface Outcome {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly issues: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
  readonly uses: readonly { readonly what: string; readonly count: number }[];
  readonly currentVersion: number | null;
  readonly [field: string]: unknown;
}

/** A server on the pilot's data, with people of any role and scope, and a look into its tables. */
export interface Office {
  readonly app: TestApp;
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The id behind a code of a court, region or programme. */
  idOf(table: 'court' | 'region' | 'programme', code: string): Promise<string>;
  /** Somebody new, with the demo password, for a region or, where the code is one, a court. */
  somebody(role: Role, unit: string): Promise<Client>;
  /** Sends a mutation with its input. @param asked of the record that it answers. */
  run(
    client: Client,
    mutation: string,
    input: object,
    asked?: string,
    language?: 'kk' | 'ru' | 'en',
  ): Promise<Outcome>;
  close(): Promise<void>;
}

interface Signature {
  readonly name: string;
  readonly args: readonly {
    readonly name: string;
    readonly type: { readonly ofType: { readonly name: string } };
  }[];
  readonly type: { readonly ofType: { readonly possibleTypes: readonly { readonly name: string }[] | null } };
}

const SIGNATURES = `{ __schema { mutationType { fields {
  name args { name type { ofType { name } } } type { ofType { possibleTypes { name } } }
} } } }`;

const OF_FAILURES: Readonly<Record<string, string>> = {
  Deleted: 'id',
  InvalidInputError: 'issues { code path message }',
  InvalidCredentialsError: 'code',
  RateLimitedError: 'retryAfterSeconds',
  CheckInClosedError: 'code',
  SeeCoordinatorError: 'code',
  NotFoundError: 'code',
  NotYoursError: 'code',
  ConflictError: 'currentVersion',
  StateError: 'standing: state',
  InUseError: 'uses { what count }',
};

export async function openOffice(options: Omit<TestAppOptions, 'seeded'> = {}): Promise<Office> {
  const app = await createTestApp({ seeded: true, ...options });
  const db = new pg.Client({ connectionString: app.databaseUrl });
  await db.connect();
  const sql = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await db.query<Row>(text, [...values])).rows;
  const { data } = await app.anonymous.gql<{ __schema: { mutationType: { fields: Signature[] } } }>(
    SIGNATURES,
  );
  const signatures = new Map(
    data.__schema.mutationType.fields.map((signature) => [signature.name, signature]),
  );
  return {
    app,
    sql,
    idOf: async (table, code) => {
      const [row] = await sql<{ id: string }>(`select id from ${table} where code = $1`, [code]);
      if (!row) throw new Error(`There is no ${table} ${code}.`);
      return row.id;
    },
    somebody: async (role, unit) => {
      const email = `${role}-${unit}@bitim.example`.toLowerCase();
      await sql(
        `insert into app_user (id, email, name, role, scope_level, region_id, court_id, password_hash)
         select gen_random_uuid(), $1, $1, $2, case when c.id is null then 'REGION' else 'COURT' end, r.id, c.id, d.password_hash
           from app_user d left join region r on r.code = $3 left join court c on c.code = $3
          where d.email = 'admin@bitim.example'`,
        [email, role, unit],
      );
      return app.signedIn(email);
    },
    run: async (client, mutation, input, asked = 'id version', language = 'en') => {
      const document = documentOf(signatures.get(mutation), asked);
      const answer = await client.gql<Record<string, Outcome> | null>(document, { input }, language);
      const outcome = answer.data?.[mutation];
      if (!outcome) throw new Error(JSON.stringify(answer.errors));
      return outcome;
    },
    close: async () => {
      await db.end();
      await app.close();
    },
  };
}

function documentOf(signature: Signature | undefined, asked: string): string {
  if (!signature) throw new Error('There is no such mutation.');
  const { name, args, type } = signature;
  const fragments = (type.ofType.possibleTypes ?? []).map(
    (one) => `... on ${one.name} { ${OF_FAILURES[one.name] ?? asked} }`,
  );
  return `mutation ($input: ${args.find((arg) => arg.name === 'input')?.type.ofType.name}!) { ${name}(input: $input) {
    __typename ... on UserError { code message path } ${fragments.join(' ')} } }`;
}
