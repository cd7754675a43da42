import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { PageReader } from '../platform/page-reader.ts';
import type { Reading } from '../platform/shape.ts';
import type { Viewer } from './viewer.ts';

/** What a request brings along. One forked entity manager each (R15). */
export interface RequestContext {
  readonly em: EntityManager;
  readonly language: Language;
  /** Null when nobody is signed in. */
  readonly viewer: Viewer | null;
  /** The time at which the request came; records that it writes carry this moment, postings that of their writing. */
  readonly now: Date;
  /** The caller's network address, for limits on sign-in. */
  readonly address: string;
  /** SHA-256 of the session token that came with the request; null without a session. */
  readonly sessionHash: Buffer | null;
  /** Under which the caller may send a mutation again without its being done again (R30); null: none was given. */
  readonly idempotencyKey: string | null;
  /** Reads pages of others that a person names. */
  readonly readPage: PageReader;
  /** How mails are sent that the request brings about. */
  readonly mailing: {
    /** Where the product is reached, for links in mails. */
    readonly origin: string;
    readonly serverSet: boolean;
  };
  readonly setSessionToken: (token: string | null) => void;
}

/** A context in which somebody is signed in: what every operation but the public ones gets. */
export interface SignedInContext extends RequestContext {
  readonly viewer: Viewer;
  readonly read: Reading;
}
