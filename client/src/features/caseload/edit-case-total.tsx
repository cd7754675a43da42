import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { CaseTotalForm } from './case-total-form.tsx';
import { CaseTotalDetailDocument } from './case-total-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/case-totals">
    <Trans>Totals of civil cases</Trans>
  </Link>
);

export function NewCaseTotal(props: Props) {
  const { t } = useLingui();
  if (!useMay('caseload')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`Enter a total`} above={<Above />} />
      <CaseTotalForm {...props} caseTotal={null} />
    </>
  );
}

export function EditCaseTotal({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(CaseTotalDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.caseTotal} reload={async () => (await refetch()).data?.caseTotal}>
      {(caseTotal, onReload) => (
        <>
          <PageHeader title={caseTotal.court.name.text} above={<Above />} />
          <CaseTotalForm {...props} caseTotal={caseTotal} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
