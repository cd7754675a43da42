import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { mondayOf } from '../../lib/days.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { Agenda } from './agenda.tsx';
import { CalendarEventsDocument } from './calendar-events.generated.ts';
import { calendarVariables, daysShown, standing } from './calendar-days.ts';
import type { CalendarSearch } from './calendar-search.ts';
import { ClashingEvents, useClashingEvents } from './clashing-events.ts';
import { MonthGrid, type Span } from './month-grid.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PrintedMonth } from './printed-month.tsx';
import { useLiveEvents, useNewer } from './use-live-events.ts';
import { useMove } from './use-move.ts';
import { useMoved } from './use-moved.ts';
import { WeekGrid } from './week-grid.tsx';
import { YearPlan } from './year-plan.tsx';
import classes from './calendar.module.css';

interface Props {
  search: CalendarSearch;
  narrow: boolean;
  onSearch: (search: CalendarSearch) => void;
  /** Null where the reader may enter nothing. */
  onCreate: ((span: Span) => void) | null;
}

/** The events that the address asks for, in its view; the old ones stay until the new ones are here. */
export function Calendar({ search, narrow, onSearch, onCreate }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const asked = useDeferredValue(search);
  const variables = calendarVariables(asked, narrow);
  const { data } = useSuspenseQuery(CalendarEventsDocument, { variables, fetchPolicy: 'no-cache' });
  const [unanswered] = useState(() => new Set<string>());
  const [latest, onAnswer] = useNewer(data);
  const { events: answered, publicHolidays, truncated } = latest.trainingCalendar;
  const { events, placing } = useMoved(answered);
  useLiveEvents({ variables, events, unanswered, onAnswer });
  const holidays = useMemo(() => new Map(publicHolidays.map(({ on, name }) => [on, name])), [publicHolidays]);
  const [selected, setSelected] = useState<Span | null>(null);
  const moving = useMove(placing, unanswered);
  const { view, on } = standing(asked, narrow);
  const { from, to } = daysShown(view, on);
  const clashing = useClashingEvents({ from, to }, view === 'year');
  const printing = usePrinting();
  const shared = { from, to, events, holidays, moving };
  const go = (next: CalendarSearch) => onSearch({ ...search, ...next });

  return (
    <ClashingEvents value={clashing}>
      <div aria-busy={asked !== search} className={classes.view}>
        {truncated && (
          <p role="status">
            <Trans>There are more than 5,000 events here: these are the first. Narrow the filters.</Trans>
          </p>
        )}
        {view === 'month' && (
          <>
            <div className="no-print">
              <MonthGrid
                {...shared}
                month={on.slice(0, 7)}
                selected={selected}
                onSelect={setSelected}
                onCreate={onCreate}
                onDay={(day) => go({ view: 'week', on: day })}
              />
            </div>
            {printing && <PrintedMonth {...shared} month={on.slice(0, 7)} />}
          </>
        )}
        {view === 'week' && <WeekGrid {...shared} monday={mondayOf(on)} />}
        {view === 'agenda' && <Agenda {...shared} />}
        {view === 'agenda' && events.length === 0 && (
          <EmptyState why={t`No training event stands in this month.`} />
        )}
        {view === 'year' && (
          <YearPlan
            {...shared}
            year={on.slice(0, 4)}
            onMonth={(day) => go({ view: 'month', on: day })}
            onDay={(day) => go({ view: 'week', on: day })}
          />
        )}
        {view === 'month' && selected && onCreate && (
          <div role="status" className={`${classes.selection} no-print`}>
            <span>{format.dayRange(selected.from, selected.to)}</span>
            <Button size="compact-sm" onClick={() => onCreate(selected)}>
              <Trans>New event here</Trans>
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setSelected(null)}>
              <Trans>Clear the selection</Trans>
            </Button>
          </div>
        )}
        {moving.asked && <MoveDialog key={moving.asked.id} event={moving.asked} moving={moving} />}
        {moving.dialog}
      </div>
    </ClashingEvents>
  );
}
