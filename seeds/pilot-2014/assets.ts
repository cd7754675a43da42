import { randomFor, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { addDays, workingDayFrom } from '../kit/working-days.ts';
import { PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import { joinedOn } from './participations.ts';

const ROOM = {
  kk: 'Татуластыру рәсімдеріне арналған, компьютермен жабдықталған кабинет',
  ru: 'Кабинет примирительных процедур с компьютером',
  en: 'Conciliation room with a computer',
};
const STAND = {
  kk: 'Медиация тәртібін түсіндіретін стенд',
  ru: 'Стенд о порядке медиации',
  en: 'Stand on how mediation works',
};
const BANNER = { kk: 'Кіреберістегі баннер', ru: 'Баннер у входа', en: 'Banner at the entrance' };

/**
 * A conciliation room in every pilot court (the memo says so; the days are constructed), and stands and banners, of
 * which the memo gives no number.
 */
export function buildAssets() {
  return PILOT_COURTS.flatMap((court) => {
    const random = randomFor(`assets ${court.code}`);
    return [
      asset(court, 'CONCILIATION_ROOM', 1, ROOM, random),
      ...numbered(random.between(1, 2)).map((n) => asset(court, 'INFORMATION_STAND', n, STAND, random)),
      ...numbered(random.between(1, 3)).map((n) => asset(court, 'BANNER', n, BANNER, random)),
    ];
  });
}

function asset(court: CourtSeed, kind: string, number: number, description: typeof ROOM, random: Random) {
  const placedOn = workingDayFrom(addDays(joinedOn(court), random.between(4, 75)));
  const removed = kind === 'BANNER' && random.chance(0.15);
  return {
    id: seedId(`asset:${court.code}:${kind}:${number}`),
    kind,
    courtId: seedId(`court:${court.code}`),
    programmeId: PILOT_PROGRAMME.id,
    description,
    placedOn,
    removedOn: removed ? workingDayFrom(addDays(placedOn, random.between(15, 40))) : null,
    provenance: kind === 'CONCILIATION_ROOM' ? 'MEMO' : 'CONSTRUCTED',
    version: 1,
  };
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
