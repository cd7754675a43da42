import { expect, test } from 'vitest';
import { joinable } from './joinable.ts';

const [ours, theirs] = [{ id: 'ours' }, { id: 'theirs' }];

test.each([
  { because: 'another court logged it', courts: [theirs], homeCourt: ours, is: true },
  { because: 'our court is on it already', courts: [theirs, ours], homeCourt: ours, is: false },
  { because: 'who has no court chooses one', courts: [theirs], homeCourt: null, is: true },
])('$because: joinable is $is', ({ courts, homeCourt, is }) => {
  expect(joinable({ allowedActions: ['JOIN'], courts }, homeCourt)).toBe(is);
  expect(joinable({ allowedActions: ['EDIT'], courts }, homeCourt)).toBe(false);
});
