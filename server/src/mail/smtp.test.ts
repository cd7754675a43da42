import { expect, test } from 'vitest';
import { handOverTo } from './smtp.ts';

test('a mail of which no message can be made is refused, and nobody is asked to take it', async () => {
  const handOver = handOverTo({ url: 'smtp://127.0.0.1:1', sender: 'Bitim <bitim@sot.example>' });
  const mail = {
    ...{ id: '1', name: 'A', address: 'a@sot.example', subject: 'S', calendars: [] },
    ...{ tries: 1, queuedAt: new Date(0) },
    get body(): string {
      throw new Error('No words for it.');
    },
  };
  expect(await handOver(mail)).toEqual({ outcome: 'REFUSED', reason: 'No words for it.' });
});
