import { expect, test } from 'vitest';
import { publicationIssues } from './check-publication.ts';

test.each([
  { because: 'it came out today', input: { publishedOn: '2014-10-07', authors: [] }, paths: [] },
  {
    because: 'its day has not come',
    input: { publishedOn: '2014-10-08', authors: [] },
    paths: ['publishedOn'],
  },
  {
    because: 'each author is a person or a name',
    input: {
      publishedOn: '2014-10-07',
      authors: [
        { personId: 'x', role: 'JUDGE' },
        { name: 'А.', role: 'JOURNALIST' },
      ],
    },
    paths: [],
  },
  {
    because: 'its headline has lost Kazakh letters',
    input: { title: { ru: 'Сот', kk: 'Т?лкіге ж?гінді' }, publishedOn: '2014-10-07', authors: [] },
    paths: ['title.kk'],
  },
  {
    because: 'an author is both, and another neither',
    input: {
      publishedOn: '2014-10-07',
      authors: [{ personId: 'x', name: 'А.', role: 'JUDGE' }, { role: 'JUDGE' }],
    },
    paths: ['authors.0.name', 'authors.1.name'],
  },
] as const)('a publication has mistakes at [$paths] as $because', ({ input, paths }) => {
  expect(
    publicationIssues({ title: { kk: 'Сот' }, ...input, authors: [...input.authors] }, '2014-10-07').map(
      ({ path }) => path.join('.'),
    ),
  ).toEqual([...paths]);
});
