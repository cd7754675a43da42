import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attended, attended, mark, newPerson } from '../api/training-event/attendance-desk.ts';
import type { Client } from '../kit/client.ts';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
let coordinator: Client;
beforeAll(async () => {
  desk = await openDesk();
  coordinator = await desk.office.app.signedIn('coordinator');
});
afterAll(() => desk.close());

/** What stands in the way of somebody who cannot see the page, or not well. */
async function hurdles(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function seminar(names: readonly string[]): Promise<Attended> {
  const persons: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one connection
  for (const name of names) persons.push(await newPerson(desk.office, name));
  return attended(desk.office, coordinator, { persons });
}

const marksOf = async ({ registrations, sessions }: Attended) => {
  const rows = await desk.office.sql<{
    registration_id: string;
    session_id: string;
    mark: string;
    source: string;
  }>(
    'select registration_id, session_id, mark, source from training_attendance where registration_id = any($1)',
    [registrations],
  );
  return registrations.map((registration) =>
    sessions.map((session) => {
      const row = rows.find((one) => one.registration_id === registration && one.session_id === session);
      return row ? `${row.mark} ${row.source}` : '–';
    }),
  );
};

test('attendance by QR: the code on the big screen, a phone in the hall, and the coordinator sees who came', async () => {
  const event = await seminar(['Сейітқали Айгүл Маратқызы', 'Оспанов Ерлан']);
  const screen = await desk.sit({ as: 'coordinator', width: 1920, height: 1080 });
  await goTo(screen, `/training/${event.id}`);
  await screen.getByRole('link', { name: 'Қатысуды белгілеу кодын көрсету' }).last().click();
  const shown = screen.getByRole('dialog', { name: 'Медиация семинары' });
  await shown.getByRole('img', { name: 'Сабақтың коды' }).waitFor();
  const address = (await shown.getByText('/in/').textContent()) ?? '';
  expect(address).toMatch(/^localhost:\d+\/in\/(?:[2-9A-HJ-NP-Z]{4}-?){3}$/);
  // the page that is loaded again shows the same code
  await screen.reload();
  await shown.getByText(address).waitFor();

  const phone = await desk.sit({ width: 390, height: 844, colourScheme: 'dark', language: 'ru' });
  await phone.goto(`http://${address}`);
  await phone.getByText('Медиация семинары').waitFor();
  expect([await hurdles(phone), await hurdles(screen)]).toEqual([[], []]);
  await phone.getByRole('button', { name: 'Я здесь' }).click();
  await phone.getByText('Напишите, кто Вы.').waitFor();
  await phone.getByLabel('Электронная почта или фамилия и имя').fill('Нет Такого');
  await phone.getByRole('button', { name: 'Я здесь' }).click();
  await phone.getByText('Отметить вас не удалось. Обратитесь к организатору.').waitFor();
  await phone.getByRole('button', { name: 'Қаз' }).click();
  await phone.getByLabel('Электрондық пошта не тегіңіз бен атыңыз').fill('сейиткали айгуль');
  await phone.getByRole('button', { name: 'Мен осындамын' }).click();
  await phone.getByText('Отметить вас не удалось').waitFor({ state: 'detached' });
  await phone.getByLabel('Электрондық пошта не тегіңіз бен атыңыз').fill('айгүл сейітқали');
  await phone.getByRole('button', { name: 'Мен осындамын' }).click();
  await phone.getByText('Қатысқаныңыз белгіленді. Рақмет.').waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await marksOf(event)).toEqual([
    ['–', 'FULL QR'],
    ['–', '–'],
  ]);

  await shown.getByRole('button', { name: 'Жаңа код жасау: ескісі жарамсыз болады' }).click();
  const asks = screen.getByRole('dialog', { name: 'Жаңа код жасау керек пе?' });
  await asks.getByRole('button', { name: 'Жаңа код жасау' }).click();
  await shown.getByText(address).waitFor({ state: 'detached' });
  await phone.reload();
  await phone.getByText('Бұл код жарамсыз.').waitFor();

  await shown.getByRole('button', { name: 'Жабу' }).click();
  await screen.getByText(/^QR арқылы, /).waitFor();
  await Promise.all([screen.close(), phone.close()]);
}, 90_000);

