import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEventChanges } from '../../kernel/event-changes/use-event-changes.ts';
import { EventPath } from '../../kernel/event-path/event-path.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { EventStateBadge } from '../../kernel/state-badge.tsx';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { PRESS_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import { LEFT_OUT_LABELS } from '../../lib/labels/record.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PressEventActions } from './press-event-actions.tsx';
import { PressEventDetailDocument } from './press-event-record.generated.ts';
import { PublicationLines } from './publication-lines.tsx';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function PressEventDetail({ id, onEdit, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const client = useApolloClient();
  const query = { query: PressEventDetailDocument, variables: { id } };
  const { data } = useSuspenseQuery(query.query, query);
  useEventChanges({
    concerns: ({ eventType, id: changed }) =>
      eventType === 'PRESS_EVENT' && (changed === id || changed === null),
    read: () => client.query({ ...query, fetchPolicy: 'network-only' }),
  });
  const event = data.pressEvent;
  if (!event) return <NotFound />;
  const lead = event.hosts.find(({ lead: leads }) => leads)?.court.name.text;
  const others = event.hosts.filter(({ lead: leads }) => !leads).map(({ court }) => court.name.text);
  const reason = event.leftOut ? i18n._(LEFT_OUT_LABELS[event.leftOut]) : '';
  return (
    <>
      <PageHeader
        title={event.title.text}
        above={
          <Link to="/press-events">
            <Trans>Press events</Trans>
          </Link>
        }
        marks={
          <>
            <EventStateBadge state={event.state} />
            <ProvenanceMark provenance={event.provenance} />
          </>
        }
        actions={<PressEventActions event={event} onEdit={onEdit} onDeleted={onDeleted} />}
      />
      <Facts
        facts={[
          {
            term: t`Date and time`,
            value: `${format.day(event.startsAt)}, ${formatTime(event.startsAt)}–${formatTime(event.endsAt)} (${zoneInWords((label) => i18n._(label), event.timeZone, event.startsAt)})`,
          },
          { term: t`Kind`, value: i18n._(PRESS_EVENT_KIND_LABELS[event.kind]) },
          { term: t`Lead court`, value: lead },
          { term: t`Co-hosts`, value: others.length > 0 ? others.join('; ') : null },
          { term: t`Place`, value: event.place },
          { term: t`Programme`, value: event.programme?.name.text },
          { term: t`Postponed to`, value: event.postponedTo && format.day(event.postponedTo) },
          { term: t`Reason`, value: event.stateReason },
          { term: t`In the report`, value: event.leftOut ? t`Does not count: ${reason}` : t`Counts` },
          { term: t`Last change`, value: format.instant(event.updatedAt) },
        ]}
      />
      <h2>
        <Trans>Publications that came of it</Trans>
      </h2>
      <PublicationLines publications={event.publications} none={t`No publication is linked to it.`} />
      <EventPath state={event.state} changes={event.stateChanges} />
    </>
  );
}
