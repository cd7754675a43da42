import { expect, test } from 'vitest';
import { compareNames } from './collate.ts';

test.each([
  {
    because: 'Kazakh letters follow their Russian sisters',
    names: [
      'Ақмола',
      'Ақтөбе',
      'Алматы',
      'Әйтеке',
      'Батыс',
      'Қарағанды',
      'Қостанай',
      'Маңғыстау',
      'Оңтүстік',
      'Шығыс',
    ],
  },
  { because: 'і stands after ы, not after и', names: ['Ит', 'Ыбырай', 'Іле', 'Элита'] },
  { because: 'a court number counts by its value', names: ['№ 2 сот', '№ 10 сот'] },
  { because: 'the shorter of two is first', names: ['Semey', 'Semey city court'] },
  { because: 'case does not matter', names: ['абай', 'Атырау'] },
])('$because', ({ names }) => {
  expect(names.toReversed().toSorted(compareNames)).toEqual(names);
});
