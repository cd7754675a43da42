import { expect, test } from 'vitest';
import { inputOf, type SessionValues, type TrainingEventValues } from './training-event-values.ts';

const session = (deliveryMode: SessionValues['deliveryMode']): SessionValues => ({
  key: deliveryMode,
  id: null,
  title: {},
  day: '2026-11-24',
  startTime: '09:00',
  endTime: '11:30',
  timeZone: 'Asia/Oral',
  startsEarlier: null,
  endsEarlier: null,
  place: '',
  room: { id: 'r', name: 'R' },
  onlineUrl: '',
  deliveryMode,
  headCount: '',
  trainers: [],
});

const event = (sessions: SessionValues[]): TrainingEventValues => ({
  state: 'SCHEDULED',
  scope: 'ONE',
  title: { kk: 'Іс-шара' },
  kind: 'SEMINAR',
  startsOn: '2026-11-24',
  endsOn: null,
  hostCourts: { lead: null, coHosts: [] },
  programmeId: null,
  partnerProjectId: null,
  audience: {},
  capacity: '',
  planReference: '',
  planItem: null,
  clashComment: '',
  sessions,
});

test('a room is kept while people come to it, and let go of an online session', () => {
  const { sessions } = inputOf(event([session('IN_PERSON'), session('HYBRID'), session('ONLINE')]));
  expect(sessions.map(({ roomId }) => roomId)).toEqual(['r', 'r', null]);
});
