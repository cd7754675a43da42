export const PUBLICATION_KINDS = ['ARTICLE', 'TV_STORY', 'RADIO_STORY', 'WEB_PAGE'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** Only PUBLISHED counts. A DUPLICATE points to the publication that is counted in its stead. */
export const PUBLICATION_STATES = ['PUBLISHED', 'DUPLICATE', 'RETRACTED'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export const OUTLET_KINDS = ['NEWSPAPER', 'TV', 'RADIO', 'SITE', 'SOCIAL_PAGE'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

export const OUTLET_REACHES = ['REPUBLICAN', 'REGIONAL'] as const;
export type OutletReach = (typeof OUTLET_REACHES)[number];

/** In what quality somebody wrote; the memo counts articles of judges and court staff. */
export const AUTHOR_ROLES = ['JUDGE', 'COURT_STAFF', 'JOURNALIST'] as const;
export type AuthorRole = (typeof AUTHOR_ROLES)[number];
