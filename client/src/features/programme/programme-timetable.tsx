import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { DEFAULT_PERIOD, yearsToChoose } from '../../lib/default-period.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PeriodPicker } from '../../ui/period-picker.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ProgrammeTimetableDocument } from './programme-timetable.generated.ts';
import { TimetableEvent } from './timetable-event.tsx';
import { timetableDays, type TimetableSearch } from './timetable-search.ts';
import classes from './timetable.module.css';

interface Props {
  id: string;
  search: TimetableSearch;
  onSearch: (search: TimetableSearch) => void;
}

/** What is planned and was held for a programme in a period, month by month, with the sessions: made for paper. */
export function ProgrammeTimetable({ id, search, onSearch }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const { period, from, to } = timetableDays(useDeferredValue(search));
  const { data } = useSuspenseQuery(ProgrammeTimetableDocument, { variables: { id, from, to } });
  const { programme } = data;
  const { events, truncated } = data.trainingCalendar;
  if (!programme) return <NotFound />;
  const months = Map.groupBy(events, ({ startsOn }) => (startsOn < from ? from : startsOn).slice(0, 7));
  const shown = format.period(period);
  return (
    <>
      <PageHeader
        title={programme.name.text}
        above={
          <Link to="/programmes/$id" params={{ id }}>
            <Trans>Programme</Trans>
          </Link>
        }
        actions={
          <>
            <PeriodPicker
              value={period}
              years={yearsToChoose()}
              onChange={(chosen) => onSearch(chosen === DEFAULT_PERIOD ? {} : { period: chosen })}
            />
            <PrintButton />
          </>
        }
      />
      <p className={classes.subtitle}>
        <Trans>Timetable: {shown}</Trans>
      </p>
      {truncated && (
        <p role="status">
          <Trans>There are more than 5,000 events here: these are the first.</Trans>
        </p>
      )}
      {events.length === 0 && <EmptyState why={t`Nothing was planned or held for it in this period.`} />}
      {[...months].map(([month, ofMonth]) => (
        <table key={month} className={classes.timetable}>
          <caption>{format.month(month)}</caption>
          <colgroup>
            <col className={classes.days} />
            <col className={classes.what} />
            <col />
          </colgroup>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t`Date`}</th>
              <th scope="col">{t`Training event`}</th>
              <th scope="col">{t`Sessions`}</th>
            </tr>
          </thead>
          <tbody>
            {ofMonth.map((event) => (
              <TimetableEvent key={event.id} event={event} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
