import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
});
beforeEach(async () => {
  page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/training/new');
});
afterAll(() => desk.close());

const eventsStored = async () =>
  (await desk.office.sql<{ count: number }>('select count(*)::int as count from training_event'))[0]?.count;

async function fillBadly(): Promise<void> {
  await page.getByLabel('Бірінші күні').fill('12.11.2014');
  await page.getByLabel('Соңғы күні').fill('03.11.2014');
  await page.getByLabel('Аудитория: Қазақша').fill('№ 7');
}

const WRONG = {
  kk: { save: 'Сақтау', required: 'Толтыру міндетті.' },
  ru: { save: 'Сохранить', required: 'Обязательное поле.' },
  en: { save: 'Save', required: 'This field is required.' },
};

test('what is wrong stands in a summary that has the focus, and beside its field; nothing is stored', async () => {
  const before = await eventsStored();
  await fillBadly();
  await page.getByRole('button', { name: WRONG.kk.save }).click();
  const summary = page.locator('form').getByRole('alert').first();
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);

  const title = page.getByLabel('Атауы: Қазақша');
  await summary.getByRole('link', { name: `Атауы: ${WRONG.kk.required}` }).click();
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await title.getAttribute('aria-invalid')).toBe('true');
  expect(await descriptionOf(page.getByRole('group', { name: /^Атауы/ }))).toContain(WRONG.kk.required);
  expect(await eventsStored()).toBe(before);

  await title.fill('Семинар');
  await page.getByRole('button', { name: WRONG.kk.save }).click();
  const lastDay = page.getByLabel('Соңғы күні');
  await summary.getByRole('link', { name: 'Соңғы күні: Аяқталуы басталуынан бұрын.' }).waitFor();
  expect(await lastDay.getAttribute('aria-invalid')).toBe('true');
  expect(await descriptionOf(lastDay)).toContain('Аяқталуы басталуынан бұрын.');
  expect(await eventsStored()).toBe(before);
});

/** What a screen reader says after a field's name. */
async function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

test('a change of language keeps the page and what was typed, and errors come in that language', async () => {
  await fillBadly();
  for (const [button, language] of [
    ['Рус', 'ru'],
    ['Eng', 'en'],
    ['Қаз', 'kk'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('button', { name: WRONG[language].save, exact: true }).click();
    await page.getByRole('alert').getByRole('link', { name: WRONG[language].required }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/training/new');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(
      await page
        .getByRole('textbox')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
    ).toContain('№ 7');
  }
});

test('R60: by keyboard alone: Esc asks before it leaves what was typed, Ctrl+Enter saves', async () => {
  const before = await eventsStored();
  await page.getByLabel('Атауы: Қазақша').focus();
  await page.keyboard.type('Пернетақтамен енгізілген дәріс');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Сақталмаған өзгерістер бар' });
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Атауы: Қазақша').inputValue()).toBe('Пернетақтамен енгізілген дәріс');

  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Пернетақтамен енгізілген дәріс' }).waitFor();
  expect(await eventsStored()).toBe((before ?? 0) + 1);
});

test('what was chosen of a new event outlives a reload: that it was held, too', async () => {
  await page.getByLabel('Күйі').selectOption({ label: 'Өткізіліп қойды' });
  await page.getByLabel('Атауы: Қазақша').fill('Өткен дәріс');
  await page.reload();
  await settled(page);
  await expect.poll(() => page.getByLabel('Атауы: Қазақша').inputValue()).toBe('Өткен дәріс');
  expect(await page.getByLabel('Күйі').inputValue()).toBe('HELD');
});

test('by Tab through a session, nothing becomes dirty', async () => {
  await page.getByRole('button', { name: 'Сабақ қосу' }).click();
  await page.getByLabel('Атауы: Қазақша').fill('Дәріс');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('heading', { level: 1, name: 'Дәріс' }).waitFor();
  await page.getByRole('button', { name: 'Өңдеу' }).click();
  const begins = page.getByLabel('Басталуы');
  await begins.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Дәріс' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('who may not write sees no form, but is told why', async () => {
  const officer = await desk.sit({ as: 'press' });
  await goTo(officer, '/training/new');
  await officer.getByRole('heading', { level: 1, name: 'Мұнда ештеңе жоқ' }).waitFor();
  expect(await officer.locator('form').count()).toBe(0);

  const [foreign] = await desk.office.sql<{ id: string }>(
    `select e.id from training_event e
       join training_event_host h on h.event_id = e.id and h.lead join court c on c.id = h.court_id
      where c.code = 'astana-city-appellate-panel' and e.state = 'HELD' order by e.id limit 1`,
  );
  await goTo(page, `/training/${foreign?.id}/edit`);
  await page.getByRole('heading', { level: 1, name: 'Бұл жазбаны сіз өзгерте алмайсыз' }).waitFor();
  expect(await page.locator('main form').count()).toBe(0);
});

test('a dialog on a small screen scrolls: its list can be read and its button reached', async () => {
  const small = await desk.sit({ as: 'admin', width: 667, height: 330 });
  const [court] = await desk.office.sql<{ id: string }>('select id from court order by code limit 1');
  await goTo(small, `/courts/${court?.id}`);
  await small.getByRole('button', { name: 'Құқық мирасқорын жазу' }).click();
  const dialog = small.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Құқық мирасқоры' }).click();
  await small.keyboard.press('ArrowDown');
  const option = dialog.locator('[role="option"]').first();
  await option.waitFor();
  await option.click();
  await dialog.getByRole('button', { name: 'Жазып қою' }).click({ timeout: 5000 });
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.isVisible()).toBe(true);
});
