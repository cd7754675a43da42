import path from 'node:path';
import { serve } from '@bitim/server/app/serve';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../kit/client.ts';
import { openPage } from '../kit/page.ts';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

const COLLEAGUE = 'coordinator-west-kazakhstan@bitim.example';

/** How fast it comes is a matter of the machine; here it comes at all, and without being asked for. */
const SOON = { timeout: 10_000, interval: 50 };

let desk: Desk;
let colleague: Client;
let court: string;
beforeAll(async () => {
  desk = await openDesk();
  colleague = await desk.office.somebody('COORDINATOR', 'west-kazakhstan');
  court = await desk.office.idOf('court', 'west-kazakhstan-appellate-panel');
});
afterAll(() => desk.close());

interface Planned {
  readonly id: string;
  readonly version: number;
}

async function planned(startsOn: string): Promise<Planned> {
  const coordinator = await desk.office.app.signedIn('coordinator');
  return desk.office.run(coordinator, 'createTrainingEvent', {
    title: { kk: 'Екеу ашқан семинар' },
    kind: 'SEMINAR',
    state: 'SCHEDULED',
    startsOn,
    endsOn: startsOn,
    hostCourtIds: [court],
    sessions: [],
  });
}

const moved = ({ id, version }: Planned, startsOn: string): Promise<Planned> =>
  desk.office.run(colleague, 'moveTrainingEvent', { id, version, startsOn, endsOn: startsOn });

/** Goes to a page and waits until it listens. */
async function goAndListen(page: Page, address: string): Promise<void> {
  const listens = page.waitForResponse('**/graphql/stream');
  await goTo(page, address);
  expect((await listens).status()).toBe(200);
}

/** The day of the month on which the event's bar lies. */
const dayOfBar = (page: Page, id: string): Promise<string | undefined> =>
  page.evaluate((event) => {
    const bar = document.querySelector(`[data-event="${event}"]`)?.getBoundingClientRect();
    const under = [...document.querySelectorAll<HTMLElement>('[data-day]')].find((cell) => {
      const box = cell.getBoundingClientRect();
      return (
        bar && bar.left >= box.left - 2 && bar.left < box.right && bar.top >= box.top && bar.top < box.bottom
      );
    });
    return under?.dataset['day'];
  }, id);

test('what somebody draws to another day moves in the calendar of another', async () => {
  const event = await planned('2016-09-13');
  const [one, other] = [await desk.sit({ as: 'coordinator' }), await desk.sit({ as: COLLEAGUE })];
  await goAndListen(one, '/calendar?on=2016-09-01');
  await goAndListen(other, '/calendar?on=2016-09-01');
  await expect.poll(() => dayOfBar(other, event.id)).toBe('2016-09-13');
  await one.locator(`[data-event="${event.id}"]`).focus();
  await one.keyboard.press('Alt+ArrowDown');
  await one.getByText('Жаңа күні: 20.09.2016.').waitFor();
  await expect.poll(() => dayOfBar(other, event.id), SOON).toBe('2016-09-20');

  // and one that comes from another month
  const far = await planned('2016-02-03');
  await moved(far, '2016-09-14');
  await expect.poll(() => dayOfBar(other, far.id), SOON).toBe('2016-09-14');
  await one.close();
  await other.close();
});

test('nothing moves under a hand that draws, and it moves when the hand is off', async () => {
  const [event, drawn] = [await planned('2016-10-11'), await planned('2016-10-13')];
  const page = await desk.sit({ as: 'coordinator' });
  await goAndListen(page, '/calendar?on=2016-10-01');
  const box = await page.locator(`[data-event="${drawn.id}"]`).boundingBox();
  if (!box) throw new Error('There is no bar.');
  await page.mouse.move(box.x + 20, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 20);
  const other = await desk.sit({ as: COLLEAGUE });
  await goAndListen(other, '/calendar?on=2016-10-01');
  await moved(event, '2016-10-18');
  await expect.poll(() => dayOfBar(other, event.id), SOON).toBe('2016-10-18');
  await other.close();
  expect(await dayOfBar(page, event.id)).toBe('2016-10-11');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => dayOfBar(page, event.id), SOON).toBe('2016-10-18');
  await page.close();
});

test('an open event shows what others change', async () => {
  const event = await planned('2016-11-08');
  const page = await desk.sit({ as: 'coordinator' });
  await goAndListen(page, `/training/${event.id}`);
  await moved(event, '2016-11-15');
  const shown = () => page.locator('main').innerText();
  await expect.poll(shown, SOON).toContain('15.11.2016');
  await page.close();
});

test('an open form keeps what is typed, and says who has changed the event', async () => {
  const event = await planned('2016-12-06');
  const page = await desk.sit({ as: 'coordinator' });
  await goAndListen(page, `/training/${event.id}/edit`);
  const capacity = page.locator('input[id$="-capacity"]');
  const again = await moved(event, '2016-12-13');
  const notice = page.getByRole('status').filter({ hasText: `Бұл іс-шараны ${COLLEAGUE} өзгертті` });
  await notice.waitFor();
  // nothing was typed yet: it can be opened as it is now
  await notice.getByRole('button', { name: 'Қайта ашу' }).click();
  await expect.poll(() => page.locator('input[id$="-startsOn"]').inputValue(), SOON).toContain('13.12.2016');
  await notice.waitFor({ state: 'detached' });

  await capacity.fill('45');
  await moved(again, '2016-12-20');
  await notice.waitFor();
  expect(await capacity.inputValue()).toBe('45');
  const link = notice.getByRole('link', { name: 'Жаңа терезеде көру' });
  expect(await link.getAttribute('href')).toBe(`/training/${event.id}`);
  await page.close();
});

test('a calendar that was cut off catches up', async () => {
  const options = {
    databaseUrl: desk.office.app.databaseUrl,
    host: 'localhost',
    clientDir: path.resolve(import.meta.dirname, '../../client/dist'),
    production: false,
    log: () => {},
  };
  const before = await serve({ ...options, port: 0 });
  const port = Number(new URL(before.url).port);
  const event = await planned('2017-02-07');
  // not of the desk: a browser complains of a server that is away
  const { page, close } = await openPage(
    desk.browser,
    { url: before.url.replace(/\/$/, ''), signedIn: (who) => desk.office.app.signedIn(who) },
    { as: 'coordinator' },
  );
  await goAndListen(page, '/calendar?on=2017-02-01');
  await settled(page);
  await before.close();
  await moved(event, '2017-02-14');
  const after = await serve({ ...options, port });
  await expect.poll(() => dayOfBar(page, event.id), { timeout: 30_000 }).toBe('2017-02-14');
  await close();
  await after.close();
}, 60_000);
