import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../kit/accounts.ts';
import { type Desk, goTo, openDesk, settled } from './desk.ts';
import { numberOf, readTraining, trainingNumber, type Unit } from './reading.ts';

const OWN = { court: 'west-kazakhstan-appellate-panel', region: 'west-kazakhstan' };
const PARTNER = { court: 'astana-city-appellate-panel', region: 'astana-city' };
const TITLE = 'Екі облыстың бірлескен семинары';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Both courts, both regions, and the nation. */
async function unitsConcerned(): Promise<(Unit | undefined)[]> {
  const idOf = (table: 'court' | 'region', code: string) => desk.office.idOf(table, code);
  const courts = [await idOf('court', OWN.court), await idOf('court', PARTNER.court)];
  const regions = [await idOf('region', OWN.region), await idOf('region', PARTNER.region)];
  return [...courts.map((court) => ({ court })), ...regions.map((region) => ({ region })), undefined];
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Электрондық пошта').fill('coordinator@bitim.example');
  await page.getByLabel('Құпиясөз', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Кіру' }).click();
  await page.getByRole('heading', { level: 1, name: 'Шолу' }).waitFor();
}

async function addHeldSeminar(page: Page): Promise<void> {
  await goTo(page, '/training');
  await page.getByRole('link', { name: 'Жаңа оқыту іс-шарасы' }).click();
  await page.getByLabel('Күйі').selectOption({ label: 'Өткізіліп қойды' });
  await page.getByLabel('Атауы: Қазақша').fill(TITLE);
  await page.getByLabel('Түрі').selectOption({ label: 'Семинар' });
  await page.getByLabel('Бірінші күні').fill('12.11.2014');
  await page.getByRole('combobox', { name: 'Бірлескен ұйымдастырушылар' }).fill('Астана қаласы сотының');
  await page.getByRole('option', { name: /^Астана қаласы сотының/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
}

test('a held seminar of two regions adds one to each court, each region and the nation, until it is called off', async () => {
  const page = await desk.sit();
  await signIn(page);
  const units = await unitsConcerned();
  const before = await readTraining(page, 'Семинар', units);

  await addHeldSeminar(page);
  const event = new URL(page.url()).pathname;
  expect(await readTraining(page, 'Семинар', units)).toEqual(before.map((number) => number + 1));

  await goTo(page, event);
  await page.getByRole('button', { name: 'Өткізуден бас тарту' }).click();
  const dialog = page.getByRole('dialog', { name: 'Іс-шараны өткізуден бас тарту' });
  await dialog.getByLabel('Себебі').fill('Баяндамашы ауырып қалды');
  await dialog.getByRole('button', { name: 'Өткізуден бас тарту', exact: true }).click();
  await page.getByText('болдырылмаған').first().waitFor();
  expect(await readTraining(page, 'Семинар', units)).toEqual(before);

  await trainingNumber(page, 'Семинар').click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: /^Есепке алынбаған/ }).click();
  const leftOut = drawer.getByRole('listitem').filter({ has: page.getByRole('link', { name: TITLE }) });
  await leftOut.getByText('болдырылмаған').waitFor();
  await leftOut.getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByRole('definition').filter({ hasText: 'Баяндамашы ауырып қалды' }).waitFor();
}, 60_000);

test('management opens 156, and finds 156 round tables behind it', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/report');
  const number = trainingNumber(page, 'Дөңгелек үстел');
  expect(await number.innerText()).toBe('156');
  await number.click();
  const drawer = page.getByRole('dialog');
  const counted = await drawer.getByRole('button', { name: /^Есепке алынған/ }).innerText();
  expect(numberOf(counted.replace(/^\D+/, ''))).toBe(156);

  const found = new Set<string>();
  for (let number_ = 1; number_ <= 8; number_ += 1) {
    if (number_ > 1) await drawer.getByRole('button', { name: `${number_}-бет` }).click();
    await drawer.locator(`[aria-current="page"]`, { hasText: new RegExp(`^${number_}$`) }).waitFor();
    const links = drawer.getByRole('listitem').getByRole('link');
    await expect
      .poll(async () => new Set([...found, ...(await hrefsOf(links))]).size)
      .toBe(Math.min(number_ * 20, 156));
    for (const href of await hrefsOf(links)) found.add(href);
  }
  expect([...found].filter((href) => href.startsWith('/training/'))).toHaveLength(156);

  await drawer.getByRole('listitem').getByRole('link').first().click();
  await settled(page);
  await page.getByRole('definition').filter({ hasText: 'Дөңгелек үстел' }).waitFor();
});

async function hrefsOf(links: {
  evaluateAll: <Result>(read: (found: Element[]) => Result) => Promise<Result>;
}): Promise<string[]> {
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
}

test('an officer of another court finds no button to change the event, and the API says that it is not theirs', async () => {
  const [event] = await desk.office.sql<{ id: string; version: number }>(
    `select e.id, e.version from training_event e
       join training_event_host h on h.event_id = e.id and h.lead join court c on c.id = h.court_id
      where c.code = $1 and e.state = 'HELD' order by e.id limit 1`,
    [PARTNER.court],
  );
  if (!event) throw new Error(`${PARTNER.court} has held nothing.`);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${event.id}`);
  for (const name of ['Өңдеу', 'Өткізуден бас тарту', 'Жою'])
    expect(await page.getByRole('button', { name }).count(), name).toBe(0);

  const answer = await page.evaluate(async ({ id, version }) => {
    const query = `mutation ($input: CancelEventInput!) { cancelTrainingEvent(input: $input) {
      __typename ... on UserError { code message } } }`;
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'kk' },
      body: JSON.stringify({ query, variables: { input: { id, version, reason: 'Біздікі емес' } } }),
    });
    return (await response.json()) as unknown;
  }, event);
  expect(answer).toMatchObject({
    data: { cancelTrainingEvent: { __typename: 'NotYoursError', code: 'NOT_YOURS' } },
  });
  expect(await desk.office.sql('select state from training_event where id = $1', [event.id])).toEqual([
    { state: 'HELD' },
  ]);
});
