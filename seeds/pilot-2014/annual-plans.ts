import type { Localized } from '../kit/localized.ts';
import { randomFor, required, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { courtNamed } from '../reference/courts.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import { amended, type AmendmentRow } from './plan-amendments.ts';
import { DRAFTING_COURT, PLANNING_COURTS } from './planning-courts.ts';
import type { EventRow, HostRow } from './training-rows.ts';
import { ANGLES, AUDIENCES, titleOf, TRAINING_TOPICS } from './training-topics.ts';

export interface PlanItemRow {
  readonly id: string;
  readonly planId: string;
  readonly number: number;
  readonly quarter: number;
  readonly kind: string;
  readonly title: Localized;
  readonly audience: Localized | null;
  readonly headCount: number | null;
  readonly responsible: string | null;
  readonly programmeId: string | null;
  readonly withdrawnOn: string | null;
  readonly version: 1;
}

interface Training {
  readonly events: readonly EventRow[];
  readonly hosts: readonly HostRow[];
}

/** An item to be: what it is about, and the event that came of it, if one did. */
type Sketch = Pick<PlanItemRow, 'quarter' | 'kind' | 'title' | 'audience' | 'headCount'> & {
  readonly event: EventRow | null;
};

/**
 * Plans of some courts, drawn up after the fact: the memo knows of none. Most of what was held was planned, some of it for
 * the quarter before; some was not planned at all, and some of what was planned was never begun.
 */
export function buildAnnualPlans({ events, hosts }: Training) {
  const eventById = new Map(events.map((event) => [event.id, event]));
  const planned = Object.entries(PLANNING_COURTS).map(([code, share]) => {
    const random = randomFor(`annual plan ${code}`);
    const courtId = seedId(`court:${code}`);
    const own = hosts
      .flatMap(({ courtId: at, eventId }) => (at === courtId ? required(eventById.get(eventId)) : []))
      .filter(({ startsOn, state }) => startsOn.startsWith('2014') && state !== 'DRAFT')
      .filter(() => random.chance(share));
    const sketches = [
      ...own.map((event) => sketchOf(event, random)),
      ...Array.from({ length: random.between(1, 3) }, () => neverBegun(random)),
    ];
    const planId = seedId(`annual-plan:${code}:2014`);
    const { rows, amendments } = amended(itemsOf(planId, sketches), random);
    const fulfilments = rows.flatMap(({ row, event }) =>
      event && row.withdrawnOn === null ? [{ eventId: event.id, courtId, itemId: row.id }] : [],
    );
    return {
      plan: approved(planId, code, random),
      items: rows.map(({ row }) => row),
      amendments,
      fulfilments,
    };
  });
  const draft = nextDraft();
  return {
    plans: [...planned.map(({ plan }) => plan), draft.plan],
    items: [...planned.flatMap(({ items }) => items), ...draft.items],
    amendments: planned.flatMap<AmendmentRow>(({ amendments }) => amendments),
    fulfilments: planned.flatMap(({ fulfilments }) => fulfilments),
  };
}

const PLAN = { provenance: 'CONSTRUCTED', version: 1 } as const;

function approved(id: string, code: string, random: Random) {
  const court = courtNamed(code);
  return {
    id,
    courtId: seedId(`court:${code}`),
    year: 2014,
    state: 'APPROVED',
    approvedOn: random.pick(['2013-12-24', '2013-12-26', '2013-12-27', '2014-01-06']),
    signedBy: `${court.name.kk} төрағасы`,
    documentNumber: `01-${random.between(10, 60)}/${random.between(100, 900)}`,
    approvedBy: null,
    ...PLAN,
  };
}

function sketchOf(event: EventRow, random: Random): Sketch {
  const quarter = quarterOf(event.startsOn);
  const meant = random.chance(0.2) ? quarter - 1 : random.chance(0.06) ? quarter + 1 : quarter;
  const { kind, title, audience, capacity } = event;
  return { event, kind, title, audience, headCount: capacity, quarter: Math.min(4, Math.max(1, meant)) };
}

function neverBegun(random: Random): Sketch {
  const kind = random.pick(['SEMINAR', 'ROUND_TABLE', 'TRAINING']);
  return {
    event: null,
    quarter: random.between(2, 4),
    kind,
    title: titleOf(random.pick(TRAINING_TOPICS), random.pick(required(ANGLES[kind])), true),
    audience: random.pick(AUDIENCES),
    headCount: random.between(4, 8) * 5,
  };
}

const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** Numbered as they stand in the plan: by quarter. */
function itemsOf(
  planId: string,
  sketches: readonly Sketch[],
): { row: PlanItemRow; event: EventRow | null }[] {
  return sketches
    .toSorted((left, right) => left.quarter - right.quarter)
    .map(({ event, ...facts }, index) => ({
      event,
      row: {
        id: seedId(`annual-plan-item:${planId}:${index + 1}`),
        planId,
        number: index + 1,
        ...facts,
        responsible: null,
        programmeId: event?.programmeId ?? (event ? null : PILOT_PROGRAMME.id),
        withdrawnOn: null,
        version: 1,
      },
    }));
}

function nextDraft() {
  const random = randomFor('annual plan draft');
  const id = seedId(`annual-plan:${DRAFTING_COURT}:2015`);
  const sketches = [1, 1, 2, 2, 3, 4].map((quarter) => ({ ...neverBegun(random), quarter }));
  return {
    plan: {
      id,
      courtId: seedId(`court:${DRAFTING_COURT}`),
      year: 2015,
      state: 'DRAFT',
      approvedOn: null,
      signedBy: null,
      documentNumber: null,
      approvedBy: null,
      ...PLAN,
    },
    items: itemsOf(id, sketches).map(({ row }) => row),
  };
}
