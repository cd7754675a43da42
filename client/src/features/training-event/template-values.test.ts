import { expect, test } from 'vitest';
import { valuesFrom } from './template-values.ts';

const court = { id: 'court', name: { text: 'Алқа' } };
const template = {
  id: 'template',
  version: 1,
  name: 'Екі күндік',
  title: { kk: 'Семинар', ru: null, en: null },
  kind: 'SEMINAR',
  lastDay: 1,
  capacity: 25,
  planReference: null,
  audience: null,
  hosts: [{ lead: true, court }],
  programme: null,
  partnerProject: { id: 'partner' },
  sessions: [
    {
      title: null,
      ...{ startDay: 1, startTime: '14:00', endTime: '16:30', timeZone: 'Asia/Oral' },
      place: null,
      room: { id: 'room', name: { text: '№ 5' }, court },
      onlineUrl: null,
      deliveryMode: 'IN_PERSON',
      trainers: [{ id: 'trainer', fullName: 'Айгүл' }],
    },
  ],
} as const;

test('a form filled by a template begins on the day chosen, and has its sessions and its end as many days later', () => {
  const values = valuesFrom(
    { ...template, hosts: [...template.hosts], sessions: [...template.sessions] } as never,
    '2028-02-28',
  );
  expect(values).toMatchObject({
    ...{ state: 'SCHEDULED', startsOn: '2028-02-28', endsOn: '2028-02-29', capacity: '25' },
    ...{ programmeId: null, partnerProjectId: 'partner', planItem: null, clashComment: '' },
    hostCourts: { lead: { id: 'court', name: 'Алқа' }, coHosts: [] },
  });
  expect(values.sessions).toMatchObject([
    {
      ...{ id: null, day: '2028-02-29', startTime: '14:00', endTime: '16:30', headCount: '' },
      room: { id: 'room', name: '№ 5 · Алқа' },
      trainers: [{ id: 'trainer', name: 'Айгүл' }],
    },
  ]);
});
