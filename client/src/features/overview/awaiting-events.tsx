import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EventList } from './event-list.tsx';
import { EventsAwaitingOutcomeDocument } from './events.generated.ts';

/** Past events of which nobody has said that they were held: until somebody does, they do not count. */
export function AwaitingEvents() {
  const { data } = useSuspenseQuery(EventsAwaitingOutcomeDocument);
  const { nodes, totalCount } = data.trainingEvents;
  const count = useFormat().number(totalCount);
  return (
    <EventList
      id="awaiting"
      heading={<Trans>Past, and nobody has said that they were held</Trans>}
      events={nodes}
      totalCount={totalCount}
      next={
        <ButtonLink to="/training/outcomes" look="default">
          <Trans>Say what became of them: {count}</Trans>
        </ButtonLink>
      }
      empty={<Trans>Every past event of your courts has its outcome.</Trans>}
    />
  );
}
