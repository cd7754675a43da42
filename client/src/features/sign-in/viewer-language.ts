import { activateLocale, chosenLocale } from '../../lib/catalogs.ts';
import { currentLocale, toLanguage, toLocale, type Locale } from '../../lib/locale.ts';
import { postGraphql } from '../../lib/post-graphql.ts';
import type { Viewer } from '../../lib/viewer.ts';
import { fetchViewer } from './fetch-viewer.ts';
import {
  SetLanguageDocument,
  type SetLanguageMutation,
  type SetLanguageMutationVariables,
} from './sign-in.generated.ts';

/** Keeps the language with the account. @returns the person, named in that language; undefined where it failed. */
export async function rememberLanguage(locale: Locale): Promise<Viewer | undefined> {
  try {
    const { setLanguage } = await postGraphql<SetLanguageMutation, SetLanguageMutationVariables>(
      SetLanguageDocument,
      { input: { language: toLanguage(locale) } },
      locale,
    );
    return setLanguage.__typename === 'User' ? setLanguage : undefined;
  } catch {
    return undefined;
  }
}

/** Where nothing was chosen on this computer, the account's language comes on the screen, and into the viewer's names. */
export async function inTheirLanguage(viewer: Viewer): Promise<Viewer> {
  const locale = toLocale(viewer.language);
  if (chosenLocale() !== undefined || locale === currentLocale()) return viewer;
  await activateLocale(locale);
  return (await fetchViewer(locale)) ?? viewer;
}

/**
 * Who has just come in: a language chosen in front of the door goes with them into their account.
 *
 * @param before What had been chosen on this computer until they came, perhaps by somebody else.
 */
export async function withTheirLanguage(entered: Viewer, before: Locale | undefined): Promise<Viewer> {
  const chosen = chosenLocale();
  if (chosen === undefined || chosen === before) return inTheirLanguage(entered);
  return (await rememberLanguage(chosen)) ?? entered;
}
