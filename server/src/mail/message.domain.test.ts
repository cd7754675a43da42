import { expect, test } from 'vitest';
import { linesText } from '../platform/icalendar/lines.ts';
import { addressIn, htmlOf, messageIdOf, withOrganizer } from './message.domain.ts';

test('a text becomes paragraphs, and nothing in it becomes HTML', () => {
  expect(htmlOf('Бір & <екі>\nүш\n\nhttps://sot.example/a?b=1&c="2')).toBe(
    '<!doctype html>\n<html><body>\n<p>Бір &amp; &lt;екі&gt;<br>\nүш</p>\n' +
      '<p><a href="https://sot.example/a?b=1&amp;c=">https://sot.example/a?b=1&amp;c=</a>&quot;2</p>\n</body></html>\n',
  );
});

test.each([
  ['Bitim <bitim@sot.example>', 'bitim@sot.example'],
  ['bitim@sot.example', 'bitim@sot.example'],
])('the address in %s is %s', (sender, address) => {
  expect(addressIn(sender)).toBe(address);
  expect(messageIdOf('1', sender)).toBe('<1@sot.example>');
});

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
