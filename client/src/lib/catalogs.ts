import { i18n, type Messages } from '@lingui/core';
import { isLocale, type Locale } from './locale.ts';

const STORED_UNDER = 'bitim.language';
const SHELL = '../locales';

const files = import.meta.glob<{ messages: Messages }>(['../locales/*.po', '../features/*/locales/*.po']);

/** Folders of catalogues on the screen; a change of language loads the same ones again. */
const inUse = new Set<string>();

async function load(folder: string, locale: Locale): Promise<void> {
  const file = files[`${folder}/${locale}.po`];
  if (file) i18n.load(locale, (await file()).messages);
}

/** Words of one feature; a route that shows it calls this in its loader. */
export async function loadFeatureMessages(...features: string[]): Promise<void> {
  const folders = features
    .map((feature) => `../features/${feature}/locales`)
    .filter((folder) => !inUse.has(folder));
  await Promise.all(folders.map((folder) => load(folder, i18n.locale as Locale)));
  for (const folder of folders) inUse.add(folder);
}

export async function loadShellMessages(): Promise<void> {
  inUse.add(SHELL);
  await load(SHELL, i18n.locale as Locale);
}

export async function activateLocale(locale: Locale): Promise<void> {
  await Promise.all([...inUse].map((folder) => load(folder, locale)));
  // Browsers have no Kazakh number data: ICU messages take Russian digits grouping, which is the same.
  i18n.activate(locale, locale === 'kk' ? ['ru-KZ'] : [locale === 'en' ? 'en-GB' : locale]);
  document.documentElement.lang = locale;
  localStorage.setItem(STORED_UNDER, locale);
}

/** What was chosen on this computer; Kazakh where nothing was. */
export function storedLocale(): Locale {
  const stored = localStorage.getItem(STORED_UNDER);
  return isLocale(stored) ? stored : 'kk';
}
