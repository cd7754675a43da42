import type { Locale } from '../../lib/locale.ts';
import { postGraphql } from '../../lib/post-graphql.ts';
import type { Viewer } from '../../lib/viewer.ts';
import { MeDocument, type MeQuery } from './sign-in.generated.ts';

/**
 * @param locale In which the names of court and region are wanted.
 * @returns null when nobody is signed in, undefined when the server does not answer.
 */
export async function fetchViewer(locale: Locale): Promise<Viewer | null | undefined> {
  try {
    const { me } = await postGraphql<MeQuery, Record<string, never>>(MeDocument, {}, locale);
    return me;
  } catch {
    return undefined;
  }
}
