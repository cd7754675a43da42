import { randomFor, required } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { courtsOf } from '../reference/courts.ts';
import type { Publication } from './publication-rows.ts';

const DUPLICATES = 5;
const RETRACTED = [
  'Мәтін қате жарияланған',
  'Опубликовано по ошибке',
  'Редакция мақаланы кері қайтарды',
  'Статья отозвана редакцией',
];

/**
 * Articles of one court that a neighbour logged again: the second is a duplicate, and the one that is kept has both
 * courts.
 */
export function withDuplicates(articles: readonly Publication[]): Publication[] {
  const random = randomFor('duplicates');
  const alone = articles.filter(
    (article) => article.courts.length === 1 && courtsOf(required(article.courts[0]).court.region).length > 2,
  );
  const duplicates: Publication[] = [];
  const kept = new Map<Publication, Publication>();
  for (const original of random.sample(alone, DUPLICATES)) {
    const own = required(original.courts[0]).court;
    const neighbour = random.pick(courtsOf(own.region).filter((court) => court !== own && court.wave === 1));
    const id = seedId(`duplicate of ${original.row.id}`);
    duplicates.push({
      row: {
        ...original.row,
        id,
        state: 'DUPLICATE',
        duplicateOfId: original.row.id,
        url: null,
        workId: null,
      },
      courts: [{ court: neighbour, viaDuplicateId: null }],
      authors: original.authors,
    });
    kept.set(original, {
      ...original,
      courts: [...original.courts, { court: neighbour, viaDuplicateId: id }],
    });
  }
  return [...articles.map((article) => kept.get(article) ?? article), ...duplicates];
}

/** Further articles that were taken back after they had been logged. */
export function buildRetracted(articles: readonly Publication[]): Publication[] {
  const random = randomFor('retracted');
  return random
    .sample(
      articles.filter((article) => article.row.workId === null),
      RETRACTED.length,
    )
    .map((model, index) => ({
      ...model,
      row: {
        ...model.row,
        id: seedId(`publication:retracted-${index + 1}`),
        state: 'RETRACTED',
        retractionReason: required(RETRACTED[index]),
        url: null,
      },
    }));
}
