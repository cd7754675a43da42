import type { Localized } from '../kit/localized.ts';
import { required, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import type { CourtSeed } from '../reference/courts.ts';
import { outletAddress, OUTLETS, type OutletSeed } from '../reference/outlets.ts';
import { PILOT_PROGRAMME } from '../reference/programme.ts';
import type { Person } from './persons.ts';

export interface PublicationRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly title: Localized;
  readonly outletId: string;
  readonly language: string;
  readonly publishedOn: string;
  readonly url: string | null;
  readonly workId: string | null;
  readonly pressEventId: string | null;
  readonly programmeId: string | null;
  readonly duplicateOfId: string | null;
  readonly retractionReason: string | null;
  readonly provenance: 'CONSTRUCTED';
  readonly version: 1;
}

/** A publication with the courts that contributed and the people who wrote it. */
export interface Publication {
  readonly row: PublicationRow;
  readonly courts: readonly { readonly court: CourtSeed; readonly viaDuplicateId: string | null }[];
  readonly authors: readonly {
    readonly personId: string | null;
    readonly name: string | null;
    readonly role: string;
  }[];
}

export interface PublicationSketch {
  readonly slug: string;
  readonly kind: string;
  readonly title: Localized;
  readonly language: 'KK' | 'RU';
  readonly outlet: OutletSeed;
  readonly publishedOn: string;
  readonly courts: readonly CourtSeed[];
  readonly authors: readonly Person[];
  readonly workId?: string;
  readonly inPilot: boolean;
}

export function publicationOf(sketch: PublicationSketch, random: Random): Publication {
  const printed = sketch.outlet.kind === 'NEWSPAPER' ? random.chance(0.55) : sketch.outlet.kind === 'SITE';
  const address = `${outletAddress(sketch.outlet)}${sketch.publishedOn.replaceAll('-', '/')}/${sketch.slug}`;
  return {
    row: {
      id: seedId(`publication:${sketch.slug}`),
      kind: sketch.kind,
      state: 'PUBLISHED',
      title: sketch.title,
      outletId: seedId(`outlet:${sketch.outlet.code}`),
      language: sketch.language,
      publishedOn: sketch.publishedOn,
      url: printed ? address : null,
      workId: sketch.workId ?? null,
      pressEventId: null,
      programmeId: sketch.inPilot ? PILOT_PROGRAMME.id : null,
      duplicateOfId: null,
      retractionReason: null,
      provenance: 'CONSTRUCTED',
      version: 1,
    },
    courts: sketch.courts.map((court) => ({ court, viaDuplicateId: null })),
    authors: sketch.authors.map((person) => authorOf(person, random)),
  };
}

/** Now and then the log holds only a name. */
function authorOf(person: Person, random: Random) {
  const role =
    person.occupation === 'JUDGE' || person.occupation === 'COURT_STAFF' ? person.occupation : 'JOURNALIST';
  return random.chance(0.1)
    ? { personId: null, name: person.fullName, role }
    : { personId: person.id, name: null, role };
}

/** An outlet of the kind that reaches the court's region; a newspaper in the language. */
export function outletFor(kind: string, language: string, court: CourtSeed, random: Random): OutletSeed {
  const fitting = OUTLETS.filter(
    (outlet) => outlet.kind === kind && (outlet.language === '' || outlet.language === language),
  );
  const republican = fitting.filter((outlet) => outlet.reach === 'REPUBLICAN');
  const regional = fitting.find((outlet) => outlet.region === court.region);
  return random.chance(0.72) ? required(regional) : random.pick(republican);
}
