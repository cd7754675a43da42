import { DEFAULT_PERIOD } from '../../lib/default-period.ts';
import type { Viewer } from '../../lib/viewer.ts';
import { defined, flag, oneOf, page, period, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import { readFigure, type ExplainedFigure } from './explained-figure.ts';
import { UNIT_COLUMNS } from './unit-columns.ts';

export const RANKED_BY = ['name', ...UNIT_COLUMNS, 'mediationShare'] as const;
export type RankedBy = (typeof RANKED_BY)[number];

/** An instant that the address names; anything that is no date is no instant. */
function instant(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? new Date(value).toISOString()
    : undefined;
}

/** Records are named by their ids; nothing else is asked of the server. */
function id(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)
    ? value
    : undefined;
}

/** What the drawer with a number's explanation adds to an address. */
export function readExplanationSearch(raw: RawSearch) {
  const explain = text(raw['explain']);
  return defined({
    explain: explain !== undefined && readFigure(explain) ? explain : undefined,
    /** Which of its two lists is seen; the counted records when absent. */
    list: oneOf(['leftOut'], raw['list']),
    page: page(raw['page']),
  });
}

/** What the address of the report may say. */
export function readReportSearch(raw: RawSearch) {
  const scope = {
    region: id(raw['region']),
    court: id(raw['court']),
    nation: flag(raw['nation']),
    period: period(raw['period']),
    programme: id(raw['programme']),
    asOf: instant(raw['asOf']),
  };
  const misread = Object.entries(scope).some(([key, read]) => raw[key] !== undefined && read === undefined);
  return {
    ...defined({
      ...scope,
      /** The address said something that nobody understands; it stays said when the address is made clean. */
      misread: flag(misread || raw['misread']),
      map: oneOf(UNIT_COLUMNS, raw['map']),
      months: oneOf(UNIT_COLUMNS, raw['months']),
      table: flag(raw['table']),
      regions: sortBy(RANKED_BY, raw['regions']),
      courts: sortBy(RANKED_BY, raw['courts']),
      all: flag(raw['all']),
    }),
    ...readExplanationSearch(raw),
  };
}

/** What the address of the overview may say: the unit is the reader's own. */
export function readOverviewSearch(raw: RawSearch) {
  return {
    ...defined({
      period: period(raw['period']),
      map: oneOf(UNIT_COLUMNS, raw['map']),
      months: oneOf(UNIT_COLUMNS, raw['months']),
      table: flag(raw['table']),
    }),
    ...readExplanationSearch(raw),
  };
}

export type ReportSearch = ReturnType<typeof readReportSearch>;
export type ReportScope = Pick<ReportSearch, 'region' | 'court' | 'period' | 'programme' | 'asOf'>;

/** The reader's own: a court, a region, or the nation. */
export function unitOf({
  region,
  court,
}: Pick<Viewer, 'region' | 'court'>): Pick<ReportSearch, 'region' | 'court'> {
  if (court) return { court: court.id };
  return region ? { region: region.id } : {};
}

/** Neither region nor court: the nation. */
export function unitInput({ region, court }: Pick<ReportSearch, 'region' | 'court'>) {
  if (court !== undefined) return { courtId: court };
  return region === undefined ? null : { regionId: region };
}

export function reportVariables(search: ReportScope) {
  return {
    unit: unitInput(search),
    period: search.period ?? DEFAULT_PERIOD,
    programmeId: search.programme ?? null,
    asOf: search.asOf ?? null,
  };
}

/** The figure as the API asks for it: what it does not say itself, the page says. */
export function figureInput(figure: ExplainedFigure, scope: ReportScope) {
  const { measure, region, court, period: ownPeriod, ...dimensions } = figure;
  const ownUnit = unitInput({ ...(region && { region }), ...(court && { court }) });
  const whole = reportVariables(scope);
  return { ...whole, measure, unit: ownUnit ?? whole.unit, period: ownPeriod ?? whole.period, dimensions };
}
