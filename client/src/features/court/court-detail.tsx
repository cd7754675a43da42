import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { COURT_LEVEL_LABELS } from '../../lib/labels/court.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { CourtActions } from './court-actions.tsx';
import { CourtParticipations } from './court-participations.tsx';
import { CourtDetailDocument } from './court-record.generated.ts';
import { CourtSuccessions } from './court-successions.tsx';
import { CourtWork } from './court-work.tsx';
import { Validity } from './validity.tsx';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function CourtDetail({ id, onEdit, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(CourtDetailDocument, { variables: { id } });
  const { court } = data;
  if (!court) return <NotFound />;
  const { name, level, region, seat, timeZone, validFrom, validTo, code, mine, provenance } = court;
  return (
    <>
      <PageHeader
        title={name.text}
        above={
          <Link to="/courts">
            <Trans>Courts</Trans>
          </Link>
        }
        marks={<ProvenanceMark provenance={provenance} />}
        actions={<CourtActions court={court} onEdit={onEdit} onDeleted={onDeleted} />}
      />
      <Facts
        facts={[
          { term: t`Level`, value: i18n._(COURT_LEVEL_LABELS[level]) },
          {
            term: t`Region`,
            value: region && (
              <Link to="/regions/$id" params={{ id: region.id }}>
                {region.name.text}
              </Link>
            ),
          },
          { term: t`Seat`, value: seat?.text },
          { term: t`Time zone`, value: zoneInWords((label) => i18n._(label), timeZone) },
          {
            term: t`In being`,
            value: (validFrom ?? validTo) && <Validity validFrom={validFrom} validTo={validTo} />,
          },
          { term: t`Code`, value: code },
          { term: t`Your scope`, value: mine ? t`This court is within it` : t`This court is outside it` },
        ]}
      />
      <CourtWork id={id} />
      <CourtParticipations id={id} />
      <CourtSuccessions court={court} />
    </>
  );
}
