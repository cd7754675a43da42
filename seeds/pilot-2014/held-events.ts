import { randomFor, required } from '../kit/random.ts';
import { planHeldEvents } from './training-plan.ts';
import type { EventSketch } from './event-sketch.ts';
import { ANGLES, titleOf, TRAINING_TOPICS } from './training-topics.ts';

/** Until this day the outcomes had been checked by the Supreme Court; later ones mostly not yet. */
const VERIFIED_BEFORE = '2014-10-01';

/** The 285 events of the pilot that count. No region hears the same title twice while others are left. */
export function heldEventSketches(): EventSketch[] {
  const random = randomFor('held events');
  const told = new Set<string>();
  const title = (kind: string, region: string) => {
    const angle = random.chance(0.8) ? random.pick(required(ANGLES[kind])) : null;
    const fresh = titleOf(random.pick(TRAINING_TOPICS), angle, random.chance(0.6));
    return { fresh, key: `${region} ${fresh.kk}` };
  };
  return planHeldEvents().map(({ kind, hosts, day }, index) => {
    const region = required(hosts[0]).region;
    let next = title(kind, region);
    while (told.has(next.key)) next = title(kind, region);
    told.add(next.key);
    return {
      slug: `held-${index + 1}`,
      title: next.fresh,
      kind,
      hosts,
      day,
      state: random.chance(day < VERIFIED_BEFORE ? 0.85 : 0.25) ? 'VERIFIED' : 'HELD',
      inPilot: true,
    };
  });
}
