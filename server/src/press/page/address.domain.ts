import type { Language } from '@bitim/schema/vocabulary/language';

/** What an address says by itself of what lies there. */
export interface AddressFacts {
  readonly publishedOn: string | null;
  readonly language: Language | null;
}

/** Marks by which sites tell their languages, as a part of the host or of the path. */
const LANGUAGE_MARKS: Readonly<Record<string, Language>> = {
  kk: 'KK',
  kz: 'KK',
  kaz: 'KK',
  qaz: 'KK',
  ru: 'RU',
  rus: 'RU',
  en: 'EN',
  eng: 'EN',
};

/** The day and the language that stand in an address; null where none does. */
export function readAddress(address: string): AddressFacts {
  const { hostname, pathname, searchParams } = new URL(address);
  // the last part of a host is a country, and says nothing of the language
  const inHost = hostname.split('.').slice(0, -2);
  const marks = [...pathname.split('/'), searchParams.get('lang') ?? '', ...inHost];
  const mark = marks.map((part) => LANGUAGE_MARKS[part.toLowerCase()]).find(Boolean);
  return { publishedOn: dayIn(pathname), language: mark ?? null };
}

/** `/2014/06/02/`, `/2014-06-02-…`, `/02-06-2014` or `/20140602`. */
function dayIn(pathname: string): string | null {
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d\d)[/._-]?(0[1-9]|1[0-2])[/._-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(pathname) ?? [];
  if (year && month && day) return existing(`${year}-${month}-${day}`);
  const [, first, second, last] =
    /(?<!\d)(0[1-9]|[12]\d|3[01])[._-](0[1-9]|1[0-2])[._-]((?:19|20)\d\d)(?!\d)/.exec(pathname) ?? [];
  return first && second && last ? existing(`${last}-${second}-${first}`) : null;
}

/** A day that the calendar has; 31 June is none. */
export function existing(day: string): string | null {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

/** Addresses, from the most to the least exact, by which the outlet of an address may be known: its page, its host, the host above. */
export function outletAddresses(address: string): string[] {
  const { host: whole, pathname } = new URL(address);
  const hosts = whole
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.')
    .flatMap((_, index, parts) => (parts.length - index >= 2 ? [parts.slice(index).join('.')] : []));
  const [first, second] = pathname.toLowerCase().split('/').filter(Boolean);
  return hosts.flatMap((host) => [
    ...(first && second ? [`${host}/${first}/${second}`] : []),
    ...(first ? [`${host}/${first}`] : []),
    host,
  ]);
}

/** In which language a headline is; null where its letters do not tell. */
export function languageOfText(text: string): Language | null {
  if (/[әғқңөұүһі]/i.test(text)) return 'KK';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'RU';
  return /\p{Script=Latin}/u.test(text) ? 'EN' : null;
}

/**
 * Whether letters have been lost: windows-1251 holds one of the nine letters that Kazakh has beside Russian, and whoever
 * writes the others into it gets question marks inside words.
 */
export const hasLostLetters = (text: string): boolean =>
  /\p{L}[?\uFFFD]+\p{L}|(?<![\p{L}\p{N}])[?\uFFFD]+\p{Ll}|\uFFFD/u.test(text);
