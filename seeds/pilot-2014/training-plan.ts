import { apportion } from '../kit/apportion.ts';
import { randomFor, required, type Random } from '../kit/random.ts';
import { workingDays } from '../kit/working-days.ts';
import { courtNamed, courtsOf, panelOf, type CourtSeed } from '../reference/courts.ts';
import { REGIONS_OF_2014 } from '../reference/regions.ts';
import { joinedOn } from './participations.ts';
import { SHARED_EVENTS } from './shared-events.ts';

/** One event that was held in the pilot, before it has a title, hours and people. The first host leads. */
export interface PlannedEvent {
  readonly kind: string;
  readonly hosts: readonly CourtSeed[];
  readonly day: string;
}

/** The memo's counts of training events held in the pilot; 285 in all. */
export const HELD_BY_KIND = {
  SEMINAR: 111,
  ROUND_TABLE: 156,
  TRAINING: 9,
  LECTURE: 7,
  CONFERENCE: 2,
} as const;

/** The working days of a stretch, and how many of the events fell into it. */
const MONTHS = (
  [
    ['2014-05-05', '2014-05-30', 26],
    ['2014-06-02', '2014-06-30', 36],
    ['2014-07-01', '2014-07-31', 18],
    ['2014-08-01', '2014-08-29', 14],
    ['2014-09-02', '2014-09-30', 42],
    ['2014-10-01', '2014-10-31', 52],
    ['2014-11-03', '2014-11-28', 55],
    ['2014-12-02', '2014-12-26', 42],
  ] as const
).map(([first, last, weight]) => [workingDays(first, last), weight] as const);

/** The 285 events: 15 shared ones whose hosts are chosen by hand, the others spread over the regions. */
export function planHeldEvents(): PlannedEvent[] {
  const random = randomFor('training plan');
  const days = new DayBook(random);
  const shared = SHARED_EVENTS.map(({ kind, hosts }) => {
    const courts = hosts.map(courtNamed);
    return { kind, hosts: courts, day: days.free(courts) };
  });
  const single = Object.entries(HELD_BY_KIND).flatMap(([kind, held]) => {
    const left = held - shared.filter((event) => event.kind === kind).length;
    return apportion(left, regionWeights(random)).flatMap((number, index) =>
      Array.from({ length: number }, () =>
        planOne(kind, required(REGIONS_OF_2014[index]).code, random, days),
      ),
    );
  });
  return [...shared, ...single].toSorted((left, right) => left.day.localeCompare(right.day));
}

/** Mostly the oblast court's training centre, that is its panel; else a court of the oblast that has joined. */
function planOne(kind: string, region: string, random: Random, days: DayBook): PlannedEvent {
  const panel = panelOf(region);
  if (kind !== 'SEMINAR' && kind !== 'ROUND_TABLE') return { kind, hosts: [panel], day: days.free([panel]) };
  const host = random.chance(0.6)
    ? panel
    : random.pick(courtsOf(region).filter((court) => court.level === 'DISTRICT'));
  return { kind, hosts: [host], day: days.free([host]) };
}

function regionWeights(random: Random): number[] {
  return REGIONS_OF_2014.map((region) => (courtsOf(region.code).length + 4) * random.between(70, 130));
}

/** Gives out days so that no court has two events on one day, and none before it joined. */
class DayBook {
  readonly #random: Random;
  readonly #taken = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  free(courts: readonly CourtSeed[]): string {
    const day = this.#random.pick(this.#random.weighted(MONTHS));
    const keys = courts.map((court) => `${court.code} ${day}`);
    const early = courts.some((court) => court.level === 'DISTRICT' && day < joinedOn(court));
    if (early || keys.some((key) => this.#taken.has(key))) return this.free(courts);
    for (const key of keys) this.#taken.add(key);
    return day;
  }
}
