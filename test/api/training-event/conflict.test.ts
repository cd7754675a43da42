import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
});
afterAll(() => office.close());

const EDIT = `mutation ($input: EditTrainingEventInput!) { editTrainingEvent(input: $input) {
  __typename ... on ConflictError { currentVersion changedBy fields { name yours theirs } notCompared } } }`;

test('a stale edit is told what differs, and of which lists nobody knows', async () => {
  const facts = {
    title: { kk: 'Семинар' },
    kind: 'SEMINAR',
    startsOn: '2014-11-12',
    endsOn: '2014-11-12',
    hostCourtIds: [await office.idOf('court', 'west-kazakhstan-appellate-panel')],
    sessions: [],
  };
  const { id, version } = await office.run(coordinator, 'createTrainingEvent', facts);
  await office.run(coordinator, 'editTrainingEvent', { ...facts, kind: 'LECTURE', id, version });
  const [{ name } = { name: '' }] = await office.sql<{ name: string }>(
    `select name from app_user where email = 'coordinator@bitim.example'`,
  );
  const { data } = await coordinator.gql(EDIT, { input: { ...facts, id, version } });
  expect(data).toEqual({
    editTrainingEvent: {
      __typename: 'ConflictError',
      currentVersion: version + 1,
      changedBy: name,
      fields: [{ name: 'kind', yours: 'SEMINAR', theirs: 'LECTURE' }],
      notCompared: ['hostCourtIds', 'sessions'],
    },
  });
});
