import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CalendarFeedsQuery } from './calendar-feeds.generated.ts';
import { EndFeedDialog } from './end-feed-dialog.tsx';
import { FeedAddressDialog } from './feed-address-dialog.tsx';
import { FeedsDialog } from './feeds-dialog.tsx';

export type CalendarFeed = CalendarFeedsQuery['calendarFeeds'][number];

/** Which of the questions is asked; each is a dialog of its own, and leads back to the list. */
export type FeedStep =
  | { readonly at: 'list' }
  | { readonly at: 'renew' | 'revoke'; readonly feed: CalendarFeed }
  | { readonly at: 'address'; readonly address: string };

/** The way out into other calendars: secret addresses that they read by themselves. */
export function SubscribeButton() {
  const [step, setStep] = useState<FeedStep | null>(null);
  const list = () => setStep({ at: 'list' });
  return (
    <>
      <Button variant="default" onClick={list}>
        <Trans>Subscribe…</Trans>
      </Button>
      {step?.at === 'list' && <FeedsDialog onStep={setStep} onClose={() => setStep(null)} />}
      {(step?.at === 'renew' || step?.at === 'revoke') && (
        <EndFeedDialog key={step.at} {...step} onStep={setStep} onClose={list} />
      )}
      {step?.at === 'address' && <FeedAddressDialog path={step.address} onClose={list} />}
    </>
  );
}
