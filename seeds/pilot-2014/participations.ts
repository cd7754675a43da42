import { required } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';

/** Constructed: the memo gives the two numbers, 39 and 20, and no day. The second wave came in two parts. */
const FIRST_WAVE_JOINED = '2014-05-01';
const SECOND_WAVE_JOINED = { early: '2014-07-01', late: '2014-09-01' } as const;
const EARLY_IN_SECOND_WAVE = new Set(
  `semey-city-court ridder-city-court almaty-medeu-district-court almaty-turksib-district-court
   temirtau-city-court rudny-city-court kentau-city-court turkistan-city-court
   zelenov-district-court-2 ekibastuz-city-court`.split(/\s+/),
);

export function joinedOn(court: CourtSeed): string {
  if (court.wave === 1) return FIRST_WAVE_JOINED;
  return SECOND_WAVE_JOINED[EARLY_IN_SECOND_WAVE.has(court.code) ? 'early' : 'late'];
}

export function buildParticipations() {
  return PILOT_COURTS.map((court) => ({
    id: seedId(`participation:${court.code}`),
    programmeId: PILOT_PROGRAMME.id,
    courtId: seedId(`court:${court.code}`),
    wave: court.wave,
    joinedOn: joinedOn(court),
    leftOn: null,
    provenance: required(court.participationProvenance),
    version: 1,
  }));
}
