import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asks, type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
let court: string;
let trainer: { id: string; name: string };
let room: string;
beforeAll(async () => {
  desk = await openDesk();
  court = await desk.office.idOf('court', 'west-kazakhstan-appellate-panel');
  const [one] = await desk.office.sql<{ id: string; name: string }>(
    'select id, full_name as name from person where trainer order by id limit 1',
  );
  trainer = one ?? { id: '', name: '' };
  const [hall] = await desk.office.sql<{ id: string }>(
    `select id from room where court_id = $1 and name ->> 'kk' = 'Үлкен мәжіліс залы'`,
    [court],
  );
  room = hall?.id ?? '';
});
afterAll(() => desk.close());

/** A scheduled event with one session from ten to twelve. */
async function planned(title: string, day: string, wants: object, more = {}): Promise<string> {
  const coordinator = await desk.office.app.signedIn('coordinator');
  const { id } = await desk.office.run(coordinator, 'createTrainingEvent', {
    title: { kk: title },
    kind: 'SEMINAR',
    startsOn: day,
    endsOn: day,
    hostCourtIds: [court],
    sessions: [
      {
        startsAt: `${day}T10:00`,
        endsAt: `${day}T12:00`,
        timeZone: 'Asia/Oral',
        deliveryMode: 'IN_PERSON',
        trainerIds: [],
        ...wants,
      },
    ],
    ...more,
  });
  return id;
}

const commentOf = async (title: string) =>
  desk.office.sql(
    `select clash_comment as comment, starts_on::text as day from training_event where title ->> 'kk' = $1`,
    [title],
  );

/** Chooses what a picker finds for a text. */
async function choose(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text);
  await page.getByRole('option').filter({ hasText: text }).first().click();
}

test('a clash shows while one types, with the way to the other event; another hour resolves it', async () => {
  const other = await planned('Бос емес семинар', '2027-05-12', { trainerIds: [trainer.id], roomId: room });
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/training/new?from=2027-05-12');
  await page.getByLabel('Атауы: Қазақша').fill('Шешілген қабаттасу');
  await page.getByRole('button', { name: 'Сабақ қосу' }).click();
  await choose(page, 'Тренерлер', trainer.name);
  await choose(page, 'Бөлме', 'Үлкен мәжіліс залы');
  const clashes = page.locator('[data-clash]');
  await expect
    .poll(() => clashes.allInnerTexts())
    .toEqual([
      `Бөлме бос емес: Бос емес семинар, 12.05.2027, 10:00–12:00`,
      `Тренер ${trainer.name} басқа жерде: Бос емес семинар, 12.05.2027, 10:00–12:00`,
    ]);
  expect(await clashes.first().getByRole('link').getAttribute('href')).toBe(`/training/${other}`);

  // a comment is enough for the trainer, and never for the room
  await page.getByLabel('Қабаттасу неге рұқсат етіледі').fill('Кезектесіп жүргізеді.');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('alert').getByText('Бұл уақытта бөлме бос емес').waitFor();
  expect(await page.getByRole('combobox', { name: 'Бөлме' }).getAttribute('aria-invalid')).toBe('true');

  await page.getByLabel('Басталуы').fill('12:00');
  await page.getByLabel('Аяқталуы').fill('14:00');
  await expect.poll(() => clashes.count()).toBe(0);
  await page.getByText('Енді ешкім басқа жерде емес').waitFor();
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.getByRole('heading', { name: 'Шешілген қабаттасу' }).waitFor();
  await page.getByRole('link', { name: 'Үлкен мәжіліс залы' }).waitFor();
  expect(await commentOf('Шешілген қабаттасу')).toEqual([{ comment: null, day: '2027-05-12' }]);
  await page.close();
});

