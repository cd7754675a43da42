import type { Language } from '@bitim/schema/vocabulary/language';
import { existing, hasLostLetters, languageOfText, readAddress } from './address.domain.ts';
import type { PageFacts } from './page-facts.ts';

/** What is proposed for a publication by its address and, where it could be read, its page. */
export interface Proposed {
  readonly title: string | null;
  readonly language: Language | null;
  readonly publishedOn: string | null;
  readonly author: string | null;
  readonly fromPage: boolean;
  /** The page has a headline, but letters of it are lost: it is not proposed. */
  readonly lettersLost: boolean;
}

const LANGUAGE_OF_PAGE: Readonly<Record<string, Language>> = { kk: 'KK', kz: 'KK', ru: 'RU', en: 'EN' };

/** What a person has pasted as the address that it would be stored as; null when it is none. */
export function webAddress(pasted: string): string | null {
  const text = pasted.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(address) || address.length > 2000 || !URL.canParse(address)) return null;
  return /\.[^.]/.test(new URL(address).hostname) ? address : null;
}

/** @param page null where it could not be read. @param today nothing came out later. */
export function propose(address: string, page: PageFacts | null, today: string): Proposed {
  const said = readAddress(address);
  const lettersLost = page?.title ? hasLostLetters(page.title) : false;
  const title = lettersLost ? null : (page?.title ?? null);
  const day = (page?.publishedOn && existing(page.publishedOn)) ?? said.publishedOn;
  const byLetters = title === null ? null : languageOfText(title);
  const ofPage = LANGUAGE_OF_PAGE[page?.language ?? ''] ?? null;
  return {
    title,
    // Kazakh letters leave no doubt; a Kazakh headline may well do without them
    language: byLetters === 'KK' ? 'KK' : (ofPage ?? said.language ?? byLetters),
    publishedOn: day !== null && day <= today ? day : null,
    author: page?.author && !hasLostLetters(page.author) ? page.author : null,
    fromPage: page !== null,
    lettersLost,
  };
}
