import { expect, test } from 'vitest';
import { linesText } from '../platform/icalendar/lines.ts';
import { withOrganizer } from './organizer.ts';

test('every entry of a calendar gets its organizer', () => {
  const entries = 'BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nEND:VEVENT\r\n';
  expect(
    withOrganizer(entries, 'bitim@sot.example').match(/^ORGANIZER;CN=Bitim:mailto:bitim@sot.example$/gm),
  ).toHaveLength(2);
});

test('a title that reads like a beginning gets no organizer, and a long one is folded', () => {
  const address = `${'a'.repeat(64)}@sot.example`;
  const calendar = linesText(['BEGIN:VEVENT', 'SUMMARY:BEGIN:VEVENT', 'END:VEVENT']);
  const lines = withOrganizer(calendar, address).split('\r\n');
  expect(lines).toEqual([
    'BEGIN:VEVENT',
    `ORGANIZER;CN=Bitim:mailto:${'a'.repeat(49)}`,
    ` ${'a'.repeat(15)}@sot.example`,
    'SUMMARY:BEGIN:VEVENT',
    'END:VEVENT',
    '',
  ]);
});
