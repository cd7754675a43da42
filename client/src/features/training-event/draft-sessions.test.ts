import { describe, expect, test } from 'vitest';
import { clashesAsked } from './draft-sessions.ts';
import type { SessionValues } from './training-event-values.ts';

const row = (changes: Partial<SessionValues>): SessionValues => ({
  key: 'a',
  id: null,
  title: {},
  day: '2026-11-24',
  startTime: '9',
  endTime: '11:30',
  timeZone: 'Asia/Oral',
  startsEarlier: null,
  endsEarlier: null,
  place: '',
  room: null,
  onlineUrl: '',
  deliveryMode: 'IN_PERSON',
  headCount: '',
  trainers: [{ id: 't', name: 'T' }],
  ...changes,
});

describe('sessions whose clashes are looked for', () => {
  test('have their hours as the server reads them, and know their row', () => {
    const { input, rows } = clashesAsked([row({ endTime: '' }), row({ key: 'b' })], null);
    expect(rows).toEqual([{ key: 'b', number: 2 }]);
    expect(input.sessions).toMatchObject([{ startsAt: '2026-11-24T09:00', endsAt: '2026-11-24T11:30' }]);
  });

  test.each([
    { because: 'the day is missing', changes: { day: '' } },
    { because: 'an hour is half typed', changes: { startTime: '9:' } },
    { because: 'they end before they begin', changes: { endTime: '08:00' } },
    { because: 'a new event wants nobody and nothing', changes: { trainers: [] } },
  ])('are none where $because', ({ changes }) => {
    expect(clashesAsked([row(changes)], null).rows).toEqual([]);
  });

  test('of an event that is stored are looked for without trainers too: people are on its list', () => {
    expect(clashesAsked([row({ trainers: [] })], 'e').rows).toHaveLength(1);
  });

  test('want their room, but not one that was chosen before they went online', () => {
    const room = { id: 'r', name: 'R' };
    const { input } = clashesAsked([row({ room }), row({ room, deliveryMode: 'ONLINE' })], null);
    expect(input.sessions.map(({ roomId }) => roomId)).toEqual(['r', null]);
  });
});
