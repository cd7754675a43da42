import { randomFor, required, type Random } from '../kit/random.ts';
import { workingDays } from '../kit/working-days.ts';
import { courtsOf, panelOf } from '../reference/courts.ts';
import { REGIONS_OF_2014 } from '../reference/regions.ts';
import { knownIn } from './press-titles.ts';
import type { EventSketch } from './event-sketch.ts';
import { ANGLES, titleOf, TRAINING_TOPICS } from './training-topics.ts';

const REASONS = [
  'Тренер ауырып қалды',
  'Болезнь тренера',
  'Зал ауданаралық отырысқа берілді',
  'Қатысушылар саны жеткіліксіз болды',
  'Недостаточное число участников',
  'Ауа райына байланысты жол жабылды',
];

interface Batch {
  readonly slug: string;
  readonly number: number;
  readonly states: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly inPilot: boolean;
}

/** Events beside the 285: of the pilot, but not held; of the year before; planned for the next year. */
const BATCHES: readonly Batch[] = [
  {
    slug: 'cancelled',
    number: 8,
    states: ['CANCELLED'],
    first: '2014-06-02',
    last: '2014-12-12',
    inPilot: true,
  },
  {
    slug: 'postponed',
    number: 6,
    states: ['POSTPONED'],
    first: '2014-06-02',
    last: '2014-12-12',
    inPilot: true,
  },
  {
    slug: 'not-said-held',
    number: 9,
    states: ['SCHEDULED'],
    first: '2014-09-15',
    last: '2014-12-26',
    inPilot: true,
  },
  { slug: 'draft', number: 10, states: ['DRAFT'], first: '2014-10-01', last: '2014-12-26', inPilot: true },
  {
    slug: 'before',
    number: 41,
    states: ['HELD', 'VERIFIED'],
    first: '2013-02-04',
    last: '2013-12-20',
    inPilot: false,
  },
  {
    slug: 'before-cancelled',
    number: 2,
    states: ['CANCELLED'],
    first: '2013-03-04',
    last: '2013-11-29',
    inPilot: false,
  },
  { slug: 'next', number: 14, states: ['SCHEDULED'], first: '2015-01-12', last: '2015-03-20', inPilot: true },
  {
    slug: 'next-draft',
    number: 5,
    states: ['DRAFT'],
    first: '2015-02-02',
    last: '2015-03-31',
    inPilot: true,
  },
];

export function otherEventSketches(): EventSketch[] {
  const random = randomFor('other events');
  return BATCHES.flatMap((batch) =>
    Array.from({ length: batch.number }, (_, index) => sketch(batch, index + 1, random)),
  );
}

function sketch(batch: Batch, number: number, random: Random): EventSketch {
  const region = required(REGIONS_OF_2014[(number * 5) % REGIONS_OF_2014.length]).code;
  const host = batch.inPilot && random.chance(0.3) ? random.pick(courtsOf(region)) : panelOf(region);
  const kind = random.weighted([
    ['SEMINAR', 10],
    ['ROUND_TABLE', 10],
    ['LECTURE', 2],
    ['TRAINING', 1],
  ] as const);
  const state = random.pick(batch.states);
  const day = random.pick(workingDays(batch.first, batch.last));
  const topics = knownIn(Number(day.slice(0, 4)), TRAINING_TOPICS);
  return {
    slug: `${batch.slug}-${number}`,
    title: titleOf(random.pick(topics), random.pick(required(ANGLES[kind])), random.chance(0.6)),
    kind,
    hosts: [host],
    day,
    state,
    inPilot: batch.inPilot,
    ...(state === 'CANCELLED' || state === 'POSTPONED' ? { stateReason: random.pick(REASONS) } : {}),
    ...(state === 'POSTPONED' ? { postponedTo: random.pick(workingDays(day, '2015-02-27').slice(5)) } : {}),
  };
}
