import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asks, type Desk, goTo, openDesk } from './desk.ts';

const TITLE = 'Жылжытылатын семинар';

let desk: Desk;
let court: string;
beforeAll(async () => {
  desk = await openDesk();
  court = await desk.office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => desk.close());

async function planned(startsOn: string, hours: [from: string, to: string]): Promise<string> {
  const coordinator = await desk.office.app.signedIn('coordinator');
  const { id } = await desk.office.run(coordinator, 'createTrainingEvent', {
    title: { kk: TITLE },
    kind: 'SEMINAR',
    state: 'SCHEDULED',
    startsOn,
    endsOn: startsOn,
    hostCourtIds: [court],
    sessions: [
      {
        startsAt: `${startsOn}T${hours[0]}`,
        endsAt: `${startsOn}T${hours[1]}`,
        timeZone: 'Asia/Oral',
        deliveryMode: 'IN_PERSON',
        trainerIds: [],
      },
    ],
  });
  return id;
}

/** The event's days and its session's hours, as they are stored. */
async function stored(id: string): Promise<string> {
  const [row] = await desk.office.sql<{ days: string }>(
    `select concat_ws(' ', e.starts_on, e.ends_on, to_char(s.starts_at, 'DD HH24:MI'), to_char(s.ends_at, 'HH24:MI')) as days
       from training_event e join training_session s on s.event_id = e.id where e.id = $1`,
    [id],
  );
  return row?.days ?? '';
}

async function draw(page: Page, what: Locator, to: Locator, from = { x: 30, y: 6 }): Promise<void> {
  const [source, target] = [await what.boundingBox(), await to.boundingBox()];
  if (!source || !target) throw new Error('There is nothing to draw, or nowhere to.');
  await page.mouse.move(source.x + from.x, source.y + from.y);
  await page.mouse.down();
  await page.mouse.move(source.x + from.x + 10, source.y + from.y + 10);
  await page.mouse.move(target.x + 20, target.y + 15, { steps: 8 });
  await page.mouse.up();
}

const dayOf = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);
const barOf = (page: Page, id: string) => page.locator(`[data-event="${id}"]`);

test('an event is drawn to another day of the month, and taken back', async () => {
  const id = await planned('2016-03-15', ['10:00', '12:00']);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/calendar?on=2016-03-01');
  await draw(page, barOf(page, id), dayOf(page, '2016-03-24'));
  await page.getByText('Көшірілді. Жаңа күні: 24.03.2016.').waitFor();
  expect(await stored(id)).toBe('2016-03-24 2016-03-24 24 10:00 12:00');
  expect(new URL(page.url()).pathname).toBe('/calendar');

  await page.getByRole('button', { name: 'Кері қайтару' }).click();
  await page.getByText('Бұрынғы күні қайтарылды: 15.03.2016.').waitFor();
  expect(await stored(id)).toBe('2016-03-15 2016-03-15 15 10:00 12:00');
  await page.close();
});

test('a move that is refused goes back to where the event was', async () => {
  const id = await planned('2016-03-15', ['14:00', '16:00']);
  const page = await desk.sit({ as: 'coordinator' });
  // one that is not told what others do
  const ended = { contentType: 'text/event-stream', body: '' };
  await page.route('**/graphql/stream', (route) => route.fulfill(ended));
  await goTo(page, '/calendar?on=2016-03-01');
  const before = await barOf(page, id).first().boundingBox();
  // somebody else was faster
  await desk.office.sql('update training_event set version = version + 1 where id = $1', [id]);
  const readAnew = page.waitForResponse((response) => asks(response.request(), 'CalendarEvents'));
  await draw(page, barOf(page, id), dayOf(page, '2016-03-24'));
  await page.getByRole('status').getByRole('button', { name: 'Жабу' }).waitFor();
  expect(await barOf(page, id).first().boundingBox()).toEqual(before);
  expect(await stored(id)).toBe('2016-03-15 2016-03-15 15 14:00 16:00');

  // the calendar has read anew what the others did: the next one is not refused for the same reason
  await readAnew;
  await draw(page, barOf(page, id), dayOf(page, '2016-03-24'));
  await page.getByText('Көшірілді. Жаңа күні: 24.03.2016.').waitFor();
  await page.close();
});

