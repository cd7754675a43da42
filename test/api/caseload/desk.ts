import type { Client } from '../../kit/client.ts';
import { type Office, openOffice, type Outcome } from '../../kit/office.ts';

/** Two statisticians who know nothing of each other, and a court of the first whose months are filled one by one. */
export interface Desk {
  readonly office: Office;
  /** For the courts of West Kazakhstan. */
  readonly west: Client;
  /** For Semey City Court alone. */
  readonly east: Client;
  /** A district court of West Kazakhstan. */
  readonly oral: string;
  /** The appellate panel of West Kazakhstan. */
  readonly panel: string;
  /** The month that figures are for. */
  readonly month: string;
  /** Turns to a month of which nothing is known: the pilot's data end with 2014. */
  nextMonth(): void;
  figure(changes?: object): object;
  record(changes?: object, client?: Client): Promise<Outcome>;
  recordTotal(considered: number): Promise<Outcome>;
  /** What the ledger says of the district court's month. */
  counted(measure: 'CASES_CONSIDERED' | 'CIVIL_CASES'): Promise<number>;
  /** What was posted for a record, in order, such as `CORRECTION -3`. */
  postings(id: string): Promise<string[]>;
}

const COUNTED = `select coalesce(sum(quantity), 0)::int as sum from ledger_entry
                  where measure = $1 and unit_id = $2 and occurred_on = $3`;
const POSTINGS = 'select cause, quantity from ledger_entry where record_id = $1 order by id';

export async function openDesk(): Promise<Desk> {
  const office = await openOffice();
  const west = await office.app.signedIn('statistics');
  const east = await office.somebody('STATISTICIAN', 'semey-city-court');
  const oral = await office.idOf('court', 'oral-city-court-2');
  const panel = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  let months = 0;
  const month = () => `${2015 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  const figure = (changes: object = {}) => ({
    courtId: oral,
    month: month(),
    instance: 'FIRST',
    category: 'DIVORCE',
    procedure: 'JUDICIAL_MEDIATION',
    considered: 12,
    ...changes,
  });
  return {
    ...{ office, west, east, oral, panel, figure },
    get month() {
      return month();
    },
    nextMonth: () => {
      months += 1;
    },
    record: (changes, client = west) =>
      office.run(client, 'recordCaseFigure', figure(changes), 'id version considered month allowedActions'),
    recordTotal: (considered) =>
      office.run(west, 'recordCaseTotal', { courtId: oral, month: month(), considered }),
    counted: async (measure) => {
      const [row] = await office.sql<{ sum: number }>(COUNTED, [measure, oral, `${month()}-01`]);
      return row?.sum ?? -1;
    },
    postings: async (id) => {
      const rows = await office.sql<{ cause: string; quantity: number }>(POSTINGS, [id]);
      return rows.map(({ cause, quantity }) => `${cause} ${quantity}`);
    },
  };
}
