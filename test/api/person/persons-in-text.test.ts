import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../kit/client.ts';
import { type Office, openOffice } from '../../kit/office.ts';

interface Line {
  readonly line: number;
  readonly written: string;
  readonly fullName: string | null;
  readonly email: string | null;
  readonly person: { readonly fullName: string } | null;
  readonly suggestions: readonly { readonly fullName: string }[];
}

let office: Office;
let coordinator: Client;
beforeAll(async () => {
  office = await openOffice();
  coordinator = await office.app.signedIn('coordinator');
  const people = [
    ['Қуанышбаева Әйгүл Сәкенқызы', null, 'oral-city-court-2'],
    ['Зейнолла Мирас', 'miras.1@bitim.example', 'oral-city-court-2'],
    ['Зейнолла Мирас', 'miras.2@bitim.example', 'oral-city-court-2'],
    ['Жасырын Адам', 'hidden@bitim.example', 'oskemen-city-court'],
  ];
  for (const [name, email, court] of people)
    await office.sql(
      `insert into person (id, full_name, occupation, email, court_id)
       select gen_random_uuid(), $1, 'JUDGE', $2, id from court where code = $3`,
      [name, email, court],
    );
});
afterAll(() => office.close());

const QUERY = `query ($input: PersonsInTextInput!) {
  personsInText(input: $input) { line written fullName email person { fullName } suggestions { fullName } }
}`;

async function find(text: string, client = coordinator): Promise<readonly Line[]> {
  const answer = await client.gql<{ personsInText: Line[] }>(QUERY, { input: { text } });
  expect(answer.errors).toBeUndefined();
  return answer.data.personsInText;
}
const meant = async (text: string) => (await find(text)).map(({ person }) => person?.fullName ?? null);

describe('a pasted name', () => {
  test.each([
    { how: 'as it is', text: 'Қуанышбаева Әйгүл Сәкенқызы' },
    { how: 'in another order', text: 'Әйгүл Сәкенқызы Қуанышбаева' },
    { how: 'without Kazakh letters', text: 'Куанышбаева Айгул Сакенкызы' },
    { how: 'with Latin look-alikes', text: 'Қyaнышбaeвa Әйгүл Cәкeнқызы' },
  ])('finds who is meant, written $how', async ({ text }) => {
    expect(await meant(text)).toEqual(['Қуанышбаева Әйгүл Сәкенқызы']);
  });

  test('that is nearly right is a suggestion, the likeliest first, and nobody is chosen', async () => {
    const [line] = await find('Қуанышбаева Айгуль');
    expect(line?.person).toBeNull();
    expect(line?.suggestions[0]?.fullName).toBe('Қуанышбаева Әйгүл Сәкенқызы');
  });

  test('that two have is nobody, and both are suggested; the address tells them apart', async () => {
    const [both] = await find('Зейнолла Мирас');
    expect(both?.person).toBeNull();
    expect(both?.suggestions.slice(0, 2).map(({ fullName }) => fullName)).toEqual([
      'Зейнолла Мирас',
      'Зейнолла Мирас',
    ]);
    expect(await meant('Зейнолла Мирас\tMIRAS.2@bitim.example')).toEqual(['Зейнолла Мирас']);
  });

  test('of nobody has no suggestion far from it', async () => {
    expect(await find('Xyz Qwfgj')).toEqual([
      { line: 1, written: 'Xyz Qwfgj', fullName: 'Xyz Qwfgj', email: null, person: null, suggestions: [] },
    ]);
  });
});

test('an address that the caller may not read finds nobody; for an administrator it does', async () => {
  expect(await meant('hidden@bitim.example')).toEqual([null]);
  const [line] = await find('hidden@bitim.example', await office.app.signedIn('admin'));
  expect(line?.person?.fullName).toBe('Жасырын Адам');
});

test('of 25 lines none is lost, and their order is kept', async () => {
  const lines = Array.from({ length: 25 }, (_, index) =>
    index % 5 === 4 ? String(index) : `Адам Адамов ${'а'.repeat(index + 1)}`,
  );
  expect((await find(lines.join('\n'))).map(({ written }) => written)).toEqual(lines);
});

test('more persons than can be looked up are refused in words', async () => {
  const input = { text: 'Адам\n'.repeat(301) };
  const { errors } = await coordinator.gql(QUERY, { input });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('who keeps no persons may not ask', async () => {
  const { errors } = await (await office.app.signedIn('management')).gql(QUERY, { input: { text: 'Адам' } });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
