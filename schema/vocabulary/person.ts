export const OCCUPATIONS = ['JUDGE', 'COURT_STAFF', 'PROFESSIONAL_MEDIATOR', 'JOURNALIST', 'OTHER'] as const;
export type Occupation = (typeof OCCUPATIONS)[number];
