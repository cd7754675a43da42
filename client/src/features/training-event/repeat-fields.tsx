import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { WEEKDAYS } from '../../lib/format/calendar-words.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { DayField } from '../../ui/day-field.tsx';
import type { FormOf } from '../../ui/form/use-server-form.ts';
import { WholeField } from '../../ui/whole-field.tsx';
import { patternsOf, type Pattern, type RepeatValues, WEEKDAY_CODES } from './repeat-values.ts';
import classes from './series.module.css';
import row from './training-event.module.css';

/** How often, and until when. */
export function RepeatFields({
  form,
  startsOn,
  ofTrainers,
}: {
  form: FormOf<RepeatValues>;
  startsOn: string;
  ofTrainers: boolean;
}) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const { pattern, weekdays, ends, clashComment } = form.values;
  const patterns: Record<Pattern, string> = {
    DAILY: t`Daily`,
    WEEKLY: t`Weekly`,
    MONTHLY_DATE: t`Monthly, on the same date`,
    MONTHLY_WEEKDAY: t`Monthly, on the same weekday in turn`,
    MONTHLY_LAST: t`Monthly, on the last such weekday`,
  };
  const toggle = (code: string) =>
    form.set(
      'weekdays',
      WEEKDAY_CODES.filter((one) => (one === code ? !weekdays.includes(one) : weekdays.includes(one))),
    );
  return (
    <>
      <NativeSelect
        {...form.text('pattern')}
        label={t`How often`}
        data={patternsOf(startsOn).map((value) => ({ value, label: patterns[value] }))}
      />
      {pattern === 'WEEKLY' && (
        <Checkbox.Group
          id={form.idOf('weekdays')}
          label={t`Days of the week`}
          value={[...weekdays]}
          error={form.errorAt('weekdays')}
        >
          <div className={classes.weekdays}>
            {WEEKDAY_CODES.map((code, index) => (
              <Checkbox
                key={code}
                value={code}
                label={WEEKDAYS[locale][index]}
                onChange={() => toggle(code)}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <WholeField
        {...form.value('interval')}
        label={t`Step`}
        description={t`1: each time; 2: every other; 3: every third.`}
      />
      <div className={row.row}>
        <NativeSelect
          {...form.text('ends')}
          label={t`Ends`}
          data={[
            { value: 'COUNT', label: t`after so many times` },
            { value: 'UNTIL', label: t`on a day` },
          ]}
        />
        {ends === 'COUNT' ? (
          <WholeField {...form.value('count')} label={t`How many times, with this one`} required />
        ) : (
          <DayField {...form.value('until')} label={t`Last day`} required />
        )}
      </div>
      {(ofTrainers || clashComment !== '') && (
        <Textarea
          {...form.text('clashComment')}
          label={t`Why the clash may stand`}
          description={t`A trainer is elsewhere on some of the days. The comment stays with those events.`}
          autosize
          minRows={2}
          required={ofTrainers}
        />
      )}
    </>
  );
}
