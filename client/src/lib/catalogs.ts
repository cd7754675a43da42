import { i18n, type Messages } from '@lingui/core';
import { currentLocale, isLocale, type Locale } from './locale.ts';

const STORED_UNDER = 'bitim.language';
const SHELL = '../locales';
const KERNEL = '../kernel/locales';

const files = import.meta.glob<{ messages: Messages }>([
  '../locales/*.po',
  '../kernel/locales/*.po',
  '../features/*/locales/*.po',
]);

const ofFeature = (feature: string) => `../features/${feature}/locales`;

/** Folders of catalogues on the screen or on their way to it; a change of language loads the same ones again. */
const inUse = new Set<string>();

/** Counts the changes of language, so that one that was overtaken by the next comes to nothing. */
let latestWish = 0;

async function load(folder: string, locale: Locale): Promise<void> {
  const file = files[`${folder}/${locale}.po`];
  if (file) i18n.load(locale, (await file()).messages);
}

async function loadOnScreen(folders: readonly string[]): Promise<void> {
  for (const folder of folders) inUse.add(folder);
  try {
    const locale = currentLocale();
    await Promise.all(folders.map((folder) => load(folder, locale)));
    // the language may have changed while they came
    if (locale !== currentLocale()) await loadOnScreen(folders);
  } catch (cause) {
    // what never came to the screen must not stand in the way of the next change of language
    for (const folder of folders) inUse.delete(folder);
    throw cause;
  }
}

/** Every catalogue on the screen; and again, where a page came meanwhile with words of its own. */
async function loadAllInUse(locale: Locale): Promise<void> {
  const folders = [...inUse];
  await Promise.all(folders.map((folder) => load(folder, locale)));
  if (folders.length !== inUse.size) await loadAllInUse(locale);
}

/** Words of one feature, and those of lists and forms; a route that shows it calls this in its loader. */
export async function loadFeatureMessages(...features: string[]): Promise<void> {
  await loadOnScreen([KERNEL, ...features.map(ofFeature)]);
}

/** The same without lists and forms: for the door and the overview, which are loaded first. */
export async function loadBareMessages(...features: string[]): Promise<void> {
  await loadOnScreen(features.map(ofFeature));
}

export async function loadShellMessages(): Promise<void> {
  await loadOnScreen([SHELL]);
}

/** @returns false where another change was begun before this one ended: the later one wins. */
export async function activateLocale(locale: Locale): Promise<boolean> {
  latestWish += 1;
  const wish = latestWish;
  await loadAllInUse(locale);
  if (wish !== latestWish) return false;
  // Browsers have no Kazakh number data: ICU messages take Russian digits grouping, which is the same.
  i18n.activate(locale, locale === 'kk' ? ['ru-KZ'] : [locale === 'en' ? 'en-GB' : locale]);
  document.documentElement.lang = locale;
  return true;
}

/** As somebody wishes it who sits here: kept on this computer, before any account. */
export async function chooseLocale(locale: Locale): Promise<boolean> {
  const activated = await activateLocale(locale);
  if (activated) localStorage.setItem(STORED_UNDER, locale);
  return activated;
}

/** What was chosen on this computer; undefined where nothing was. */
export function chosenLocale(): Locale | undefined {
  const stored = localStorage.getItem(STORED_UNDER);
  return isLocale(stored) ? stored : undefined;
}

/** The language to begin with: Kazakh where nothing was chosen. */
export function localeAtStart(): Locale {
  return chosenLocale() ?? 'kk';
}
