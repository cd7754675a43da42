import { useSuspenseQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { LocalTitle } from '../../kernel/local-title.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import classes from './training-record.module.css';
import { TrainingRecordDocument } from './training-record.generated.ts';
import { byYear, hours } from './training-years.ts';

/** What somebody attended, year by year, with days and hours. */
export function TrainingRecord({ personId }: { personId: string }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(TrainingRecordDocument, { variables: { personId } });
  const { entries, notShown } = data.trainingRecord;
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Training attended</Trans>
      </h2>
      {entries.length === 0 && notShown === 0 && (
        <p>
          <Trans>Nothing is recorded by name.</Trans>
        </p>
      )}
      {entries.length > 0 && (
        <div className={classes.scroll} role="region" aria-label={t`Training attended`} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t`Event`}</th>
                <th scope="col" className={classes.kind}>{t`Kind`}</th>
                <th scope="col">{t`Date`}</th>
                <th scope="col" className="number">{t`Days`}</th>
                <th scope="col" className="number">{t`Hours`}</th>
              </tr>
            </thead>
            {byYear(entries).map(({ year, days, minutes, entries: attended }) => (
              <tbody key={year}>
                <tr className={classes.year}>
                  <th scope="rowgroup" colSpan={3}>
                    {year} · <Plural value={attended.length} one="# event" other="# events" />
                  </th>
                  <td className="number">{format.number(days)}</td>
                  <td className="number">{hours(minutes, format.number)}</td>
                </tr>
                {attended.map(({ id, event, days: ownDays, minutes: own, sessionsInPart }) => (
                  <tr key={id}>
                    <td>
                      <Link to="/training/$id" params={{ id: event.id }}>
                        <LocalTitle title={event.title} />
                      </Link>
                    </td>
                    <td className={classes.kind}>{i18n._(TRAINING_EVENT_KIND_LABELS[event.kind])}</td>
                    <td className="tabular">{format.dayRange(event.startsOn, event.endsOn)}</td>
                    <td className="number">{format.number(ownDays)}</td>
                    <td className="number">
                      {hours(own, format.number)}
                      {sessionsInPart > 0 && (
                        <small>
                          <Plural
                            value={sessionsInPart}
                            one="and # session in part"
                            other="and # sessions in part"
                          />
                        </small>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
      {notShown > 0 && (
        <p>
          <Plural
            value={notShown}
            one="# more event of other courts is not shown."
            other="# more events of other courts are not shown."
          />
        </p>
      )}
    </section>
  );
}