test('by keyboard: arrows and letters by their place, a column at once, undo; saved while one types on', async () => {
  const event = await seminar(['Абаев Бірінші', 'Абаев Екінші', 'Абаев Үшінші']);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${event.id}`);
  await page.getByRole('button', { name: 'Қатысуды белгілеу', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Қатысу' });
  expect(await hurdles(page)).toEqual([]);
  await grid.locator('td[data-cell]').first().focus();
  // a Russian layout sends other letters from the same places
  const press = (code: string, key: string) =>
    page.evaluate(
      (pressed) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
        ),
      { code, key },
    );
  await press('KeyP', 'з');
  await press('KeyA', 'ф');
  await press('KeyH', 'р');
  const column = (at: number) => marksOf(event).then((rows) => rows.map((row) => row[at]));
  await expect
    .poll(() => column(0))
    .toEqual(['FULL COORDINATOR', 'NO_SHOW COORDINATOR', 'PARTIAL COORDINATOR']);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('KeyE');
  await grid
    .getByRole('button', { name: /^Бәрі қатысты: / })
    .last()
    .click();
  await expect.poll(() => column(1)).toEqual(['FULL COORDINATOR', 'EXCUSED COORDINATOR', 'FULL COORDINATOR']);
  await page.keyboard.press('KeyU');
  await expect.poll(() => column(1)).toEqual(['–', 'EXCUSED COORDINATOR', '–']);
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => column(1)).toEqual(['–', '–', '–']);

  await page.getByRole('button', { name: 'Дайын' }).click();
  const row = page.getByRole('row', { name: /Абаев Бірінші/ });
  await row.getByText('ішінара қатысқан').waitFor();
  await row.getByRole('button', { name: /Іс-шара белгісін өзгерту/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Іс-шара белгісі: Абаев Бірінші' });
  await dialog.getByLabel('Іс-шара белгісі').selectOption('FULL');
  await dialog.getByLabel('Себебі').fill('Сабақтар қатар өтті');
  await dialog.getByRole('button', { name: 'Сақтау' }).click();
  await row.getByText('сабақтар бойынша емес: Сабақтар қатар өтті').waitFor();
  await page.close();
}, 90_000);

test('what somebody else has marked meanwhile is not lost, nor what is typed beside it', async () => {
  const event = await seminar(['Досов Бірінші', 'Досов Екінші']);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${event.id}`);
  await page.getByRole('button', { name: 'Қатысуды белгілеу', exact: true }).click();
  await desk.office.sql(
    `insert into training_attendance (registration_id, session_id, mark, source) values ($1, $2, 'NO_SHOW', 'COORDINATOR')`,
    [event.registrations[0], event.sessions[0]],
  );
  await page.locator('td[data-cell]').first().focus();
  await page.keyboard.press('KeyP');
  await page.keyboard.press('KeyP');
  await page.getByText('Бұл белгіні басқа біреу өзгертіп қойды').waitFor();
  await expect
    .poll(async () => (await marksOf(event)).map((row) => row[0]))
    .toEqual(['NO_SHOW COORDINATOR', 'FULL COORDINATOR']);
  // what came after it was saved, and who was not marked is still named until somebody has read it
  const refused = page.getByRole('alert').filter({ hasText: 'Бұл белгіні басқа біреу' });
  await refused.getByText(/^Досов Бірінші, .*: қатыспаған$/).waitFor();
  await refused.getByRole('button', { name: 'Оқыдым' }).click();
  await page.getByText('Бәрі сақталды.').waitFor();
  await page.close();
});

