import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PressEventForm } from './press-event-form.tsx';
import { PressEventToEditDocument } from './press-event-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/press-events">
    <Trans>Press events</Trans>
  </Link>
);

export function NewPressEvent(props: Props) {
  const { t } = useLingui();
  if (!useMay('press')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New press event`} above={<Above />} />
      <PressEventForm {...props} event={null} />
    </>
  );
}

export function EditPressEvent({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(PressEventToEditDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return (
    <OpenedRecord record={data.pressEvent} reload={async () => (await refetch()).data?.pressEvent}>
      {(event, onReload) => (
        <>
          <PageHeader title={event.title.text} above={<Above />} />
          <PressEventForm {...props} event={event} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
