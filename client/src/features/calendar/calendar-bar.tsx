import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { mondayOf, plusDays } from '../../lib/days.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { today } from '../../lib/parse-day.ts';
import { turned } from './calendar-days.ts';
import { CALENDAR_VIEWS, type CalendarSearch, type CalendarView } from './calendar-search.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import classes from './calendar.module.css';

interface Props {
  view: CalendarView;
  on: string;
  onGo: (next: CalendarSearch) => void;
}

/** Which view, and which days; T is today, J and K go on and back, M W A Y change the view. */
export function CalendarBar({ view, on, onGo }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const labels: Record<CalendarView, string> = {
    month: t`Month`,
    week: t`Week`,
    agenda: t`Agenda`,
    year: t`Year`,
  };
  const go = (by: 1 | -1) => onGo({ view, on: turned(view, on, by) });
  useCalendarKeys({
    KeyT: () => onGo({ view, on: today() }),
    KeyJ: () => go(1),
    KeyK: () => go(-1),
    KeyM: () => onGo({ view: 'month', on }),
    KeyW: () => onGo({ view: 'week', on }),
    KeyA: () => onGo({ view: 'agenda', on }),
    KeyY: () => onGo({ view: 'year', on }),
  });
  const monday = mondayOf(on);
  const heading =
    view === 'year'
      ? format.period(on.slice(0, 4))
      : view === 'week'
        ? format.dayRange(monday, plusDays(monday, 6))
        : format.month(on.slice(0, 7));
  return (
    <div className={classes.bar}>
      <div className={`${classes.turn} no-print`}>
        <Button variant="default" onClick={() => onGo({ view, on: today() })}>
          <Trans>Today</Trans>
        </Button>
        <Button variant="default" aria-label={t`Back`} onClick={() => go(-1)}>
          ‹
        </Button>
        <Button variant="default" aria-label={t`Forward`} onClick={() => go(1)}>
          ›
        </Button>
      </div>
      <h2 aria-live="polite">{heading}</h2>
      <div role="group" aria-label={t`View`} className={`${classes.views} no-print`}>
        {CALENDAR_VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => onGo({ view: one, on })}>
            {labels[one]}
          </button>
        ))}
      </div>
    </div>
  );
}