test('by keyboard alone: Alt and the arrows move it, with Shift they stretch it, M asks for the days', async () => {
  const id = await planned('2016-04-05', ['09:00', '11:00']);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/calendar?on=2016-04-01');
  await barOf(page, id).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('Жаңа күні: 12.04.2016.').waitFor();
  await expect.poll(() => barOf(page, id).evaluate((bar) => bar === document.activeElement)).toBe(true);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.getByText('Жаңа күні: 12.04.2016 – 13.04.2016.').waitFor();
  expect(await stored(id)).toBe('2016-04-12 2016-04-13 12 09:00 11:00');

  await page.keyboard.press('KeyM');
  const dialog = page.getByRole('dialog', { name: `«${TITLE}» іс-шарасын көшіру` });
  await dialog.getByLabel('Бірінші күні').fill('20.04.2016');
  await page.keyboard.press('Tab');
  expect(await dialog.getByLabel('Соңғы күні').inputValue()).toBe('21.04.2016');
  await page.keyboard.press('Enter');
  await page.getByText('Жаңа күні: 20.04.2016 – 21.04.2016.').waitFor();
  expect(await stored(id)).toBe('2016-04-20 2016-04-21 20 09:00 11:00');
  await page.close();
});

test('the key twice before the first answer: the event moves once, and is where the server has it', async () => {
  const id = await planned('2016-07-13', ['09:00', '11:00']);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/calendar?on=2016-07-01');
  let sent = 0;
  const answers = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    // what others did is asked for beside it
    if (!asks(route.request(), 'MoveOnCalendar')) return route.continue();
    sent += 1;
    await answers.promise;
    await route.continue();
  });
  await barOf(page, id).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => sent).toBe(1);
  await page.keyboard.press('Alt+ArrowLeft');
  answers.resolve();
  await page.getByText('Жаңа күні: 12.07.2016.').waitFor();
  expect(await stored(id)).toBe('2016-07-12 2016-07-12 12 09:00 11:00');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByText('Жаңа күні: 11.07.2016.').waitFor();
  expect(await stored(id)).toBe('2016-07-11 2016-07-11 11 09:00 11:00');
  await page.close();
});

test('a session is drawn over the week, to another day and hour', async () => {
  const id = await planned('2016-05-17', ['10:00', '12:00']);
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/calendar?view=week&on=2016-05-17');
  const bar = barOf(page, id);
  const box = await bar.boundingBox();
  if (!box) throw new Error('The session is not on the screen.');
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  // a day to the right, and an hour down: the bar is two hours high
  await page.mouse.move(box.x + 20 + box.width, box.y + 10 + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await page.getByText('Жаңа уақыты: 18.05.2016, 11:00–13:00.').waitFor();
  expect(await stored(id)).toBe('2016-05-18 2016-05-18 18 11:00 13:00');
  await page.close();
});

test('days that were selected, by pointer or by Shift and the arrows, begin a new event', async () => {
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, '/calendar?on=2016-06-01');
  await draw(page, dayOf(page, '2016-06-07'), dayOf(page, '2016-06-09'));
  await page.getByText('07.06.2016 – 09.06.2016').waitFor();
  await dayOf(page, '2016-06-14').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByText('14.06.2016 – 15.06.2016').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/training\/new\?from=2016-06-14&to=2016-06-15/);
  expect(await page.getByLabel('Бірінші күні').inputValue()).toBe('14.06.2016');
  expect(await page.getByLabel('Соңғы күні').inputValue()).toBe('15.06.2016');
  await page.close();
});

test('what belongs to another court stays where it is', async () => {
  const [row] = await desk.office.sql<{ id: string; starts_on: string }>(
    `select e.id, e.starts_on::text from training_event e join training_event_host h on h.event_id = e.id and h.lead
       join court c on c.id = h.court_id join region r on r.id = c.region_id
      where r.code <> 'west-kazakhstan' and e.state = 'HELD' and e.starts_on between '2014-07-01' and '2014-07-30' limit 1`,
  );
  const id = row?.id ?? '';
  const page = await desk.sit({ as: 'coordinator' });
  await goTo(page, `/calendar?on=${row?.starts_on}`);
  await draw(page, barOf(page, id), dayOf(page, '2014-07-31'));
  await barOf(page, id).focus();
  await page.keyboard.press('Alt+ArrowRight');
  expect(await page.getByRole('button', { name: 'Кері қайтару' }).count()).toBe(0);
  expect(await desk.office.sql('select starts_on::text from training_event where id = $1', [id])).toEqual([
    { starts_on: row?.starts_on },
  ]);
  await page.close();
});

test('keys turn the pages and change the view, and the address says so', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/calendar?on=2014-10-01');
  await page.keyboard.press('KeyJ');
  await page.getByRole('heading', { name: '2014 жылғы қараша' }).waitFor();
  await page.keyboard.press('KeyY');
  await page.getByRole('heading', { name: '2014 жыл', exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('?on=2014-11-01&view=year');
  await page.goBack();
  // the year stays until the month has come
  await page.getByRole('heading', { name: '2014 жылғы қараша', exact: true }).waitFor();
  await page.close();
});
