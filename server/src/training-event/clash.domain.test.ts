import { describe, expect, test } from 'vitest';
import { atSession, type Clash, clashIssues, eventOccupies } from './clash.domain.ts';

const clash = (changes: Partial<Clash> = {}): Clash => ({
  sessionIndex: 0,
  kind: 'TRAINER',
  person: 'Айдын Серік',
  other: 'Лекция, 12.05.2027 10:00–12:00',
  key: 'one',
  ...changes,
});
const room = (changes: Partial<Clash> = {}) => clash({ kind: 'ROOM', person: null, ...changes });
const said = (after: readonly Clash[], before: readonly Clash[] = [], comment: string | null = null) =>
  clashIssues(after, before, comment, atSession).map(({ code, path }) => `${code} at ${path.join('.')}`);

test.each([
  { state: 'DRAFT', occupies: false },
  { state: 'SCHEDULED', occupies: true },
  { state: 'HELD', occupies: true },
  { state: 'VERIFIED', occupies: true },
  { state: 'POSTPONED', occupies: false },
  { state: 'CANCELLED', occupies: false },
] as const)('an event that is $state takes rooms and time: $occupies', ({ state, occupies }) => {
  expect(eventOccupies(state)).toBe(occupies);
});

describe('what stands in the way of a change', () => {
  test.each([
    {
      because: 'a trainer is elsewhere',
      after: [clash()],
      issues: ['TRAINER_BUSY at sessions.0.trainerIds'],
    },
    { because: 'somebody said why that may stand', after: [clash()], comment: 'Шарт', issues: [] },
    { because: 'the clash stood before', after: [clash()], before: [clash()], issues: [] },
    {
      because: 'another clash stood before',
      after: [clash()],
      before: [clash({ key: 'two' })],
      issues: ['TRAINER_BUSY at sessions.0.trainerIds'],
    },
    {
      because: 'one of the two sessions is new, so that nothing is known of it',
      after: [clash({ key: null })],
      before: [clash({ key: null })],
      issues: ['TRAINER_BUSY at sessions.0.trainerIds'],
    },
    {
      because: 'a room is taken, whatever is said',
      after: [room({ sessionIndex: 2 })],
      before: [room()],
      comment: 'Шарт',
      issues: ['ROOM_TAKEN at sessions.2.roomId'],
    },
    {
      because: 'two participants of a session are elsewhere: one sentence',
      after: [clash({ kind: 'PARTICIPANT' }), clash({ kind: 'PARTICIPANT', person: 'Б', key: 'two' })],
      issues: ['PARTICIPANT_BUSY at sessions.0.startsAt'],
    },
  ])('is $issues, because $because', ({ after, before, comment, issues }) => {
    expect(said(after, before, comment)).toEqual(issues);
  });

  test('says who, and with what; nothing of an event that must not be told', () => {
    const sentences = (one: Clash) =>
      clashIssues([one], [], null, atSession).map(({ sentence }) => sentence.en);
    expect(sentences(clash())).toEqual([
      'Айдын Серік is elsewhere at that time: Лекция, 12.05.2027 10:00–12:00. Change it, or say why it may stand.',
    ]);
    expect(sentences(room({ other: null }))).toEqual(['The room is taken at that time.']);
  });

  test('names five participants, and that there are more', () => {
    const many = 'АБВГДЕ'
      .split('')
      .map((person) => clash({ kind: 'PARTICIPANT', person, other: null, key: person }));
    const [issue] = clashIssues(many, [], null, atSession);
    expect(issue?.sentence.en).toContain('А, Б, В, Г, Д …');
  });

  test('says of each participant where, as far as it may be told', () => {
    const two = [
      clash({ kind: 'PARTICIPANT', person: 'А' }),
      clash({ kind: 'PARTICIPANT', person: 'Б', other: null }),
    ];
    const [issue] = clashIssues(two, [], null, atSession);
    expect(issue?.sentence.en).toContain('А (Лекция, 12.05.2027 10:00–12:00), Б.');
  });
});
