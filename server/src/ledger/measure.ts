import { type RawBuilder, sql } from 'kysely';
import type { Aggregation, LeftOutReason, Measure, RecordType } from '@bitim/schema/vocabulary/ledger';
import type { Text3 } from '../platform/language.ts';
import type { Reading } from '../platform/shape.ts';
import type { CourtOfRecord, Dimensions, Posting } from './posting.ts';

/** The counting rule in force; printed as the report's footnote. */
export const RULE_VERSION = 1;

/** What a measure may be broken down by; `wave` only where it is computed, for the ledger does not keep it. */
export type Dimension = keyof Dimensions | 'wave';

/** A measure, declared once: count, list, exclusions, export and footnote derive from this. */
export interface MeasureDeclaration {
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly recordType: RecordType;
  readonly dimensions: readonly Dimension[];
  readonly label: Text3;
  readonly unitLabel: Text3;
  /** What counts and what does not, in one or two sentences. */
  readonly rule: Text3;
}

/** What the ledger must know of a record to count it. Slices add their own facts. */
export interface CountableFacts {
  readonly id: string;
  /** The day that decides the period. */
  readonly occurredOn: string;
  readonly courts: readonly CourtOfRecord[];
}

/** How one type of record is counted. Slices make these; the composition root hands them to the ledger. */
export interface CountedRecords<F extends CountableFacts = CountableFacts> {
  readonly recordType: RecordType;
  readonly measures: readonly MeasureDeclaration[];
  /** What the record should have in the ledger. Pure. */
  postingsOf(facts: F): Posting[];
  /** Why the record is not in the measure; null when it is, or when the measure is not about it at all. Pure. */
  leftOut(facts: F, measure: Measure): LeftOutReason | null;
  /** Where the record would count, if it did. Pure. */
  dimensionsOf(facts: F, measure: Measure): Dimensions;
  readonly storage: RecordStorage;
}

/** Where records of a type are, as SQL that developers wrote; the row is `r`. */
export interface RecordStorage {
  readonly table: string;
  /** JSON of the facts, but for `id`, `occurredOn` and `courts`. */
  readonly facts: string;
  readonly occurredOn: string;
  /** A query of `court_id` for the row. */
  readonly courts: string;
  /** A localized text that names the record in a list. */
  readonly title: string;
  readonly provenance: string;
  readonly createdAt: string;
  /** True where the reader may see the row. */
  readonly visible: (read: Reading) => string;
}

/** A number that cannot be added up over months: a stock at a date, or different things counted once. */
export interface ComputedMeasure {
  readonly declaration: MeasureDeclaration;
  /**
   * Statement whose rows are the things that count: `record_id`, `court_id` (a thing of several courts has several
   * rows), `kind` and `wave` (null where the measure has none).
   */
  readonly things: (period: PeriodInSql) => RawBuilder<unknown>;
  /** The same for the whole nation, without `court_id`, where that is cheaper to count. */
  readonly thingsOfNation?: (period: PeriodInSql) => RawBuilder<unknown>;
  /** The same for things of the period that do not count, with `reason`; absent where nothing is left out. */
  readonly leftOut?: (period: PeriodInSql) => RawBuilder<unknown>;
  /** Whether it can be told as of a past moment; where it cannot, it has no value then: NOT_KEPT. */
  readonly keptAsOf: boolean;
  /** SQL: whether the reader may be told of the row `thing`, which counts all the same; absent: everybody may. */
  readonly visible?: (read: Reading) => string;
  readonly storage: Pick<RecordStorage, 'table' | 'title' | 'provenance' | 'occurredOn'>;
}

/** First and last day of the period, both inclusive; `asOf` null means now. */
export interface PeriodParameters {
  readonly from: string;
  readonly to: string;
  readonly asOf: Date | null;
  readonly programmeId: string | null;
}

/** The same, with the days as SQL expressions, so that one statement can ask for several periods. */
export interface PeriodInSql extends Pick<PeriodParameters, 'asOf' | 'programmeId'> {
  readonly from: RawBuilder<unknown>;
  readonly to: RawBuilder<unknown>;
}

/** One period's days as SQL. */
export const inSql = ({ from, to, ...rest }: PeriodParameters): PeriodInSql => ({
  ...rest,
  from: sql`${from}::date`,
  to: sql`${to}::date`,
});

/** What the database keeps in step beside records, by trigger, so that reports need not read them all. */
export interface KeptBeside {
  /** Tables that must not change while it is written anew. */
  readonly sources: readonly string[];
  /** Rows, one column `fault`: a sentence for each place where it is not what the records say. */
  readonly faults: RawBuilder<{ fault: string }>;
  /** Statements that write it anew. */
  readonly rewrite: readonly RawBuilder<unknown>[];
}

/** All that can be counted, by the composition root's word. */
export interface Register {
  readonly records: readonly CountedRecords[];
  readonly computed: readonly ComputedMeasure[];
  readonly kept: readonly KeptBeside[];
}