test('while the server does not answer nobody leaves without being asked, and what was typed is saved later', async () => {
  const event = await seminar(['Жаңабаев Бірінші']);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${event.id}`);
  await page.getByRole('button', { name: 'Қатысуды белгілеу', exact: true }).click();
  let silent = true;
  await page.route('**/graphql', (route) =>
    silent && route.request().postData()?.includes('MarkAttendance')
      ? route.fulfill({ json: { errors: [{ message: 'Down.' }] } })
      : route.fallback(),
  );
  await page.locator('td[data-cell]').first().focus();
  await page.keyboard.press('KeyP');
  await page
    .getByRole('status')
    .filter({ hasText: /\S/ })
    .and(page.locator('[data-saving="NOT_SAVED"]'))
    .waitFor();
  const asks = page.getByRole('dialog', { name: 'Бәрі сақталған жоқ' });
  await page.getByRole('button', { name: 'Дайын' }).click();
  await asks.getByText('1 белгі әлі сақталған жоқ.').waitFor();
  await asks.getByRole('button', { name: 'Қалу' }).click();
  await page.getByRole('link', { name: 'Оқыту іс-шаралары' }).first().click();
  await asks.waitFor();
  expect(await marksOf(event)).toEqual([['–', '–']]);
  // what was asked for is done when it can be
  silent = false;
  await page.waitForURL('**/training');
  expect(await marksOf(event)).toEqual([['FULL COORDINATOR', '–']]);
  await page.close();
});

test('on a phone: a card for each person, the marks under the thumb', async () => {
  const event = await seminar(['Ермеков Бірінші']);
  const page = await desk.sit({ as: 'coordinator', width: 390, height: 844 });
  await goTo(page, `/training/${event.id}`);
  await page.getByRole('button', { name: 'Қатысуды белгілеу', exact: true }).click();
  const marks = page.getByRole('group', { name: /^Ермеков Бірінші: / }).last();
  expect(await hurdles(page)).toEqual([]);
  await marks.getByRole('button', { name: 'ішінара қатысқан' }).click();
  await expect.poll(() => marksOf(event)).toEqual([['–', 'PARTIAL COORDINATOR']]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.close();
});

test('the certificate is issued, printed, and checked by somebody who is not signed in', async () => {
  const person = await newPerson(desk.office, 'Нұрғали Сәуле Ғабитқызы');
  const event = await attended(desk.office, coordinator, {
    persons: [person],
    sessions: [[-1500, -1410]],
    state: 'HELD',
  });
  await mark(desk.office, coordinator, event, [[0, 0, 'FULL']]);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${event.id}`);
  await page.getByRole('button', { name: 'Сертификаттарды беру' }).click();
  await page.getByText('Сертификаттар берілді.').waitFor();
  const code = (await page.getByRole('link', { name: /^(?:[2-9A-HJ-NP-Z]{4}-?){3}$/ }).textContent()) ?? '';
  const printed = await page.getByRole('link', { name: 'Бәрін басып шығару (PDF)' }).getAttribute('href');
  const file = await page.evaluate(async (href) => {
    const answer = await fetch(href);
    return [answer.status, (await answer.text()).slice(0, 5)];
  }, printed ?? '');
  expect(file).toEqual([200, '%PDF-']);

  const anybody = await desk.sit({ width: 390, height: 844 });
  await anybody.goto(`/certificates/${code}`);
  await anybody.getByText('Сертификат жарамды.').waitFor();
  await anybody.getByText('Нұрғали Сәуле Ғабитқызы').waitFor();
  await anybody.getByText('1 сағ 30 мин').waitFor();
  expect([await hurdles(anybody), await hurdles(page)]).toEqual([[], []]);
  expect(await anybody.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await page.getByRole('button', { name: 'Сертификатты қайтарып алу: Нұрғали Сәуле Ғабитқызы' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Себебі').fill('Басқа адамға берілген');
  await dialog.getByRole('button', { name: 'Қайтарып алу', exact: true }).click();
  await page.getByText('Сертификат қайтарып алынды.').waitFor();
  await anybody.getByRole('button', { name: 'Рус' }).click();
  await anybody.getByText('Сертификат больше не действителен.').waitFor();
  expect(await anybody.getByText('Нұрғали').count()).toBe(0);

  // a code can be typed as well; small letters and blanks are forgiven
  await page.getByRole('button', { name: /^Сертификатты қалпына келтіру/ }).click();
  await page.getByText('Сертификатты қайтарып алу күші жойылды.').waitFor();
  await anybody.goto('/certificates');
  await anybody.getByLabel('Код сертификата').fill('abcd efgh jklm');
  await anybody.getByRole('button', { name: 'Проверить' }).click();
  await anybody.getByText('Сертификата с таким кодом нет.').waitFor();
  await anybody.getByLabel('Код сертификата').fill(code.toLowerCase().replaceAll('-', ' '));
  await anybody.getByRole('button', { name: 'Проверить' }).click();
  await anybody.getByText('Сертификат действителен.').waitFor();
  await Promise.all([page.close(), anybody.close()]);
});
