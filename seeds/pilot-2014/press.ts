import { randomFor } from '../kit/random.ts';
import { seedId } from '../kit/seed-id.ts';
import { addDays } from '../kit/working-days.ts';
import { buildArticles } from './articles.ts';
import { buildBroadcasts } from './broadcasts.ts';
import type { Person } from './persons.ts';
import { buildPressEventHosts, buildPressEvents, type PlannedPressEvent } from './press-events.ts';
import type { Publication } from './publication-rows.ts';
import { isHeld } from './training-sessions.ts';
import { buildRetracted, withDuplicates } from './uncounted-publications.ts';

/** Press events, and every publication with its courts and authors; those that came of a press event say so. */
export function buildPress(persons: readonly Person[]) {
  const events = buildPressEvents();
  const { articles, works } = buildArticles(persons);
  const logged = [...articles, ...buildBroadcasts(persons)];
  const linked = cameOf(events, logged);
  const publications = [...withDuplicates(linked), ...buildRetracted(articles)];
  return {
    pressEvents: events.map((event) => event.row),
    pressEventHosts: buildPressEventHosts(events),
    works,
    publications: publications.map((publication) => publication.row),
    publicationCourts: publications.flatMap(({ row, courts }) =>
      courts.map(({ court, viaDuplicateId }) => ({
        publicationId: row.id,
        courtId: seedId(`court:${court.code}`),
        viaDuplicateId,
      })),
    ),
    publicationAuthors: publications.flatMap(({ row, authors }) =>
      authors.map((author, ordinal) => ({ publicationId: row.id, ordinal: ordinal + 1, ...author })),
    ),
  };
}

/** What a host's press service placed in the five days after an event came of the event, at most three pieces. */
function cameOf(events: readonly PlannedPressEvent[], publications: readonly Publication[]): Publication[] {
  const random = randomFor('came of');
  const eventOf = new Map<Publication, string>();
  for (const { row, hosts } of events) {
    if (!isHeld(row.state) || random.chance(0.3)) continue;
    const from = row.startsAt.slice(0, 10);
    const to = addDays(from, 5);
    const near = publications.filter(
      (publication) =>
        !eventOf.has(publication) &&
        publication.row.workId === null &&
        publication.row.publishedOn >= from &&
        publication.row.publishedOn <= to &&
        publication.courts.some(({ court }) => hosts.includes(court)),
    );
    for (const publication of random.sample(near, 3)) eventOf.set(publication, row.id);
  }
  return publications.map((publication) => ({
    ...publication,
    row: { ...publication.row, pressEventId: eventOf.get(publication) ?? null },
  }));
}
