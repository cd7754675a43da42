import pg from 'pg';
import { createTestApp, type TestApp } from '../../kit/app.ts';
import type { Client } from '../../kit/client.ts';

export interface Outcome {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly standing: string;
  readonly leftOut: string | null;
  readonly allowedActions: readonly string[];
  readonly code: string;
  readonly path: readonly string[] | null;
  readonly issues: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
  readonly uses: readonly { readonly what: string; readonly count: number }[];
  readonly currentVersion: number | null;
}

/** What a mutation takes and may answer, from the API itself. */
interface Signature {
  readonly name: string;
  readonly args: readonly { readonly type: { readonly ofType: { readonly name: string } } }[];
  readonly type: { readonly ofType: { readonly possibleTypes: readonly { readonly name: string }[] | null } };
}

const SIGNATURES = `{ __schema { mutationType { fields {
  name args { type { ofType { name } } } type { ofType { possibleTypes { name } } }
} } } }`;

/** What is asked of each type that an answer may be. */
const ASKED: Readonly<Record<string, string>> = {
  Publication: 'id version state leftOut allowedActions',
  PressEvent: 'id version state leftOut allowedActions',
  Outlet: 'id version allowedActions',
  Work: 'id version allowedActions',
  Deleted: 'id',
  InvalidInputError: 'issues { code path message }',
  ConflictError: 'currentVersion',
  StateError: 'standing: state',
  InUseError: 'uses { what count }',
};

/** Two press services that know nothing of each other, and what the ledger says of them. */
export interface Desk {
  readonly app: TestApp;
  readonly west: Client;
  readonly east: Client;
  readonly panel: string;
  readonly oral: string;
  readonly semey: string;
  readonly eastRegion: string;
  readonly westRegion: string;
  readonly outlet: string;
  readonly programme: string;
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** An article of the appellate panel of West Kazakhstan, as a form sends it. */
  article(changes?: object): object;
  /** A briefing of the same panel. */
  briefing(changes?: object): object;
  run(mutation: string, input: object, client?: Client, language?: 'kk' | 'ru' | 'en'): Promise<Outcome>;
  /** Of a measure in the ledger: for the nation, both regions and three courts. */
  counts(measure: string): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const app = await createTestApp({ seeded: true });
  const db = new pg.Client({ connectionString: app.databaseUrl });
  await db.connect();
  const sql = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await db.query<Row>(text, [...values])).rows;
  const idOf = async (table: string, code: string) =>
    (await sql<{ id: string }>(`select id from ${table} where code = $1`, [code]))[0]?.id ?? `no ${code}`;
  const eastRegion = await idOf('region', 'east-kazakhstan-pre2022');
  await sql(
    `insert into app_user (id, email, name, role, scope_level, region_id, password_hash)
     select gen_random_uuid(), 'press-east@bitim.example', 'East', role, scope_level, $1, password_hash
       from app_user where email = 'press@bitim.example'`,
    [eastRegion],
  );
  const [panel, oral, semey] = [
    await idOf('court', 'west-kazakhstan-appellate-panel'),
    await idOf('court', 'oral-city-court-2'),
    await idOf('court', 'semey-city-court'),
  ];
  const westRegion = await idOf('region', 'west-kazakhstan');
  const [outlet] = await sql<{ id: string }>(
    `select id from outlet where kind = 'NEWSPAPER' and reach = 'REPUBLICAN' order by id limit 1`,
  );
  const [programme] = await sql<{ id: string }>('select id from programme limit 1');
  const west = await app.signedIn('press');
  const { data: api } = await west.gql<{ __schema: { mutationType: { fields: Signature[] } } }>(SIGNATURES);
  const signatures = api.__schema.mutationType.fields;
  const units = { westRegion, eastRegion, panel, oral, semey };
  return {
    app,
    west,
    east: await app.signedIn('press-east@bitim.example'),
    ...units,
    outlet: outlet?.id ?? 'no outlet',
    programme: programme?.id ?? 'no programme',
    sql,
    article: (changes = {}) => ({
      kind: 'ARTICLE',
      title: { kk: 'Татуласудың жолдары', ru: 'Пути примирения' },
      outletId: outlet?.id,
      language: 'KK',
      publishedOn: '2014-10-07',
      authors: [{ name: 'Айгүл Серікова', role: 'JOURNALIST' }],
      courtIds: [panel],
      ...changes,
    }),
    briefing: (changes = {}) => ({
      title: { kk: 'Медиация туралы брифинг' },
      kind: 'BRIEFING',
      state: 'HELD',
      startsAt: '2014-10-07T10:00',
      endsAt: '2014-10-07T10:40',
      timeZone: 'Asia/Oral',
      hostCourtIds: [panel],
      ...changes,
    }),
    run: async (mutation, input, client = west, language = 'en') => {
      const document = documentOf(signatures.find(({ name }) => name === mutation));
      const { data, errors } = await client.gql<Record<string, Outcome> | null>(
        document,
        { input },
        language,
      );
      const outcome = data?.[mutation];
      if (!outcome) throw new Error(JSON.stringify(errors));
      return outcome;
    },
    counts: async (measure) => {
      const rows = await sql<{ name: string; value: number }>(COUNTS, [
        measure,
        westRegion,
        eastRegion,
        panel,
        oral,
        semey,
      ]);
      return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    },
    close: async () => {
      await db.end();
      await app.close();
    },
  };
}

function documentOf(signature: Signature | undefined): string {
  if (!signature) throw new Error('There is no such mutation.');
  const { name, args, type } = signature;
  const asked = (type.ofType.possibleTypes ?? []).flatMap((one) =>
    ASKED[one.name] ? [`... on ${one.name} { ${ASKED[one.name]} }`] : [],
  );
  return `mutation ($input: ${args[0]?.type.ofType.name}!) { ${name}(input: $input) {
    __typename ... on UserError { code path message } ${asked.join(' ')} } }`;
}

const COUNTS = `
  with regional as (select t.*, coalesce(c.region_id, case when t.level = 'REGION' then t.unit_id end) as region_id
                      from ledger_total t left join court c on t.level = 'COURT' and c.id = t.unit_id where t.measure = $1 and t.span = 'YEAR')
  select name, coalesce(sum(quantity), 0)::int as value
    from (values ('nation', null::uuid), ('westRegion', $2), ('eastRegion', $3), ('panel', $4), ('oral', $5), ('semey', $6)) as unit (name, id)
    left join regional t on case name when 'nation' then t.level <> 'REGION'
                                      when 'westRegion' then t.region_id = unit.id
                                      when 'eastRegion' then t.region_id = unit.id
                                      else t.unit_id = unit.id end
   group by name`;
