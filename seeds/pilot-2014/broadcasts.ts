import { apportion } from '../kit/apportion.ts';
import { randomFor, required } from '../kit/random.ts';
import { workingDays } from '../kit/working-days.ts';
import { PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import type { Person } from './persons.ts';
import { headline } from './press-titles.ts';
import { outletFor, publicationOf, type Publication } from './publication-rows.ts';
import { publishingDay } from './publishing-days.ts';

interface Series {
  readonly kind: string;
  readonly outletKind: string;
  readonly number: number;
  readonly year: 2013 | 2014;
}

/** The 185 TV stories are the memo's. Radio and pages it does not count; of the year before it says nothing. */
const SERIES: readonly Series[] = [
  { kind: 'TV_STORY', outletKind: 'TV', number: 185, year: 2014 },
  { kind: 'RADIO_STORY', outletKind: 'RADIO', number: 46, year: 2014 },
  { kind: 'WEB_PAGE', outletKind: 'SITE', number: 132, year: 2014 },
  { kind: 'ARTICLE', outletKind: 'NEWSPAPER', number: 74, year: 2013 },
  { kind: 'TV_STORY', outletKind: 'TV', number: 11, year: 2013 },
];
const DAYS_OF_2013 = workingDays('2013-01-21', '2013-12-27');

export function buildBroadcasts(persons: readonly Person[]): Publication[] {
  return SERIES.flatMap((series) => {
    const random = randomFor(`${series.kind} ${series.year}`);
    const weights = PILOT_COURTS.map((court) => (court.level === 'APPELLATE' ? 5 : court.wave === 1 ? 3 : 1));
    const courts = apportion(series.number, weights).flatMap((share, index) =>
      Array.from({ length: share }, () => required(PILOT_COURTS[index])),
    );
    return courts.map((court, index) => {
      const language = random.chance(0.6) ? 'KK' : 'RU';
      return publicationOf(
        {
          slug: `${series.kind.toLowerCase().replace('_', '-')}-${series.year}-${index + 1}`,
          kind: series.kind,
          title: headline(random, court, series.year),
          language,
          outlet: outletFor(series.outletKind, language, court, random),
          publishedOn: series.year === 2013 ? random.pick(DAYS_OF_2013) : publishingDay([court], random),
          courts: [court],
          authors: random.sample(authorsFor(series.kind, court, persons), 1),
          inPilot: series.year === 2014,
        },
        random,
      );
    });
  });
}

/** Stories are a journalist's; what stands in print or on the court's site is written in the court. */
function authorsFor(kind: string, court: CourtSeed, persons: readonly Person[]): Person[] {
  const journalist = kind === 'TV_STORY' || kind === 'RADIO_STORY';
  return persons.filter((person) =>
    journalist
      ? person.occupation === 'JOURNALIST' && person.region === court.region
      : person.court === court.code,
  );
}
