import { MAIL_KINDS, MAIL_STATES } from '@bitim/schema/vocabulary/mail';
import { PAGE_SIZE } from '../../lib/list-variables.ts';
import { defined, oneOf, page, text, type RawSearch } from '../../lib/search-params.ts';
import type { MailListQueryVariables } from './mail-list.generated.ts';

/** What the address of the list may say. */
export function readMailSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    kind: oneOf(MAIL_KINDS, raw['kind']),
    state: oneOf(MAIL_STATES, raw['state']),
    page: page(raw['page']),
  });
}

export type MailSearch = ReturnType<typeof readMailSearch>;

/** Always the latest first. */
export function mailVariables({ search, kind, state, page: at }: MailSearch): MailListQueryVariables {
  return { first: PAGE_SIZE, skip: ((at ?? 1) - 1) * PAGE_SIZE, filter: { search, kind, state } };
}
