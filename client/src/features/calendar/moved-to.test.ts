import { describe, expect, test } from 'vitest';
import { movedTo, placed } from './moved-to.ts';

const session = (day: string) => ({ id: 's', startsAt: `${day}T10:00`, endsAt: `${day}T12:00` });
const event = {
  version: 3,
  startsOn: '2030-06-03',
  endsOn: '2030-06-03',
  clashComment: null as string | null,
  title: 'Seminar',
  sessions: [{ ...session('2030-06-03'), place: 'Oral' }],
};
const place = {
  version: 3,
  startsOn: '2030-06-05',
  endsOn: '2030-06-06',
  clashComment: 'One hour only.',
  sessions: [session('2030-06-05')],
};

describe('movedTo', () => {
  test('puts the event and its sessions where they were moved, with the comment, and leaves the rest of them', () => {
    expect(movedTo(event, place)).toEqual({
      ...event,
      startsOn: '2030-06-05',
      endsOn: '2030-06-06',
      clashComment: 'One hour only.',
      sessions: [{ ...session('2030-06-05'), place: 'Oral' }],
    });
  });

  test('takes nothing but the place: a title that was fetched since stays', () => {
    expect(movedTo(event, { ...place, ...{ title: 'Before' } }).title).toBe('Seminar');
  });

  test('is the event itself where nothing was moved, and where the server has told of a newer version', () => {
    expect(movedTo(event, undefined)).toBe(event);
    expect(movedTo({ ...event, version: 4 }, place)).toEqual({ ...event, version: 4 });
  });
});

describe('placed', () => {
  const answered = placed(new Map(), 'e', { ...place, version: 4 });

  test('the next move is shown at once', () => {
    const next = { ...place, version: 4, startsOn: '2030-06-06' };
    expect(placed(answered, 'e', next).get('e')).toBe(next);
  });

  test('a refusal of a move that was sent before the last answer takes nothing back', () => {
    expect(placed(answered, 'e', { ...place, version: 3 })).toBe(answered);
  });
});
