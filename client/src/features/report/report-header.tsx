import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PageHeader } from '../../ui/page-header.tsx';

export function ReportHeader() {
  const { t } = useLingui();
  return (
    <PageHeader
      title={t`Combined report`}
      actions={
        <Button variant="default" onClick={() => print()}>
          <Trans>Print</Trans>
        </Button>
      }
    />
  );
}
