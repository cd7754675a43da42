import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { parseTime } from '../../lib/parse-time.ts';
import { comesTwice } from '../../lib/repeated-hour.ts';
import classes from './training-event.module.css';
import type { SessionValues } from './training-event-values.ts';

interface Props {
  session: SessionValues;
  onChange: (changed: Partial<SessionValues>) => void;
}

/** Where the clock is put back that night, and only there: which of the two hours is meant. */
export function RepeatedHours({ session, onChange }: Props) {
  const { t } = useLingui();
  const { day, startTime, endTime, timeZone, startsEarlier, endsEarlier } = session;
  const [starts, ends] = [startTime, endTime].map((time) => comesTwice(timeZone, day, parseTime(time)));
  if (!starts && !ends) return null;
  return (
    <div className={classes.row}>
      {starts && (
        <WhichHour
          label={t`Which ${startTime} does it begin at?`}
          earlier={startsEarlier}
          onChange={(earlier) => onChange({ startsEarlier: earlier })}
        />
      )}
      {ends && (
        <WhichHour
          label={t`Which ${endTime} does it end at?`}
          earlier={endsEarlier}
          onChange={(earlier) => onChange({ endsEarlier: earlier })}
        />
      )}
    </div>
  );
}

interface WhichProps {
  label: string;
  earlier: boolean | null;
  onChange: (earlier: boolean | null) => void;
}

function WhichHour({ label, earlier, onChange }: WhichProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={label}
      description={t`The clock is put back that night: this hour comes twice`}
      required
      value={earlier === null ? '' : String(earlier)}
      data={[
        { value: '', label: t`Choose` },
        { value: 'true', label: t`The first, before the clock is put back` },
        { value: 'false', label: t`The second, after it` },
      ]}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value === 'true')}
    />
  );
}
