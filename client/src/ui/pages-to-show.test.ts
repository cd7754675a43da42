import { expect, test } from 'vitest';
import { pagesToShow } from './pages-to-show.ts';

test.each([
  { page: 1, last: 1, shown: [1] },
  { page: 1, last: 3, shown: [1, 2, 3] },
  { page: 1, last: 9, shown: [1, 2, 'after', 9] },
  { page: 5, last: 9, shown: [1, 'before', 4, 5, 6, 'after', 9] },
  { page: 4, last: 9, shown: [1, 2, 3, 4, 5, 'after', 9] },
  { page: 9, last: 9, shown: [1, 'before', 8, 9] },
])('on page $page of $last one sees $shown', ({ page, last, shown }) => {
  expect(pagesToShow(page, last)).toEqual(shown);
});
