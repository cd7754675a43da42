/** A change of a zone's clock; where both offsets are the same, what was in force at that moment. Offsets in seconds. */
export interface Observance {
  /** By the clock that it ends, as milliseconds since 1970 as if that were UTC. */
  readonly wallClock: number;
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** No zone changes its clock there and back within so many days. */
const STEP = 3 * DAY;
/** A year is looked at with the days around it: its local ends lie up to 14 hours beside those of UTC. */
const AROUND = 2 * DAY;

const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, Year>();

interface Year {
  readonly atFirst: Observance;
  readonly changes: readonly Observance[];
}

function offsetAt(zone: string, instant: number): number {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** The first second of the new offset, between two instants with different ones. */
function changeBetween(zone: string, before: number, after: number): number {
  const old = offsetAt(zone, before);
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** Asked of the runtime's own zone data, and remembered: they do not change while it runs. */
function yearOf(zone: string, year: number): Year {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const first = Date.UTC(year, 0, 1) - AROUND;
  const last = Date.UTC(year + 1, 0, 1) + AROUND;
  const changes: Observance[] = [];
  for (let at = first; at < last; at += STEP) {
    const [from, to] = [offsetAt(zone, at), offsetAt(zone, at + STEP)];
    if (from !== to) changes.push({ wallClock: changeBetween(zone, at, at + STEP) + from * 1000, from, to });
  }
  const offset = offsetAt(zone, first);
  const found = { atFirst: { wallClock: first + offset * 1000, from: offset, to: offset }, changes };
  years.set(key, found);
  return found;
}

/** All that is needed to reckon in these years of a zone, the earliest first. */
export function observancesOf(zone: string, inYears: ReadonlySet<number>): Observance[] {
  const all = [...inYears]
    .toSorted((a, b) => a - b)
    .flatMap((year) => {
      const { atFirst, changes } = yearOf(zone, year);
      return inYears.has(year - 1) ? changes : [atFirst, ...changes];
    });
  // years overlap by a few days
  const once = new Map(all.map((one) => [one.wallClock, one]));
  return [...once.values()].toSorted((a, b) => a.wallClock - b.wallClock);
}

/** Whether a wall-clock time (`2024-02-29T23:30`) comes twice or never, so that readers take it each in their own way. */
export function isDoubtful(observances: readonly Observance[], wallClock: string): boolean {
  const at = Date.parse(`${wallClock}Z`);
  return observances.some(({ wallClock: change, from, to }) => {
    const other = change + (to - from) * 1000;
    return at >= Math.min(change, other) && at < Math.max(change, other);
  });
}

/** Whether a zone's clock is put back over a wall-clock time, so that it is an instant before, and another after. */
export function comesTwice(zone: string, wallClock: string): boolean {
  const at = Date.parse(`${wallClock}Z`);
  return yearOf(zone, Number(wallClock.slice(0, 4))).changes.some(
    ({ wallClock: change, from, to }) => at >= change + (to - from) * 1000 && at < change,
  );
}

/**
 * The component that tells a reader how a zone's clock went in these years, so that no reader needs zone data of its own,
 * which may be older than the law. Every change is a STANDARD one: what daylight saving is, zone data do not say.
 */
export const zoneLines = (zone: string, observances: readonly Observance[]): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  ...observances.flatMap(({ wallClock, from, to }) => [
    'BEGIN:STANDARD',
    `DTSTART:${new Date(wallClock).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    'END:STANDARD',
  ]),
  'END:VTIMEZONE',
];

function offsetText(offset: number): string {
  const of = (seconds: number) => String(Math.floor(seconds)).padStart(2, '0');
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : of(size % 60);
  return `${offset < 0 ? '-' : '+'}${of(size / 3600)}${of((size % 3600) / 60)}${seconds}`;
}
