import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import {
  CalendarFeedsDocument,
  RenewCalendarFeedDocument,
  RevokeCalendarFeedDocument,
} from './calendar-feeds.generated.ts';
import type { CalendarFeed, FeedStep } from './subscribe-button.tsx';
import { useFeedName } from './use-feed-name.ts';

interface Props {
  at: 'renew' | 'revoke';
  feed: CalendarFeed;
  onStep: (step: FeedStep) => void;
  onClose: () => void;
}

/** Asks first: whoever reads the present address reads it no more, and it does not come back. */
export function EndFeedDialog({ at, feed, onStep, onClose }: Props) {
  const { t } = useLingui();
  const name = useFeedName()(feed);
  const refetchQueries = [CalendarFeedsDocument];
  const [renew] = useMutation(RenewCalendarFeedDocument, { refetchQueries });
  const [revoke] = useMutation(RevokeCalendarFeedDocument, { refetchQueries });
  const variables = { input: { id: feed.id } };
  const form = useServerForm({
    draftKey: null,
    initial: {},
    version: null,
    save: async () =>
      at === 'renew' ? (await renew({ variables })).data?.result : (await revoke({ variables })).data?.result,
    onSaved: (done) => {
      if (done.__typename === 'CalendarFeedAddress') return onStep({ at: 'address', address: done.address });
      onClose();
      toast(t`The address is revoked.`);
    },
  });
  return (
    <ServerDialog
      form={form}
      title={at === 'renew' ? t`New address: ${name}` : t`Revoke: ${name}`}
      submitLabel={at === 'renew' ? t`Make a new address` : t`Revoke`}
      grave={at === 'revoke'}
      onClose={onClose}
    >
      <p>
        <Trans>The present address ends at once; calendars that read it get nothing any more.</Trans>
      </p>
    </ServerDialog>
  );
}
