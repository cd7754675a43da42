import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PartnerProjectForm } from './partner-project-form.tsx';
import { PartnerProjectDetailDocument } from './partner-project-record.generated.ts';

interface Props {
  onCancel: () => void;
  onSaved: (id: string) => void;
}

const Above = () => (
  <Link to="/partner-projects">
    <Trans>Partner projects</Trans>
  </Link>
);

export function NewPartnerProject(props: Props) {
  const { t } = useLingui();
  if (!useMay('administration')) return <NotFound />;
  return (
    <>
      <PageHeader title={t`New partner project`} above={<Above />} />
      <PartnerProjectForm {...props} partnerProject={null} />
    </>
  );
}

export function EditPartnerProject({ id, ...props }: Props & { id: string }) {
  const { data, refetch } = useSuspenseQuery(PartnerProjectDetailDocument, { variables: { id } });
  return (
    <OpenedRecord record={data.partnerProject} reload={async () => (await refetch()).data?.partnerProject}>
      {(partnerProject, onReload) => (
        <>
          <PageHeader title={partnerProject.name.text} above={<Above />} />
          <PartnerProjectForm {...props} partnerProject={partnerProject} onReload={onReload} />
        </>
      )}
    </OpenedRecord>
  );
}
