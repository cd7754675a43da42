import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, goTo, moveTo, openDesk } from './desk.ts';
import { everyPlace, type Place } from './pages.ts';

const ROLES = ['management', 'coordinator', 'press', 'statistics', 'admin'];
const LANGUAGES = ['kk', 'ru', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
/** The last one is for sideways scrolling only: what a screen of 1280 px has at 400 %. */
const WIDTHS = [1440, 390, 320];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** By itself every page is looked at once, in turn by another role, language, width and scheme; with this, in all of them. */
const ALL = process.env.BITIM_EVERY_SCREEN === '1';

/** Words that would stand on a screen that somebody forgot to translate. */
const ENGLISH =
  /\b(Save|Cancel|Edit|Delete|Filters?|Columns|Loading|Search|Close|Menu|Language|Account|Overview|Courts?|Regions?|Title|Date|State|Kind|Source|Hosts|Required|Records?|Pages?|Nothing|Show|Clear|undefined|null|NaN)\b/;

let desk: Desk;
let places: Place[];
beforeAll(async () => {
  desk = await openDesk();
  places = await everyPlace(desk.office);
});
afterAll(() => desk.close());

test.each(ROLES)(
  'R60: each page of %s has a heading, a title, no hurdle, no sideways scrolling, no foreign word',
  async (role) => {
    const page = await desk.sit({ as: role });
    await goTo(page, '/');
    const faults: string[] = [];
    for (const language of LANGUAGES) {
      const seen = places.filter((place) => isFor(place, role) && (ALL || isTurn(place, role, language)));
      if (seen.length > 0) await speak(page, language);
      for (const place of seen) {
        const wrong = await faultsOf(page, place, places.indexOf(place), language);
        faults.push(...wrong.map((fault) => `${language} ${place.path}: ${fault}`));
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  },
  ALL ? 1_800_000 : 90_000,
);

function isFor({ only }: Place, role: string): boolean {
  return only === undefined || only.includes(role);
}

/** Deals the pages out, so that each is seen once. */
function isTurn(place: Place, role: string, language: string): boolean {
  const index = places.indexOf(place);
  const allowed = ROLES.filter((one) => isFor(place, one));
  return allowed[index % allowed.length] === role && LANGUAGES[index % LANGUAGES.length] === language;
}

async function speak(page: Page, language: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  // away from an open drawer, which lets nobody reach the choice
  await moveTo(page, '/');
  await page.locator(`header button[lang="${language}"]`).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
}

async function faultsOf(page: Page, { path }: Place, turn: number, language: string): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1440, height: 900 });
  await moveTo(page, path);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const widest = await page.evaluate(overhang);
    if (widest !== '') faults.push(`wider than ${width} px: ${widest}`);
    for (const [index, colorScheme] of SCHEMES.entries()) {
      if (width === 320 || !(ALL || turn % 4 === WIDTHS.indexOf(width) * 2 + index)) continue;
      await page.emulateMedia({ colorScheme });
      faults.push(...(await hurdles(page)).map((hurdle) => `${width} ${colorScheme}: ${hurdle}`));
    }
  }
  const bare = await page.locator('main .mantine-ComboboxChevron-chevron').evaluateAll(bareOf);
  if (bare > 0) faults.push(`${bare} choices without their styles`);
  const headings = await page.locator('main h1').count();
  if (headings !== 1) faults.push(`${headings} headings`);
  if (!(await page.title()).endsWith(' · Bitim')) faults.push(`title: ${await page.title()}`);
  if (language !== 'en') faults.push(...(await englishOn(page)).map((text) => `in English: ${text}`));
  return faults;
}

/** Runs in the page: how many arrows of choices fill their corner, because the page names no style sheet for them. */
function bareOf(arrows: Element[]): number {
  return arrows.filter((arrow) => arrow.clientWidth > 24).length;
}

/** Runs in the page: what makes it scroll sideways. */
function overhang(): string {
  if (document.documentElement.scrollWidth <= innerWidth) return '';
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
  );
  return beyond
    .slice(0, 6)
    .map((element) => element.outerHTML.slice(0, 120))
    .join(' | ');
}

async function hurdles(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id} ${target.join(' ')}: ${any[0]?.message ?? ''}`),
    );
}

/** Texts and names on the screen that hold an English word; what is marked as English may. */
async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('[lang="en"], script, style')) continue;
      if (node instanceof Element)
        found.push(...['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? ''));
      else found.push(node.textContent ?? '');
    }
    return found;
  });
  return texts.filter((text) => ENGLISH.test(text)).map((text) => text.trim());
}
