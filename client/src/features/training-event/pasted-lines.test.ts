import { expect, test } from 'vitest';
import {
  decidedLines,
  isUndecided,
  type PastedLine,
  registrationInput,
  undecidedText,
} from './pasted-lines.ts';

const person = (id: string) => ({ id, fullName: id, organisation: null, court: null });
const line = (written: string, found: Partial<PastedLine> = {}): PastedLine =>
  ({
    line: 1,
    written,
    fullName: written,
    email: null,
    person: null,
    suggestions: [],
    ...found,
  }) as PastedLine;

const LINES = [
  line('on the list', { person: person('listed') as PastedLine['person'] }),
  line('meant', { person: person('meant') as PastedLine['person'], email: 'meant@bitim.example' }),
  line('meant again', { person: person('meant') as PastedLine['person'] }),
  line('two may be', { suggestions: [person('one'), person('other')] as PastedLine['suggestions'] }),
  line('stranger', { email: 'stranger@bitim.example' }),
  line('12345', { fullName: null }),
  line('stranger', { email: 'stranger@bitim.example' }),
  line('nobody we want'),
];
const DECISIONS = { 'two may be': 'other', stranger: 'new', 'nobody we want': 'out', '12345': 'new' };
const AS = { occupation: 'JUDGE', courtId: 'oral' } as const;

test('who is meant is registered once, who is on the list not again, the rest as it was decided', () => {
  const lines = decidedLines(LINES, DECISIONS, new Set(['listed']));
  expect(lines.map(({ listed }) => listed)).toEqual([true, false, true, false, false, false, true, false]);
  expect(registrationInput(lines, AS)).toEqual({
    personIds: ['meant', 'other'],
    newPersons: [
      { fullName: 'stranger', email: 'stranger@bitim.example', occupation: 'JUDGE', courtId: 'oral' },
    ],
  });
});

test('what is not decided is left to be decided', () => {
  const lines = decidedLines(LINES, {}, new Set(['listed']));
  expect(lines.filter(isUndecided)).toHaveLength(5);
  expect(undecidedText(lines)).toBe('two may be\nstranger\n12345\nstranger\nnobody we want');
});

test('who was chosen by hand and is on the list is not registered again, and can be chosen anew', () => {
  const [decided] = decidedLines([line('two may be')], { 'two may be': 'listed' }, new Set(['listed']));
  expect(decided).toMatchObject({ listed: true, byItself: false });
});
