import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  page = await desk.sit({ as: 'coordinator' });
});
afterAll(() => desk.close());

/** Events of the coordinator's own court that are past and planned, the longest past first. */
async function plan(...days: string[]): Promise<string[]> {
  const coordinator = await desk.office.app.signedIn('coordinator');
  const panel = await desk.office.idOf('court', 'west-kazakhstan-appellate-panel');
  const ids: string[] = [];
  for (const startsOn of days) {
    const facts = {
      title: { kk: `Семинар ${startsOn}` },
      kind: 'SEMINAR',
      hostCourtIds: [panel],
      sessions: [],
    };
    // oxlint-disable-next-line no-await-in-loop -- in this order
    const { id } = await desk.office.run(coordinator, 'createTrainingEvent', {
      ...{ ...facts, startsOn, endsOn: startsOn, state: 'SCHEDULED' },
    });
    ids.push(id);
  }
  return ids;
}

const stateOf = async (id: string | undefined) =>
  (await desk.office.sql<{ state: string }>('select state from training_event where id = $1', [id]))[0]
    ?.state;

const focused = () =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']);

test('the coordinator answers for past events by keyboard alone, and takes an answer back', async () => {
  const [first, second, third] = await plan('2012-03-05', '2012-03-06', '2012-03-07');
  await goTo(page, '/');
  await page.getByRole('link', { name: /^Нәтижесін айту: \d+$/ }).click();
  await page.getByRole('heading', { name: 'Өткізілді ме?' }).waitFor();
  await page.locator(`[data-row="${first}"]`).waitFor();

  await page.keyboard.press('h');
  await expect.poll(() => stateOf(first)).toBe('HELD');
  await expect.poll(focused).toBe(second);

  // a Kazakh layout: the key of P types another letter
  await page.keyboard.press('KeyP');
  await page.getByRole('dialog').getByLabel('Жаңа күні').fill('15.03.2012');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => stateOf(second)).toBe('POSTPONED');
  await expect.poll(focused).toBe(third);

  await page.keyboard.press('KeyC');
  await page.getByRole('dialog').getByLabel('Себебі').fill('Тренер сырқат');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => stateOf(third)).toBe('CANCELLED');
  await page.locator(`[data-row="${third}"]`).getByText('Тренер сырқат').waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(() => stateOf(third)).toBe('SCHEDULED');
  await page
    .locator(`[data-row="${third}"]`)
    .getByRole('button', { name: 'Өткізілді', exact: true })
    .waitFor();
});

test('who is faster than the server answers for the row that has the focus, and for each', async () => {
  const [first, second, third] = await plan('2012-02-06', '2012-02-07', '2012-02-08');
  await goTo(page, '/training/outcomes');
  await page.locator(`[data-row="${first}"] a`).focus();
  const answers = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    await answers.promise;
    await route.continue();
  });
  for (const key of ['KeyH', 'KeyH', 'ArrowDown', 'KeyH', 'ArrowDown'])
    // oxlint-disable-next-line no-await-in-loop -- one key after another is what is tested
    await page.keyboard.press(key);
  answers.resolve();
  await page.unrouteAll({ behavior: 'wait' });
  await expect.poll(() => stateOf(second)).toBe('HELD');
  await page.locator(`[data-row="${second}"][data-answered]`).waitFor();
  expect([await stateOf(first), await stateOf(third)]).toEqual(['HELD', 'SCHEDULED']);
  expect(await focused()).toBe(third);
});

test('a postponed event names its new day, leads to it, and goes back on the schedule from there', async () => {
  const [id] = await plan('2012-04-02');
  await goTo(page, `/training/${id}`);
  await page.getByRole('button', { name: 'Кейінге қалдыру', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Жаңа күні').fill('16.04.2012');
  await page.keyboard.press('Control+Enter');
  const notice = page.getByRole('region', { name: 'Кейінге қалдырылды' });
  await notice.getByText(/16\.04\.2012/).waitFor();
  const day = notice.getByRole('link', { name: 'Күнтізбедегі сол күн' });
  expect(await day.getAttribute('href')).toBe('/calendar?view=week&on=2012-04-16');

  await notice.getByRole('button', { name: 'Сол күнге жоспарлау' }).click();
  await expect.poll(() => stateOf(id)).toBe('SCHEDULED');
  await notice.waitFor({ state: 'detached' });
  const steps = page.getByRole('region', { name: 'Өзгерістер тарихы' }).locator('ol > li[data-state]');
  await expect.poll(() => steps.count()).toBe(3);
  const said = await steps.allInnerTexts();
  expect(said[0]).toMatch(/жоспарланған/);
  expect(said[1]).toMatch(/кейінге қалдырылған[\s\S]*02\.04\.2012 → 16\.04\.2012/);
  expect(said.every((one) => one.includes('Үйлестіруші Демо'))).toBe(true);
});
