import { ROLES } from '@bitim/schema/vocabulary/access';
import { listVariables } from '../../lib/list-variables.ts';
import { defined, oneOf, page, sortBy, text, type RawSearch } from '../../lib/search-params.ts';
import type { UserListQueryVariables } from './user-list.generated.ts';

const SORT_FIELDS = ['NAME', 'EMAIL', 'ROLE'] as const;
export type UserSortField = (typeof SORT_FIELDS)[number];
export const DEFAULT_SORT = 'NAME';

/** What the address of the list may say. */
export function readUserSearch(raw: RawSearch) {
  return defined({
    search: text(raw['search']),
    role: oneOf(ROLES, raw['role']),
    active: oneOf(['yes', 'no'], raw['active']),
    sort: sortBy(SORT_FIELDS, raw['sort']),
    page: page(raw['page']),
  });
}

export type UserSearch = ReturnType<typeof readUserSearch>;

export function userVariables(search: UserSearch): UserListQueryVariables {
  const { search: words, role, active } = search;
  return {
    ...listVariables(search, DEFAULT_SORT),
    filter: { search: words, role, active: active && active === 'yes' },
  };
}
