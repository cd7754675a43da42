import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RoomActions } from './room-actions.tsx';
import { RoomDetailDocument } from './room-record.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function RoomDetail({ id, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(RoomDetailDocument, { variables: { id } });
  const { room } = data;
  if (!room) return <NotFound />;
  const { name, court, location, capacity, retiredOn, provenance } = room;
  return (
    <>
      <PageHeader
        title={name.text}
        above={
          <Link to="/rooms">
            <Trans>Rooms</Trans>
          </Link>
        }
        marks={<ProvenanceMark provenance={provenance} />}
        actions={<RoomActions room={room} onEdit={onEdit} onDeleted={onDeleted} />}
      />
      <Facts
        facts={[
          {
            term: t`Court`,
            value: (
              <Link to="/courts/$id" params={{ id: court.id }}>
                {court.name.text}
              </Link>
            ),
          },
          { term: t`Floor, address`, value: location },
          { term: t`Seats`, value: capacity === null ? null : format.number(capacity) },
          { term: t`Out of use from`, value: retiredOn ? format.day(retiredOn) : t`in use` },
        ]}
      />
    </>
  );
}
