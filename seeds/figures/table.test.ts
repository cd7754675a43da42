import { describe, expect, test } from 'vitest';

import { judge } from './judge.ts';
import { MEMO_FIGURES } from './memo-figures.ts';
import { LANGUAGES, printTable } from './table.ts';

const judicial = MEMO_FIGURES.find((figure) => figure.id === 'F04');
const lines = judge(MEMO_FIGURES, (filter) => (filter === judicial?.count[0] ? 3939 : 100));

describe('the printed table', () => {
  test('has a line for each count and share, and says what was found below', () => {
    const [head, ...rest] = printTable(lines, 'en').split('\n');
    expect(head).toMatch(/^Id +What +In the memo +By Bitim +Verdict$/);
    expect(rest.slice(0, rest.indexOf('')).length).toBe(lines.length);
    expect(rest).toContainEqual(
      expect.stringMatching(/^F04 +Cases with judicial mediation +3,939 +3,939 +equal$/),
    );
    expect(rest).toContainEqual(
      expect.stringMatching(
        /^F04 % .*cannot be .* \(needs a base of 716,182–875,333; the others: 622,690–668,814\)$/,
      ),
    );
    expect(rest).toContainEqual(
      'F14 % Kostanay, share (base: F04): 8.8% → 2.5%, does not follow from its own counts',
    );
    expect(rest).toContainEqual('F01 Courts of the first wave: 39 → 100, differs');
    expect(rest.at(-1)).toBe('Counts: 26, equal: 1.');
  });

  test.each([
    { language: 'kk', count: '3\u00A0939', share: '8,8%' },
    { language: 'ru', count: '3\u00A0939', share: '8,8\u00A0%' },
    { language: 'en', count: '3,939', share: '8.8%' },
  ] as const)('writes numbers as $language does', ({ language, count, share }) => {
    const printed = printTable(lines, language);
    expect(printed).toContain(count);
    expect(printed).toContain(share);
  });

  test('marks what the memo gives as about', () => {
    for (const language of LANGUAGES) expect(printTable(lines, language)).toContain('≈ 1');
  });
});
