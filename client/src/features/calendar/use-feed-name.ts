import { useLingui } from '@lingui/react/macro';
import type { CalendarFeed } from './subscribe-button.tsx';

/** Of what a feed tells, in words. */
export function useFeedName(): (feed: CalendarFeed) => string {
  const { t } = useLingui();
  return ({ court, person }) => court?.name.text ?? person?.fullName ?? t`My courts`;
}
