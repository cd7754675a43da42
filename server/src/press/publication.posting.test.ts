import { describe, expect, test } from 'vitest';
import { PUBLICATION_STATES } from '@bitim/schema/vocabulary/publication';
import { publicationActions } from './publication.domain.ts';
import { type PublicationFacts, publicationPostings } from './publication.posting.ts';

const oral = { courtId: 'oral', regionId: 'west' };
const semey = { courtId: 'semey', regionId: 'east' };
const article: PublicationFacts = {
  id: 'p',
  kind: 'ARTICLE',
  state: 'PUBLISHED',
  programmeId: null,
  occurredOn: '2014-10-07',
  courts: [oral],
};

describe('what a publication posts', () => {
  test('is one for its court, with its kind, day and programme', () => {
    const counted = {
      measure: 'PUBLICATIONS',
      kind: 'ARTICLE',
      occurredOn: '2014-10-07',
      quantity: 1,
      level: 'COURT',
      unitId: 'oral',
    };
    expect(publicationPostings(article)).toEqual([counted]);
    expect(publicationPostings({ ...article, programmeId: 'pilot' })).toEqual([
      { ...counted, programmeId: 'pilot' },
    ]);
  });

  test.each([
    { state: 'PUBLISHED', courts: [oral, semey], nation: 1 },
    { state: 'DUPLICATE', courts: [oral], nation: 0 },
    { state: 'RETRACTED', courts: [oral, semey], nation: 0 },
  ] as const)('is $nation for the nation when it is $state', ({ state, courts, nation }) => {
    const postings = publicationPostings({ ...article, state, courts });
    expect(postings.reduce((sum, { level, quantity }) => sum + (level === 'REGION' ? 0 : quantity), 0)).toBe(
      nation,
    );
  });
});

describe('what may be done to a publication', () => {
  const rights = { writable: true, joinable: true, deletable: false };

  test('by one of its courts: what does not count has its way back, and no other', () => {
    const actions = PUBLICATION_STATES.map((state) => [state, publicationActions({ ...rights, state })]);
    expect(actions).toEqual([
      ['PUBLISHED', ['EDIT', 'MERGE', 'RETRACT', 'JOIN']],
      ['DUPLICATE', ['SPLIT']],
      ['RETRACTED', ['RESTORE']],
    ]);
  });

  test('by another court: join it while it counts', () => {
    const actions = PUBLICATION_STATES.map((state) =>
      publicationActions({ ...rights, writable: false, deletable: true, state }),
    );
    expect(actions).toEqual([['JOIN'], [], []]);
  });

  test('when it never counted: delete it', () => {
    expect(
      publicationActions({ state: 'DUPLICATE', writable: true, joinable: false, deletable: true }),
    ).toEqual(['SPLIT', 'DELETE']);
  });
});
