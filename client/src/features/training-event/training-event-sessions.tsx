import { useSuspenseFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client/masking';
import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { formatTime } from '../../lib/format/date.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import { DELIVERY_MODE_LABELS } from '../../lib/labels/session.ts';
import { ClashList } from './clash-list.tsx';
import classes from './training-event.module.css';
import {
  TrainingEventSessions_EventFragmentDoc,
  type TrainingEventSessions_EventFragment,
} from './training-event-sessions.generated.ts';
import { useStoredClashes } from './use-session-clashes.ts';

/** The agenda, on the clock of the venue; the zone is written beside it. */
export function TrainingEventSessions({
  event,
}: {
  event: FragmentType<TrainingEventSessions_EventFragment>;
}) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: TrainingEventSessions_EventFragmentDoc, from: event });
  const clashes = useStoredClashes(data);
  const mayCheckIn = (data.state === 'SCHEDULED' || data.state === 'HELD') && data.allowedActions.length > 0;
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Sessions</Trans>
      </h2>
      {data.sessions.length === 0 && (
        <p>
          <Trans>No session has been put down.</Trans>
        </p>
      )}
      <ol className={classes.sessions}>
        {data.sessions.map((session) => (
          <li key={session.id}>
            <div className={classes.when}>
              <span className="tabular">
                {format.day(session.startsAt)}, {formatTime(session.startsAt)}–{formatTime(session.endsAt)}
              </span>
              <small>{zoneInWords((label) => i18n._(label), session.timeZone, session.startsAt)}</small>
            </div>
            <div>
              {session.title && <strong>{session.title.text}</strong>}
              <div>
                {[i18n._(DELIVERY_MODE_LABELS[session.deliveryMode]), session.place]
                  .filter(Boolean)
                  .join(' · ')}
                {session.room && (
                  <>
                    {' · '}
                    <Link to="/rooms/$id" params={{ id: session.room.id }}>
                      {session.room.name.text}
                    </Link>
                  </>
                )}
                {session.onlineUrl && (
                  <>
                    {' · '}
                    <a href={session.onlineUrl} rel="noreferrer" target="_blank">
                      {new URL(session.onlineUrl).hostname}
                    </a>
                  </>
                )}
              </div>
              {session.trainers.length > 0 && (
                <div>
                  <Trans>Trainers:</Trans> {session.trainers.map(({ fullName }) => fullName).join(', ')}
                </div>
              )}
              {clashes.has(session.id) && (
                <ClashList clashes={clashes.get(session.id) ?? []} timeZone={session.timeZone} />
              )}
              {mayCheckIn && (
                <Link
                  to="/training/$id/check-in/$sessionId"
                  params={{ id: data.id, sessionId: session.id }}
                  className="no-print"
                >
                  <Trans>Show the code for attendance</Trans>
                </Link>
              )}
              {session.headCount !== null && (
                <div>
                  <Plural
                    value={session.headCount}
                    one="Head count: # person"
                    other="Head count: # persons"
                  />
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
