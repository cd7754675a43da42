import { describe, expect, test } from 'vitest';
import { type EventForm, formOn, patternOf } from './event-pattern.domain.ts';
import { mergedInto, patternAfter, type SeriesEdit } from './series-edit.domain.ts';

const seminar: EventForm = {
  title: { kk: 'Семинар' },
  kind: 'SEMINAR',
  startsOn: '2026-03-03',
  endsOn: '2026-03-04',
  hostCourtIds: ['panel'],
  programmeId: null,
  partnerProjectId: null,
  audience: null,
  capacity: 20,
  planReference: null,
  sessions: [
    {
      id: 'a1',
      title: null,
      startsAt: '2026-03-03T10:00',
      endsAt: '2026-03-03T12:00',
      timeZone: 'Asia/Oral',
      place: 'Орал',
      roomId: null,
      onlineUrl: null,
      deliveryMode: 'IN_PERSON',
      headCount: 25,
      startsEarlier: false,
      endsEarlier: false,
      trainerIds: ['t1'],
    },
    {
      id: 'a2',
      title: null,
      startsAt: '2026-03-04T10:00',
      endsAt: '2026-03-04T12:00',
      timeZone: 'Asia/Oral',
      place: 'Орал',
      roomId: null,
      onlineUrl: null,
      deliveryMode: 'IN_PERSON',
      headCount: null,
      startsEarlier: false,
      endsEarlier: false,
      trainerIds: ['t1'],
    },
  ],
};
const pattern = patternOf(seminar);
const WEEK_LATER = '2026-03-10';

/** The event a week later, with sessions of its own. */
const later = (changes: Partial<EventForm> = {}, ofFirst: object = {}): EventForm => {
  const form = formOn(pattern, WEEK_LATER);
  const sessions = form.sessions.map((one, index) => ({
    ...one,
    id: `b${index + 1}`,
    headCount: 7,
    startsEarlier: false,
    endsEarlier: false,
    ...(index === 0 ? ofFirst : {}),
  }));
  return { ...form, sessions, ...changes };
};
const edited = (changes: Partial<EventForm>, edit: Partial<SeriesEdit> = {}): SeriesEdit => ({
  before: seminar,
  after: { ...seminar, ...changes },
  pattern,
  movedBy: 0,
  ...edit,
});
const sessions = (...changes: readonly object[]): EventForm['sessions'] =>
  seminar.sessions.map((one, index) => ({ ...one, ...changes[index] }));
const merged = (changes: Partial<EventForm>, target = later()) =>
  mergedInto(edited(changes), target, WEEK_LATER);

