import { describe, expect, test } from 'vitest';
import { compact, foldLine, textValue } from './lines.ts';
import { isDoubtful, observancesOf, zoneLines } from './zone.ts';

describe('a line', () => {
  test.each(['x'.repeat(75), 'ә'.repeat(37)])('of at most 75 octets stays as it is', (line) => {
    expect(foldLine(line)).toBe(line);
  });

  test.each(['x'.repeat(76), 'ұ'.repeat(300), '😀'.repeat(50), `x${'қ😀'.repeat(40)}`])(
    'that is longer goes on in the next, between characters',
    (line) => {
      const folded = foldLine(line).split('\r\n');
      expect(folded.length).toBeGreaterThan(1);
      for (const part of folded) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
      expect(folded.join('\r\n').replaceAll('\r\n ', '')).toBe(line);
      expect(folded.join('')).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    },
  );

  test('holds what separates values as a part of the text', () => {
    expect(textValue('a\\b;c,d\r\ne\rf\ng\u2028h\u0000')).toBe(String.raw`a\\b\;c\,d\ne\nf\ng\nh`);
  });
});

test.each([
  ['2024-03-01', '20240301'],
  ['2024-03-01T09:30', '20240301T093000'],
  ['2024-03-01T09:30:15.123Z', '20240301T093015Z'],
])('%s is written %s', (moment, written) => {
  expect(compact(moment)).toBe(written);
});

describe('the clock of a zone', () => {
  const almaty = observancesOf('Asia/Almaty', new Set([2024]));

  test('goes as the law of its time says', () => {
    expect(zoneLines('Asia/Almaty', almaty)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Almaty',
      ...[
        'BEGIN:STANDARD',
        'DTSTART:20231230T060000',
        'TZOFFSETFROM:+0600',
        'TZOFFSETTO:+0600',
        'END:STANDARD',
      ],
      ...[
        'BEGIN:STANDARD',
        'DTSTART:20240301T000000',
        'TZOFFSETFROM:+0600',
        'TZOFFSETTO:+0500',
        'END:STANDARD',
      ],
      'END:VTIMEZONE',
    ]);
    const qyzylorda = observancesOf('Asia/Qyzylorda', new Set([2018, 2019])).filter(
      ({ from, to }) => from !== to,
    );
    expect(qyzylorda.map(({ wallClock, from, to }) => [new Date(wallClock).toISOString(), from, to])).toEqual(
      [['2018-12-21T00:00:00.000Z', 6 * 3600, 5 * 3600]],
    );
  });

  test('of years that do not touch begins anew in each', () => {
    const years = observancesOf('Asia/Almaty', new Set([2024, 2030, 2031]));
    expect(years.map(({ from, to }) => [from / 3600, to / 3600])).toEqual([
      [6, 6],
      [6, 5],
      [5, 5],
    ]);
  });

  test('changes twice a year where it does, and is west of Greenwich or half an hour off', () => {
    expect(observancesOf('Europe/Berlin', new Set([2024])).map(({ to }) => to / 3600)).toEqual([1, 2, 1]);
    expect(zoneLines('America/St_Johns', observancesOf('America/St_Johns', new Set([2024])))).toContain(
      'TZOFFSETTO:-0330',
    );
    expect(zoneLines('Etc/UTC', observancesOf('Etc/UTC', new Set([2024])))).toContain('TZOFFSETTO:+0000');
  });

  test.each([
    ['2024-02-29T22:59', false],
    ['2024-02-29T23:00', true],
    ['2024-02-29T23:59', true],
    ['2024-03-01T00:00', false],
  ])('%s comes twice: %s', (wallClock, twice) => {
    expect(isDoubtful(almaty, wallClock)).toBe(twice);
  });

  test('an hour that is left out is as doubtful', () => {
    const berlin = observancesOf('Europe/Berlin', new Set([2024]));
    expect(
      ['2024-03-31T01:59', '2024-03-31T02:00', '2024-03-31T02:59', '2024-03-31T03:00'].map((at) =>
        isDoubtful(berlin, at),
      ),
    ).toEqual([false, true, true, false]);
  });
});
