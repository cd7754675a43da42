import { postGraphql } from '../../lib/post-graphql.ts';
import type { Viewer } from '../../lib/viewer.ts';
import { MeDocument, type MeQuery } from './sign-in.generated.ts';

/** @returns null when nobody is signed in, undefined when the server does not answer. */
export async function fetchViewer(): Promise<Viewer | null | undefined> {
  try {
    const { me } = await postGraphql<MeQuery, Record<string, never>>(MeDocument, {});
    return me;
  } catch {
    return undefined;
  }
}
