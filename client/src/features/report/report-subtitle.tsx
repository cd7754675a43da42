import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CombinedReportQuery } from './combined-report.generated.ts';
import classes from './report.module.css';

/** What the numbers are of, and as of when: on paper there is no address bar. */
export function ReportSubtitle({ report }: { report: CombinedReportQuery['combinedReport'] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { unit, programme } = report;
  const parts = [
    unit.name.text,
    unit.court?.region?.name.text,
    format.period(report.period),
    programme ? programme.name.text : t`all programmes`,
  ];
  const moment = format.instant(report.asOf);
  return (
    <p className={classes.subtitle}>
      {parts.filter(Boolean).join(' · ')} · <Trans>as known {moment}</Trans>
    </p>
  );
}
