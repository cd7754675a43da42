import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './report.module.css';

export function ReportHeader({ onPrint }: { onPrint: () => void }) {
  const { t } = useLingui();
  return (
    <PageHeader
      title={t`Combined report`}
      actions={
        <Button variant="default" className={classes.print} onClick={onPrint}>
          <Trans>Print</Trans>
        </Button>
      }
    />
  );
}
