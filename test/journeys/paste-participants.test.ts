import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const SHEET = (known: readonly string[]): string =>
  [
    ...known.map((name, index) => `${index + 1}\t${name}\tсудья`),
    // without Kazakh letters, and in another order
    (known[0] ?? '').split(' ').toReversed().join(' '),
    '24\tАтымтай Жомартов Бекұлы\tсудья\tatymtai@bitim.example',
    '25\t8 701 000 00 00',
  ].join('\n');

test('25 rows from a sheet: who is known is registered, a new person is added, the rest waits to be decided', async () => {
  const { office } = desk;
  const coordinator = await office.app.signedIn('coordinator');
  const courtId = await office.idOf('court', 'west-kazakhstan-appellate-panel');
  const { id } = await office.run(coordinator, 'createTrainingEvent', {
    title: { kk: 'Татуластыру рәсімдері' },
    kind: 'SEMINAR',
    hostCourtIds: [courtId],
    sessions: [],
    startsOn: '2026-12-10',
    endsOn: '2026-12-10',
    capacity: 20,
  });
  const known = await office.sql<{ full_name: string }>(
    `select full_name from person where full_name in (select full_name from person group by 1 having count(*) = 1)
      order by full_name limit 22`,
  );
  const page = await desk.sit({ as: 'coordinator', language: 'kk', width: 1440, height: 1000 });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, `/training/${id}`);
  await page.getByRole('button', { name: 'Тізімді қою' }).click();
  const text = SHEET(known.map(({ full_name: name }) => name));
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByLabel('Аты-жөні немесе электрондық поштасы').focus();
  await page.keyboard.press('Control+V');
  await page.getByText('Табылды: 25 ішінен 23.').waitFor();
  const row = (written: string) => page.getByRole('row').filter({ hasText: written });
  expect(await row('24 Атымтай').getByRole('combobox').inputValue()).toBe('');
  await row('24 Атымтай').getByRole('combobox').selectOption({ label: 'жаңа адам: Атымтай Жомартов Бекұлы' });
  await page.getByText('Табылды: 25 ішінен 24.').waitFor();

  // a line typed since is looked up and seen first: saving does not go over it
  const field = page.getByLabel('Аты-жөні немесе электрондық поштасы');
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nКейін Жазылған Адам');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Табылды: 26 ішінен 24.').waitFor();
  expect(await office.sql('select from training_registration where event_id = $1', [id])).toEqual([]);
  await row('Кейін Жазылған').getByRole('combobox').selectOption({ label: 'қоспау' });
  await page.getByText('Табылды: 26 ішінен 25.').waitFor();
  await page.getByRole('button', { name: 'Тіркеу', exact: true }).click();
  await page.getByText('Қатысушылар тіркелді.').waitFor();

  // what was not decided stays in the field
  await page.getByText('Табылды: 1 ішінен 0.').waitFor();
  expect(await page.getByLabel('Аты-жөні немесе электрондық поштасы').inputValue()).toBe(
    '25\t8 701 000 00 00',
  );
  const rows = await office.sql<{ state: string; count: number }>(
    'select state, count(*)::int as count from training_registration where event_id = $1 group by 1 order by 1',
    [id],
  );
  expect(rows).toEqual([
    { state: 'REGISTERED', count: 20 },
    { state: 'WAITLISTED', count: 3 },
  ]);
  const [added] = await office.sql<{ email: string; waits: boolean }>(
    `select p.email, g.state = 'WAITLISTED' as waits from training_registration g join person p on p.id = g.person_id
      where g.event_id = $1 and p.full_name = 'Атымтай Жомартов Бекұлы'`,
    [id],
  );
  expect(added).toEqual({ email: 'atymtai@bitim.example', waits: true });
  expect(await page.getByRole('row').filter({ hasText: 'күту тізімінде · 3' }).count()).toBe(1);
}, 60_000);
