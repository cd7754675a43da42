import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import classes from './series.module.css';
import type { SeriesDay, SeriesPreview } from './use-series-preview.ts';

interface Props {
  preview: SeriesPreview;
  /** The rule has been changed since. */
  stale: boolean;
  exceptOn: readonly string[];
  onExcept: (days: string[]) => void;
}

/** The days before they are saved: those that nobody works on are marked, and each may be taken off. */
export function SeriesDays({ preview: { summary, wrong, days }, stale, exceptOn, onExcept }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const chosen = days.filter(({ on }, index) => index === 0 || !exceptOn.includes(on)).length;
  const toggle = (on: string) =>
    onExcept(exceptOn.includes(on) ? exceptOn.filter((day) => day !== on) : [...exceptOn, on]);
  return (
    <section>
      <div role="status">
        {summary && <strong>{summary}</strong>}
        {wrong ? (
          <p>{wrong}</p>
        ) : (
          <p>
            <Plural value={chosen} one="# event, with this one" other="# events, with this one" />
          </p>
        )}
      </div>
      {days.length > 0 && (
        <div className={classes.scroll} data-stale={stale || undefined}>
          <table className={classes.days} aria-label={t`Days of the series`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Included</Trans>
                </th>
                <th scope="col">
                  <Trans>Day</Trans>
                </th>
                <th scope="col">
                  <Trans>What to know of it</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {days.map((day, index) => {
                const said = format.dayRangeInWeek(day.on, day.endsOn);
                const taken = index === 0 || !exceptOn.includes(day.on);
                return (
                  <tr key={day.on} data-out={!taken || undefined}>
                    <td>
                      <input
                        type="checkbox"
                        aria-label={said}
                        checked={taken}
                        disabled={index === 0}
                        onChange={() => toggle(day.on)}
                      />
                    </td>
                    <td className="tabular">{said}</td>
                    <td>{index === 0 ? <Trans>this event</Trans> : <Marks day={day} />}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Marks({ day: { weekend, publicHoliday, clashes } }: { day: SeriesDay }) {
  const { t } = useLingui();
  const marks = [...(publicHoliday ? [publicHoliday] : []), ...(weekend ? [t`day off`] : [])];
  return (
    <ul>
      {marks.length > 0 && <li>{marks.join(', ')}</li>}
      {clashes.map((clash) => (
        <li
          key={[clash.kind, clash.person?.id, clash.event?.id].join(' ')}
          className={classes.clash}
          data-clash={clash.kind}
        >
          <Clash clash={clash} />
        </li>
      ))}
    </ul>
  );
}

function Clash({ clash: { kind, person, event } }: { clash: SeriesDay['clashes'][number] }) {
  const name = person?.fullName ?? '';
  return (
    <>
      {kind === 'ROOM' ? <Trans>The room is taken:</Trans> : <Trans>Trainer {name} is elsewhere:</Trans>}{' '}
      {event ? event.title.text : <Trans>at an event of another court</Trans>}
    </>
  );
}
