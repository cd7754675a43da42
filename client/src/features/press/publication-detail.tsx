import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { PublicationStateBadge } from '../../kernel/publication-state-badge.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PublicationActions } from './publication-actions.tsx';
import { PublicationFacts } from './publication-facts.tsx';
import { PublicationLines } from './publication-lines.tsx';
import { PublicationDetailDocument } from './publication-record.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function PublicationDetail({ id, onEdit, onDeleted }: Props) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(PublicationDetailDocument, { variables: { id } });
  const { publication } = data;
  if (!publication) return <NotFound />;
  return (
    <>
      <PageHeader
        title={publication.title.text}
        above={
          <Link to="/publications">
            <Trans>Publications</Trans>
          </Link>
        }
        marks={
          <>
            <PublicationStateBadge state={publication.state} />
            <ProvenanceMark provenance={publication.provenance} />
          </>
        }
        actions={<PublicationActions publication={publication} onEdit={onEdit} onDeleted={onDeleted} />}
      />
      <PublicationFacts publication={publication} />
      {publication.duplicates.length > 0 && (
        <>
          <h2>
            <Trans>Duplicates of it, not counted</Trans>
          </h2>
          <PublicationLines publications={publication.duplicates} none={t`None`} />
        </>
      )}
    </>
  );
}
