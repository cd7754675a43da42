import { describe, expect, test } from 'vitest';
import { answeredAt, movedTo, NOTHING_MOVED, shownAt, takenBack } from './moved-to.ts';

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

describe('where an event is shown', () => {
  const answered = answeredAt(NOTHING_MOVED, 'e', { ...place, version: 4 });
  const next = { ...place, version: 4, startsOn: '2030-06-06' };

  test('is where it was moved, at once', () => {
    expect(shownAt(answered, 'e', next).shown.get('e')).toBe(next);
  });

  test('is, after a refusal, where the server has last said: not where another refused move began', () => {
    const twice = shownAt(shownAt(answered, 'e', next), 'e', { ...next, startsOn: '2030-06-07' });
    const back = takenBack(takenBack(twice, 'e', 4), 'e', 4);
    expect(back.shown.get('e')).toEqual({ ...place, version: 4 });
    expect(takenBack(shownAt(NOTHING_MOVED, 'e', place), 'e', 3).shown.has('e')).toBe(false);
  });

  test('stays, when a move is refused that was sent before the last answer', () => {
    const shown = shownAt(answered, 'e', next);
    expect(takenBack(shown, 'e', 3)).toBe(shown);
  });
});
