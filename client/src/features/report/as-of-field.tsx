import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DayField } from '../../ui/day-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { parseTime } from '../../lib/parse-time.ts';
import { instantOf, partsOf } from './as-of.ts';

/** As of which moment the ledger is read; "now" when empty. The clock is the register's. */
export function AsOfField({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (instant: string | undefined) => void;
}) {
  const { t } = useLingui();
  const { day, time } = partsOf(value);
  const [typed, setTyped] = useState(time);
  return (
    <>
      <DayField
        label={t`As it was known on`}
        description={t`Empty: as it is known now`}
        width={200}
        value={day}
        onChange={(chosen) =>
          onChange(chosen === null ? undefined : instantOf(chosen, parseTime(typed) ?? '23:59'))
        }
      />
      {day !== null && (
        <TimeField
          label={t`at, Astana time`}
          value={typed}
          onChange={(changed) => {
            setTyped(changed);
            const whole = changed.length === 5 ? parseTime(changed) : null;
            if (whole !== null) onChange(instantOf(day, whole));
          }}
        />
      )}
    </>
  );
}