test('an event that is moved onto a clash asks why it may stand; then both carry a mark', async () => {
  const first = await planned('Бірінші семинар', '2027-06-08', { trainerIds: [trainer.id] });
  const second = await planned('Екінші семинар', '2027-06-10', { trainerIds: [trainer.id] });
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/calendar?on=2027-06-01');
  const bar = page.locator(`[data-event="${second}"]`);
  const move = async () => {
    await bar.focus();
    await page.keyboard.press('Alt+ArrowLeft');
  };
  await move();
  await page.getByText('Көшірілді. Жаңа күні: 09.06.2027.').waitFor();
  await move();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Бірінші семинар, 08.06.2027 10:00–12:00').waitFor();
  await dialog.getByRole('button', { name: 'Бәрібір сақтау' }).click();
  await dialog.getByText('Бұл өріс міндетті.').first().waitFor();
  await dialog.getByRole('button', { name: 'Болдырмау' }).click();
  expect(await commentOf('Екінші семинар')).toEqual([{ comment: null, day: '2027-06-09' }]);

  await move();
  await dialog.getByLabel('Неге осылай қалады').fill('Бір сағат қана қабаттасады.');
  await dialog.getByRole('button', { name: 'Бәрібір сақтау' }).click();
  await page.getByText('Көшірілді. Жаңа күні: 08.06.2027.').waitFor();
  expect(await commentOf('Екінші семинар')).toEqual([
    { comment: 'Бір сағат қана қабаттасады.', day: '2027-06-08' },
  ]);
  for (const id of [first, second]) {
    // oxlint-disable-next-line no-await-in-loop -- one mark after the other
    await page.locator(`[data-event="${id}"] [data-clash]`).waitFor();
    // oxlint-disable-next-line no-await-in-loop -- likewise
    expect(await page.locator(`[data-event="${id}"]`).innerText()).toContain('біреу сол уақытта басқа жерде');
  }
  await page.getByRole('button', { name: 'Кері қайтару' }).click();
  await page.getByText('Бұрынғы күні қайтарылды: 09.06.2027.').waitFor();
  await expect.poll(() => page.locator('[data-event] [data-clash]').count()).toBe(0);
  await page.close();
});

test('two events that are moved onto a clash one right after the other ask one after the other', async () => {
  await planned('Қозғалмайтын семинар', '2027-07-06', { trainerIds: [trainer.id] });
  const third = await planned('Үшінші семинар', '2027-07-07', { trainerIds: [trainer.id] });
  const fourth = await planned('Төртінші семинар', '2027-07-13', { trainerIds: [trainer.id] });
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/calendar?on=2027-07-01');
  let sent = 0;
  const both = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    // what others did is asked for beside it
    if (!asks(route.request(), 'MoveOnCalendar')) return route.continue();
    sent += 1;
    if (sent === 2) both.resolve();
    await both.promise;
    await route.continue();
  });
  await page.locator(`[data-event="${third}"]`).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.locator(`[data-event="${fourth}"]`).focus();
  await page.keyboard.press('Alt+ArrowUp');
  const dialog = page.getByRole('dialog');
  const why = dialog.getByLabel('Неге осылай қалады');
  await why.fill('Жартысы ғана.');
  await dialog.getByRole('button', { name: 'Бәрібір сақтау' }).click();
  // the second question begins with nothing typed
  await expect.poll(() => why.inputValue()).toBe('');
  await dialog.getByRole('button', { name: 'Болдырмау' }).click();
  await dialog.waitFor({ state: 'detached' });
  const days = [...(await commentOf('Үшінші семинар')), ...(await commentOf('Төртінші семинар'))];
  expect(days).toHaveLength(2);
  expect(days.filter(({ day }) => day === '2027-07-06')).toEqual([
    { comment: 'Жартысы ғана.', day: '2027-07-06' },
  ]);
  await page.close();
});

test('an event that stands over a clash says on its page with what, and why', async () => {
  await planned('Алдыңғы семинар', '2027-08-10', { trainerIds: [trainer.id] });
  const wants = { trainerIds: [trainer.id] };
  const id = await planned('Кейінгі семинар', '2027-08-10', wants, { clashComment: 'Кезектесіп жүргізеді.' });
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/training/${id}`);
  await expect
    .poll(() => page.locator('[data-clash]').allInnerTexts())
    .toEqual([`Тренер ${trainer.name} басқа жерде: Алдыңғы семинар, 10.08.2027, 10:00–12:00`]);
  await page.getByText('Кезектесіп жүргізеді.').waitFor();
  await page.close();
});
