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

const PANEL = 'west-kazakhstan-appellate-panel';

/** An event of the coordinator's own court in this state, opened. */
async function open(state: string): Promise<string> {
  const [event] = await desk.office.sql<{ id: string }>(
    `select e.id from training_event e
       join training_event_host h on h.event_id = e.id and h.lead join court c on c.id = h.court_id
      where c.code = $1 and e.state = 'HELD' order by e.id desc limit 1`,
    [PANEL],
  );
  if (!event) throw new Error(`${PANEL} has held nothing.`);
  await desk.office.sql('update training_event set state = $2, state_before = null where id = $1', [
    event.id,
    state,
  ]);
  await goTo(page, `/training/${event.id}`);
  return event.id;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function callOff(): Promise<void> {
  await button('Өткізуден бас тарту').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Себебі').fill('Қате басылды');
  await dialog.getByRole('button', { name: 'Өткізуден бас тарту', exact: true }).click();
}

async function postpone(): Promise<void> {
  await button('Кейінге қалдыру').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Кейінге қалдыру', exact: true }).click();
}

test.each([
  { what: 'calling off a held event', state: 'HELD', act: callOff, said: /өткізілген және саналады/ },
  { what: 'calling off a verified event', state: 'VERIFIED', act: callOff, said: /расталған және саналады/ },
  { what: 'postponing a planned event', state: 'SCHEDULED', act: postpone, said: /қайтадан жоспарда/ },
  {
    what: 'saying that a draft was held',
    state: 'DRAFT',
    act: () => button('Өткізілді').click(),
    said: /қайтадан нобай/,
  },
])('Undo after $what leads back to where it stood, and says so', async ({ state, act, said }) => {
  const id = await open(state);
  await act();
  await page.getByRole('status').getByRole('button', { name: 'Кері қайтару' }).click();
  await page.getByRole('status').getByText(said).waitFor();
  expect(await desk.office.sql('select state from training_event where id = $1', [id])).toEqual([{ state }]);
});

test('a step that fails says so, and the button can be pressed again', async () => {
  const id = await open('SCHEDULED');
  const states = () => desk.office.sql('select state from training_event where id = $1', [id]);
  const failure = { errors: [{ message: 'no', extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
  await page.route('**/graphql', (route) => route.fulfill({ json: failure }));
  await button('Өткізілді').click();
  await page
    .getByRole('status')
    .getByText(/^Дерекқор/)
    .waitFor();
  expect(await states()).toEqual([{ state: 'SCHEDULED' }]);
  await page.unroute('**/graphql');
  await button('Өткізілді').click();
  await page
    .getByRole('status')
    .getByText(/өткізілді және саналады/)
    .waitFor();
  expect(await states()).toEqual([{ state: 'HELD' }]);
});

test('Undo stays while it has the focus, and goes ten seconds after', async () => {
  await open('DRAFT');
  await page.clock.install();
  await button('Өткізілді').click();
  const undo = page.getByRole('status').getByRole('button', { name: 'Кері қайтару' });
  await undo.focus();
  await page.clock.fastForward(30_000);
  expect(await undo.isVisible()).toBe(true);
  await undo.blur();
  await page.clock.fastForward(11_000);
  await undo.waitFor({ state: 'detached' });
});
