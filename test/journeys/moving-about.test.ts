import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, openDesk, settled } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function rowsOf(page: Page): Promise<string[]> {
  return page.getByRole('table').locator('tbody tr td:first-child').allInnerTexts();
}

test('filter, order and page stand in the address: a reload and "Back" bring the same rows', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/training');
  const filters = page.getByRole('region', { name: 'Сүзгілер' });
  await filters.getByRole('button', { name: 'Түрі' }).click();
  await page.getByRole('checkbox', { name: 'Семинар', exact: true }).check();
  await page.keyboard.press('Escape');
  // the page is chosen before the rows in the new order have come: neither click may be lost
  const answers = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    await answers.promise;
    await route.continue();
  });
  await page.getByRole('columnheader', { name: 'Атауы' }).getByRole('button').click();
  await page.getByRole('button', { name: '2-бет' }).click();
  answers.resolve();
  await page.unrouteAll({ behavior: 'wait' });
  await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe('2');
  await settled(page);
  const rows = await rowsOf(page);
  const address = page.url();
  expect(rows.length).toBeGreaterThan(5);
  expect(rows).toEqual(rows.toSorted(new Intl.Collator('kk').compare));

  await page.reload();
  await settled(page);
  await expect.poll(() => rowsOf(page)).toEqual(rows);

  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('definition').first().waitFor();
  await page.goBack();
  await settled(page);
  expect(page.url()).toBe(address);
  await expect.poll(() => rowsOf(page)).toEqual(rows);
  expect(await page.getByRole('columnheader', { name: 'Атауы' }).getAttribute('aria-sort')).toBe('ascending');
});

test('a filter that hides everything says so, and can be cleared', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/training');
  await page.getByRole('searchbox').fill('мұндай іс-шара жоқ');
  await page.getByText('Бұл сүзгілерге сай оқыту іс-шарасы жоқ.').waitFor();
  await page.locator('main').getByRole('button', { name: 'Сүзгілерді тазарту' }).last().click();
  await page.getByRole('table').waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('the report opens on the own region, the nation is one choice away, and both stay over a reload', async () => {
  const page = await desk.sit({ as: 'coordinator', language: 'en' });
  await goTo(page, '/report');
  const unit = page.getByRole('button', { name: /^Region or court: / });
  await expect.poll(() => unit.innerText()).toContain('West Kazakhstan');
  await unit.click();
  // what is typed searches at once
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Find a court');
  await page.getByRole('button', { name: 'The whole country', exact: true }).click();
  await expect.poll(() => unit.innerText()).toContain('The whole country');
  await page.reload();
  await settled(page);
  await expect.poll(() => unit.innerText()).toContain('The whole country');
});

test('an address that nobody understands leads on: to the usual report, to the overview', async () => {
  const page = await desk.sit({ as: 'management', language: 'en' });
  await goTo(page, '/report?period=banana&region=foo');
  await page.getByRole('status').getByText('Part of the address was not understood').waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(2);
  await goTo(page, '/no-such-page');
  await page.getByRole('link', { name: 'To the overview' }).click();
  await page.waitForURL((url) => url.pathname === '/');
});

test.each([
  { path: '/works', place: 'Publications' },
  { path: '/case-totals', place: 'Case results' },
  { path: '/regions', place: 'Courts' },
])('the side bar says where one is on $path: $place', async ({ path, place }) => {
  const page = await desk.sit({ as: 'management', language: 'en' });
  await goTo(page, path);
  const here = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]:visible');
  expect(await here.allInnerTexts()).toEqual([place]);
  await page.close();
});

test('R60: by keyboard alone: past the navigation, down a table, into a record', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/training');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

  const links = page.getByRole('table').locator('tbody').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = (await links.nth(2).innerText()).trim();
  expect((await page.locator(':focus').innerText()).trim()).toBe(third);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: third }).waitFor();
});

test('R60: each stop of the Tab key on the report has a name and looks different with the focus', async () => {
  const page = await desk.sit({ as: 'management' });
  await goTo(page, '/report');
  // the browser shows a focus that a script sets as it shows that of the Tab key, once a key was used
  await page.keyboard.press('Tab');
  const { stops, faults } = await page.evaluate(lookAtStops);
  expect(stops).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

/** Runs in the page. */
function lookAtStops(): { stops: number; faults: string[] } {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const lookOf = (element: Element) => {
    // a frame that fades in is there at once
    for (const animation of document.getAnimations()) animation.finish();
    const { outlineStyle, outlineWidth, borderColor, boxShadow } = getComputedStyle(element);
    return [outlineStyle === 'none' ? '' : outlineWidth, borderColor, boxShadow].join(' ');
  };
  const focusable = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const stops = [...focusable].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled'),
  );
  const faults = stops.flatMap((stop) => {
    const without = lookOf(stop);
    stop.focus();
    const withFocus = lookOf(stop);
    stop.blur();
    const labels =
      'labels' in stop ? [...(stop.labels as NodeListOf<HTMLElement>)].map((label) => label.innerText) : [];
    const name = [stop.ariaLabel, ...labels, stop.innerText, stop.title].find((text) => text?.trim());
    const where = stop.outerHTML.slice(0, 160);
    return [
      ...(name ? [] : [`no name: ${where}`]),
      ...(withFocus === without ? [`no focus to be seen: ${where}`] : []),
    ];
  });
  return { stops: stops.length, faults };
}
