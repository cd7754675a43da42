import { expect, test } from 'vitest';
import { addressIn, htmlOf, messageIdOf } from './message.domain.ts';

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
