import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ActionBar } from '../../kernel/action-bar.tsx';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import {
  CASE_PROCEDURE_LABELS,
  DISPUTE_CATEGORY_LABELS,
  INSTANCE_LABELS,
} from '../../lib/labels/caseload.ts';
import { Facts } from '../../ui/facts.tsx';
import { DeleteDialog } from '../../ui/form/delete-dialog.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { CaseFigureDetailDocument, DeleteCaseFigureDocument } from './case-figure-record.generated.ts';

interface Props {
  id: string;
  onEdit: () => void;
  onDeleted: () => void;
}

export function CaseFigureDetail({ id, onEdit, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(CaseFigureDetailDocument, { variables: { id } });
  const [remove] = useMutation(DeleteCaseFigureDocument);
  const [deleting, setDeleting] = useState(false);
  const caseFigure = data.caseFigure;
  if (!caseFigure) return <NotFound />;
  const { court, month, considered, provenance, updatedAt, allowedActions } = caseFigure;
  return (
    <>
      <PageHeader
        title={`${court.name.text}, ${format.month(month)}`}
        above={
          <Link to="/cases">
            <Trans>Cases considered</Trans>
          </Link>
        }
        marks={<ProvenanceMark provenance={provenance} />}
        actions={
          <ActionBar
            allowed={allowedActions}
            offered={['EDIT', 'DELETE']}
            onAction={(action) => (action === 'EDIT' ? onEdit() : setDeleting(true))}
          />
        }
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
          { term: t`Region`, value: court.region?.name.text },
          { term: t`Month`, value: format.month(month) },
          { term: t`Instance`, value: i18n._(INSTANCE_LABELS[caseFigure.instance]) },
          { term: t`Category of dispute`, value: i18n._(DISPUTE_CATEGORY_LABELS[caseFigure.category]) },
          { term: t`Procedure`, value: i18n._(CASE_PROCEDURE_LABELS[caseFigure.procedure]) },
          {
            term: t`Considered, cases`,
            value: <strong className="tabular">{format.number(considered)}</strong>,
          },
          { term: t`Last change`, value: format.instant(updatedAt) },
        ]}
      />
      {deleting && (
        <DeleteDialog
          name="case-figure"
          record={caseFigure}
          title={t`Delete this figure?`}
          done={t`The figure was deleted.`}
          remove={async (input) => (await remove({ variables: { input } })).data?.result}
          onClose={() => setDeleting(false)}
          onDeleted={onDeleted}
        >
          <p>
            <Trans>
              The court then counts as silent for this month. Where there were no cases, save a zero instead.
            </Trans>
          </p>
        </DeleteDialog>
      )}
    </>
  );
}
