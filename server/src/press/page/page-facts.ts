import { Parser } from 'htmlparser2';

/** What a page says of the article on it, as it says it; null where it does not. */
export interface PageFacts {
  readonly title: string | null;
  /** The first ten characters of when it came out: the day by the site's own clock. */
  readonly publishedOn: string | null;
  readonly author: string | null;
  /** As in `<html lang>`. */
  readonly language: string | null;
}

const TITLES = ['og:title', 'twitter:title', 'title'];
const DAYS = ['article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'time'];
const AUTHORS = ['author', 'article:author', 'dc.creator'];

/** Reads the head of a page and what search engines are told; the first of each kind counts. */
export function pageFacts(html: string): PageFacts {
  const said = new Map<string, string>();
  const say = (name: string | undefined, text: string | undefined): void => {
    const [key, value] = [name?.toLowerCase(), text?.replaceAll(/\s+/g, ' ').trim()];
    if (key && value && !said.has(key)) said.set(key, value);
  };
  let within = '';
  let inTitle = '';
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      within = tag;
      if (tag === 'html') say('lang', attributes['lang']);
      if (tag === 'meta')
        say(attributes['property'] ?? attributes['name'] ?? attributes['itemprop'], attributes['content']);
      if (tag === 'time') say('time', attributes['datetime']);
    },
    ontext: (text) => {
      if (within === 'title') inTitle += text;
    },
    onclosetag: (tag) => {
      if (tag === 'title') say('title', inTitle);
      within = '';
    },
  });
  parser.end(html);
  const first = (names: readonly string[], fits: (value: string) => boolean): string | null =>
    names.map((name) => said.get(name)).find((value) => value !== undefined && fits(value)) ?? null;
  const site = said.get('og:site_name');
  const title = first(TITLES, () => true);
  return {
    title: title && withoutSite(title, site).slice(0, 500),
    publishedOn: first(DAYS, (value) => /^\d{4}-\d\d-\d\d/.test(value))?.slice(0, 10) ?? null,
    author: first(AUTHORS, (value) => !/^https?:/i.test(value))?.slice(0, 200) ?? null,
    language: said.get('lang')?.slice(0, 2).toLowerCase() ?? null,
  };
}

/** Sites write their own name behind the headline. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site) return title;
  const [, headline] = /^(.+?)\s+[|–—-]\s+(.+)$/.exec(title) ?? [];
  return headline && title.endsWith(site) ? headline : title;
}
