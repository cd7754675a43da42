import { Trans, useLingui } from '@lingui/react/macro';
import { DEFAULT_PERIOD, yearsToChoose } from '../../lib/default-period.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PeriodPicker } from '../../ui/period-picker.tsx';
import classes from './overview.module.css';

interface Props {
  period: string | undefined;
  onPeriod: (period: string | undefined) => void;
}

export function OverviewHeader({ period = DEFAULT_PERIOD, onPeriod }: Props) {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`Overview`}
        actions={
          <PeriodPicker
            value={period}
            years={yearsToChoose()}
            onChange={(chosen) => onPeriod(chosen === DEFAULT_PERIOD ? undefined : chosen)}
          />
        }
      />
      {period === DEFAULT_PERIOD && (
        <p className={classes.subtitle}>
          <Trans>
            The figures are of {DEFAULT_PERIOD}, the latest year with data of the pilot; another period can be
            chosen above.
          </Trans>
        </p>
      )}
    </>
  );
}
