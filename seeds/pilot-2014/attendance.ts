import { randomFor, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import type { Person } from './persons.ts';
import { isHeld } from './training-sessions.ts';
import type { EventBundle } from './training-rows.ts';

/** Held events of which a list of names is kept, partner sessions apart; the others have head counts alone. */
const WITH_NAMES = 60;

export interface RegistrationRow {
  readonly id: string;
  readonly eventId: string;
  readonly personId: string;
  readonly state: string;
  readonly version: 1;
}

export interface AttendanceRow {
  readonly registrationId: string;
  readonly sessionId: string;
  readonly mark: 'FULL' | 'PARTIAL' | 'EXCUSED' | 'NO_SHOW';
}

/** The same events with names in place of head counts where names are kept, and the names. */
export function buildAttendance(bundles: readonly EventBundle[], persons: readonly Person[]) {
  const random = randomFor('attendance');
  const counted = bundles.filter((bundle) => isHeld(bundle.event.state) && bundle.sketch.inPilot);
  const partner = counted.filter((bundle) => bundle.event.partnerProjectId !== null);
  const named = new Set([
    ...random.sample(
      counted.filter((bundle) => !partner.includes(bundle)),
      WITH_NAMES,
    ),
    ...partner,
  ]);
  const invited = bundles.filter(
    (bundle) => bundle.sketch.slug.startsWith('next-') && bundle.event.state === 'SCHEDULED',
  );
  const registrations: RegistrationRow[] = [];
  const attendances: AttendanceRow[] = [];
  for (const bundle of [...named, ...invited]) {
    for (const person of invitedTo(bundle, persons)) {
      const held = named.has(bundle);
      const state = held
        ? random.weighted([
            ['REGISTERED', 93],
            ['DECLINED', 4],
            ['CANCELLED', 3],
          ] as const)
        : 'INVITED';
      const registration = registrationOf(bundle, person, state);
      registrations.push(registration);
      if (state === 'REGISTERED') attendances.push(...marksOf(registration, bundle, random));
    }
  }
  const withNames = bundles.map((bundle) =>
    named.has(bundle)
      ? { ...bundle, sessions: bundle.sessions.map((session) => ({ ...session, headCount: null })) }
      : bundle,
  );
  return { bundles: withNames, registrations, attendances };
}

/** Judges and staff of the hosts' regions; at a partner session the region's professional mediators too. */
function invitedTo(bundle: EventBundle, persons: readonly Person[]): Person[] {
  const random = randomFor(`invited ${bundle.sketch.slug}`);
  const regions = new Set(bundle.sketch.hosts.map((court) => court.region));
  const trainers = new Set(bundle.trainers.map((row) => row.personId));
  const local = persons.filter(
    (person) => person.region !== null && regions.has(person.region) && !trainers.has(person.id),
  );
  const ofCourts = local.filter((person) => person.court !== null);
  const mediators = persons.filter(
    (person) => person.occupation === 'PROFESSIONAL_MEDIATOR' && !trainers.has(person.id),
  );
  const chosen = random.sample(ofCourts, random.between(9, 24));
  return bundle.event.partnerProjectId === null ? chosen : [...chosen, ...random.sample(mediators, 5)];
}

function registrationOf(bundle: EventBundle, person: Person, state: string): RegistrationRow {
  return {
    id: seedId(`registration:${bundle.sketch.slug}:${person.id}`),
    eventId: bundle.event.id,
    personId: person.id,
    state,
    version: 1,
  };
}

/** A mark a session; now and then nobody recorded one, which is no row. */
function marksOf(registration: RegistrationRow, bundle: EventBundle, random: Random): AttendanceRow[] {
  return bundle.sessions.flatMap((session) => {
    const mark = random.weighted([
      ['FULL', 80],
      ['PARTIAL', 7],
      ['EXCUSED', 6],
      ['NO_SHOW', 4],
      [null, 3],
    ] as const);
    return mark === null ? [] : [{ registrationId: registration.id, sessionId: session.id, mark }];
  });
}
