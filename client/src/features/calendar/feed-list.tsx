import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { CalendarFeedsDocument } from './calendar-feeds.generated.ts';
import classes from './feeds.module.css';
import type { FeedStep } from './subscribe-button.tsx';
import { useFeedName } from './use-feed-name.ts';

/** The feeds that there are; their addresses are shown no more. */
export function FeedList({ onStep }: { onStep: (step: FeedStep) => void }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const nameOf = useFeedName();
  const { data } = useQuery(CalendarFeedsDocument, { fetchPolicy: 'cache-and-network' });
  const feeds = data?.calendarFeeds ?? [];
  if (feeds.length === 0) return null;
  return (
    <ul className={classes.feeds} aria-label={t`Your addresses`}>
      {feeds.map((feed) => {
        const name = nameOf(feed);
        const made = format.instant(feed.renewedAt ?? feed.createdAt);
        return (
          <li key={feed.id}>
            <div>
              <strong>{name}</strong>
              <small>
                {i18n._(LANGUAGE_LABELS[feed.language])} · <Trans>made {made}</Trans>
              </small>
            </div>
            <Button
              variant="default"
              size="xs"
              aria-label={t`New address: ${name}`}
              onClick={() => onStep({ at: 'renew', feed })}
            >
              <Trans>New address…</Trans>
            </Button>
            <Button
              variant="default"
              size="xs"
              aria-label={t`Revoke: ${name}`}
              onClick={() => onStep({ at: 'revoke', feed })}
            >
              <Trans>Revoke…</Trans>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
