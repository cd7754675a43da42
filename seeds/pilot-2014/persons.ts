import { randomFor } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import { REGIONS_OF_2014 } from '../reference/regions.ts';
import { inventName } from './names.ts';

export interface PersonRow {
  readonly id: string;
  readonly fullName: string;
  readonly occupation: 'JUDGE' | 'COURT_STAFF' | 'PROFESSIONAL_MEDIATOR' | 'JOURNALIST' | 'OTHER';
  readonly trainer: boolean;
  readonly courtId: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly provenance: 'CONSTRUCTED';
}

/** Somebody invented, with the region that he or she works in; `null` is the capital's institutions. */
export interface Person extends PersonRow {
  readonly region: string | null;
  readonly court: string | null;
}

const JUDGES = { APPELLATE: 5, DISTRICT: 6, SUPREME: 0 } as const;
const STAFF = 2;

/** Judges and staff of every pilot court, mediators, journalists and scholars; all invented. */
export function buildPersons(): Person[] {
  const random = randomFor('persons');
  const taken = new Set<string>();
  const invent = (
    slug: string,
    details: Omit<Person, 'id' | 'fullName' | 'email' | 'provenance'>,
  ): Person => ({
    id: seedId(`person:${slug}`),
    fullName: inventName(random, taken),
    email: `${slug}@bitim.example`,
    provenance: 'CONSTRUCTED',
    ...details,
  });
  const ofCourt = (court: CourtSeed): Person[] => {
    const place = {
      courtId: seedId(`court:${court.code}`),
      organisation: null,
      region: court.region,
      court: court.code,
    };
    const trainers = court.level === 'APPELLATE' ? 3 : 1;
    return [
      ...count(JUDGES[court.level]).map((n) =>
        invent(`judge-${n}.${court.code}`, { occupation: 'JUDGE', trainer: n <= trainers, ...place }),
      ),
      ...count(STAFF).map((n) =>
        invent(`staff-${n}.${court.code}`, { occupation: 'COURT_STAFF', trainer: false, ...place }),
      ),
    ];
  };
  const outside = (region: string | null) => ({ courtId: null, region, court: null });
  const ofRegion = ({ code, name_kk: name }: { code: string; name_kk: string }): Person[] => [
    ...count(2).map((n) =>
      invent(`mediator-${n}.${code}`, {
        occupation: 'PROFESSIONAL_MEDIATOR',
        trainer: true,
        organisation: `${name}: медиаторлар бірлестігі`,
        ...outside(code),
      }),
    ),
    ...count(2).map((n) =>
      invent(`journalist-${n}.${code}`, {
        occupation: 'JOURNALIST',
        trainer: false,
        organisation: null,
        ...outside(code),
      }),
    ),
  ];
  return [
    ...PILOT_COURTS.flatMap(ofCourt),
    ...REGIONS_OF_2014.flatMap(ofRegion),
    ...count(8).map((n) =>
      invent(`scholar-${n}`, {
        occupation: 'OTHER',
        trainer: true,
        organisation: 'Сот төрелігі академиясы',
        ...outside(null),
      }),
    ),
  ];
}

function count(number: number): number[] {
  return Array.from({ length: number }, (_, index) => index + 1);
}
