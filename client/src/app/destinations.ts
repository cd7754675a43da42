import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { LinkProps } from '@tanstack/react-router';
import { ROLES, type Role } from '@bitim/schema/vocabulary/access';

export interface Destination {
  to: NonNullable<LinkProps['to']>;
  label: MessageDescriptor;
  /** For whom it stands in the first group; for the others it is under "More". */
  daily: readonly Role[];
  /** Addresses where one is there as well: its other tabs, and what belongs to its records. */
  also?: RegExp;
  /** Who sees it at all; everybody when left out. */
  only?: readonly Role[];
}

/** In the order of the side bar. At most eight stand in anybody's first group. */
export const DESTINATIONS: readonly Destination[] = [
  { to: '/', label: msg`Overview`, daily: ROLES },
  { to: '/report', label: msg`Combined report`, daily: ROLES },
  { to: '/calendar', label: msg`Calendar`, daily: ['ADMINISTRATOR', 'MANAGEMENT', 'COORDINATOR'] },
  { to: '/training', label: msg`Training`, daily: ['ADMINISTRATOR', 'MANAGEMENT', 'COORDINATOR'] },
  { to: '/plans', label: msg`Annual plans`, daily: ['COORDINATOR'] },
  { to: '/press-events', label: msg`Press events`, daily: ['ADMINISTRATOR', 'MANAGEMENT', 'PRESS_OFFICER'] },
  {
    to: '/publications',
    label: msg`Publications`,
    daily: ['ADMINISTRATOR', 'MANAGEMENT', 'PRESS_OFFICER'],
    also: /^\/(outlets|works)/,
  },
  {
    to: '/cases',
    label: msg`Case results`,
    daily: ['ADMINISTRATOR', 'MANAGEMENT', 'STATISTICIAN'],
    also: /^\/case-totals/,
  },
  { to: '/assets', label: msg`Equipment`, daily: ['MANAGEMENT', 'COORDINATOR', 'PRESS_OFFICER'] },
  { to: '/rooms', label: msg`Rooms`, daily: [] },
  { to: '/persons', label: msg`Persons`, daily: ['COORDINATOR', 'PRESS_OFFICER'] },
  { to: '/programmes', label: msg`Programmes`, daily: ['COORDINATOR'], also: /^\/participations/ },
  { to: '/partner-projects', label: msg`Partner projects`, daily: [] },
  { to: '/courts', label: msg`Courts`, daily: ['ADMINISTRATOR', 'STATISTICIAN'], also: /^\/regions/ },
  { to: '/users', label: msg`Users`, daily: ['ADMINISTRATOR'], only: ['ADMINISTRATOR'] },
  { to: '/mails', label: msg`Mails`, daily: [], only: ['ADMINISTRATOR'] },
];

export function destinationsOf(role: Role): { daily: Destination[]; more: Destination[] } {
  const seen = DESTINATIONS.filter(({ only }) => !only || only.includes(role));
  return {
    daily: seen.filter(({ daily }) => daily.includes(role)),
    more: seen.filter(({ daily }) => !daily.includes(role)),
  };
}