describe('what an edit makes of another event of the series', () => {
  test('nothing, where nothing was edited, whatever it has of its own', () => {
    const own = later({ title: { kk: 'Жеке' }, capacity: 3 }, { place: 'Ақтөбе' });
    expect(merged({}, own)).toEqual({ form: own, changed: [], own: [] });
  });

  test('the new value where it had the common one; its own where it had another', () => {
    const change = { title: { kk: 'Жаңа' }, capacity: 30 };
    expect(merged(change)).toMatchObject({ form: change, changed: ['title', 'capacity'], own: [] });
    expect(merged(change, later({ capacity: 7 }))).toMatchObject({
      form: { title: { kk: 'Жаңа' }, capacity: 7 },
      changed: ['title'],
      own: ['capacity'],
    });
  });

  test('nothing where it has the new value already', () => {
    expect(merged({ capacity: 30 }, later({ capacity: 30 }))).toMatchObject({ changed: [], own: [] });
  });

  test('the same text, whichever language was stored first', () => {
    const target = later({ title: { ru: 'Семинар', kk: 'Жеке' } });
    const change = edited(
      { title: { kk: 'Жаңа' } },
      { pattern: { ...pattern, title: { kk: 'Жеке', ru: 'Семинар' } } },
    );
    expect(mergedInto(change, target, WEEK_LATER).changed).toEqual(['title']);
  });

  test('as many days later, with its sessions; not where it had been moved for itself', () => {
    const moved = { startsOn: '2026-03-05', endsOn: '2026-03-06' };
    const change = {
      ...moved,
      sessions: formOn(pattern, '2026-03-05').sessions.map((one, index) => ({ ...one, id: `a${index + 1}` })),
    };
    expect(merged(change).form).toMatchObject({
      startsOn: '2026-03-12',
      endsOn: '2026-03-13',
      sessions: [
        { id: 'b1', startsAt: '2026-03-12T10:00' },
        { id: 'b2', startsAt: '2026-03-13T10:00' },
      ],
    });
    const own = { ...formOn(pattern, '2026-03-11') };
    expect(merged(change, own)).toMatchObject({
      form: { startsOn: '2026-03-11' },
      own: ['startsOn'],
      changed: [],
    });
    // where the whole series had been moved by a day, it stands where it should
    expect(mergedInto(edited(change, { movedBy: 1 }), own, WEEK_LATER).form.startsOn).toBe('2026-03-13');
  });

  test('other hours with trainers of its own', () => {
    const hours = sessions({ startsAt: '2026-03-03T14:00', endsAt: '2026-03-03T16:00' });
    expect(merged({ sessions: hours }, later({}, { trainerIds: ['t9'] }))).toMatchObject({
      form: {
        sessions: [
          { startsAt: '2026-03-10T14:00', trainerIds: ['t9'], headCount: 7 },
          { startsAt: '2026-03-11T10:00' },
        ],
      },
      changed: ['sessions'],
      own: [],
    });
  });

  test('hours of its own with other trainers', () => {
    const others = sessions({ trainerIds: ['t2'], startsAt: '2026-03-03T09:00' });
    const own = later({}, { startsAt: '2026-03-10T15:00', endsAt: '2026-03-10T17:00' });
    expect(merged({ sessions: others }, own)).toMatchObject({
      form: { sessions: [{ startsAt: '2026-03-10T15:00', trainerIds: ['t2'] }, {}] },
      changed: ['sessions'],
      own: ['sessions'],
    });
  });

  test('a session more or less, where it had those of the series; else none', () => {
    const [first] = seminar.sessions;
    expect(merged({ sessions: first ? [first] : [] })).toMatchObject({
      form: { sessions: [{ id: 'b1', startsAt: '2026-03-10T10:00', headCount: 7 }] },
      own: [],
    });
    const own = later({}, { place: 'Ақтөбе' });
    expect(merged({ sessions: [] }, own)).toMatchObject({
      form: { sessions: own.sessions },
      own: ['sessions'],
    });
  });

  test('sessions by their ids, in whatever order the form has them', () => {
    const [first, second] = sessions({ place: 'Атырау' });
    const turned = first && second ? [second, first] : [];
    expect(merged({ sessions: turned }).form.sessions.map(({ id, place }) => [id, place])).toEqual([
      ['b1', 'Атырау'],
      ['b2', 'Орал'],
    ]);
  });

  test('a day longer', () => {
    expect(merged({ endsOn: '2026-03-05' }).form.endsOn).toBe('2026-03-12');
  });
});

test('what was edited is common from then on, and the rest stays so', () => {
  const own = { ...seminar, capacity: 3 };
  const edit = edited({}, { before: own, after: { ...own, title: { kk: 'Жаңа' } } });
  expect(patternAfter(edit)).toMatchObject({
    title: { kk: 'Жаңа' },
    capacity: 20,
    sessions: pattern.sessions,
  });
  const hours = { startsAt: '2026-03-03T14:00', endsAt: '2026-03-03T16:00' };
  const ofSessions = edited(
    {},
    {
      before: { ...seminar, sessions: sessions({ place: 'Ақтөбе' }) },
      after: { ...seminar, sessions: sessions({ place: 'Ақтөбе', ...hours }) },
    },
  );
  expect(patternAfter(ofSessions).sessions[0]).toMatchObject({ place: 'Орал', startTime: '14:00' });
});
