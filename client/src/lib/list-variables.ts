/** Rows on one page of a list. */
export const PAGE_SIZE = 50;

interface Listed<Field extends string> {
  sort?: Field | `-${Field}`;
  page?: number;
}

/** What a list's address says of order and page, as the API takes it. */
export function listVariables<const Field extends string>(
  search: Listed<Field>,
  byDefault: Field | `-${Field}`,
) {
  const sort = search.sort ?? byDefault;
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  return {
    first: PAGE_SIZE,
    skip: ((search.page ?? 1) - 1) * PAGE_SIZE,
    sort: { field: sort.replace(/^-/, '') as Field, direction } as const,
  };
}
