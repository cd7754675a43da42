import { apportion } from '../kit/apportion.ts';
import { randomFor, required, type Random } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { addDays } from '../kit/working-days.ts';
import { courtsOf, PILOT_COURTS, type CourtSeed } from '../reference/courts.ts';
import type { Person } from './persons.ts';
import { headline } from './press-titles.ts';
import { publishingDay } from './publishing-days.ts';
import { outletFor, publicationOf, type Publication } from './publication-rows.ts';

/** The memo says "about 1,200"; the data set has exactly so many. */
const ARTICLES = 1200;
/** Texts that appeared in Kazakh and in Russian: two publications of one work. */
const IN_TWO_LANGUAGES = 260;
/** Every so many texts, two courts of an oblast wrote one together. */
const SHARED_EVERY = 58;

export interface WorkRow {
  readonly id: string;
  readonly title: { readonly kk: string; readonly ru: string };
  readonly version: 1;
}

export function buildArticles(persons: readonly Person[]): { articles: Publication[]; works: WorkRow[] } {
  const random = randomFor('articles');
  const courts = random.sample(textsByCourt(ARTICLES - IN_TWO_LANGUAGES), ARTICLES);
  const works: WorkRow[] = [];
  const articles = courts.flatMap((court, index) => {
    const text = { slug: `article-${index + 1}`, ...draw(court, index, persons, random) };
    if (index >= IN_TWO_LANGUAGES)
      return [article(text, random.chance(0.62) ? 'KK' : 'RU', undefined, random)];
    const work: WorkRow = { id: seedId(`work:${text.slug}`), title: text.title, version: 1 };
    works.push(work);
    return (['KK', 'RU'] as const).map((language) => article(text, language, work.id, random));
  });
  return { articles, works };
}

type Text = ReturnType<typeof draw> & { readonly slug: string };

function draw(court: CourtSeed, index: number, persons: readonly Person[], random: Random) {
  const neighbours = courtsOf(court.region).filter((other) => other !== court);
  const courts = index % SHARED_EVERY === 0 ? [court, random.pick(neighbours)] : [court];
  const colleagues = persons.filter((person) => person.court === court.code);
  const authors = random.sample(colleagues, random.chance(0.15) ? 2 : 1);
  return { title: headline(random, court), courts, authors, day: publishingDay(courts, random) };
}

function article(text: Text, language: 'KK' | 'RU', workId: string | undefined, random: Random): Publication {
  const lead = required(text.courts[0]);
  const later =
    workId !== undefined && language === 'RU'
      ? publishingDay(text.courts, random, addDays(text.day, 1))
      : text.day;
  return publicationOf(
    {
      slug: `${text.slug}-${language.toLowerCase()}`,
      kind: 'ARTICLE',
      title: text.title,
      language,
      outlet: outletFor(random.chance(0.9) ? 'NEWSPAPER' : 'SITE', language, lead, random),
      publishedOn: later,
      courts: text.courts,
      authors: text.authors,
      ...(workId === undefined ? {} : { workId }),
      inPilot: true,
    },
    random,
  );
}

function textsByCourt(number: number): CourtSeed[] {
  const weights = PILOT_COURTS.map((court) => (court.level === 'APPELLATE' ? 26 : court.wave === 1 ? 17 : 9));
  return apportion(number, weights).flatMap((share, index) =>
    Array.from({ length: share }, () => required(PILOT_COURTS[index])),
  );
}
