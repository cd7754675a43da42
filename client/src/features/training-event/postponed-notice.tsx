import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Action } from '@bitim/schema/vocabulary/access';
import { PostponeEvent } from '../../kernel/event-actions/postpone-event.tsx';
import { TAKEN_BACK } from '../../kernel/event-actions/taken-back.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import { useTrainingEventMutations } from './use-training-event-mutations.ts';
import classes from './postponed-notice.module.css';

interface Props {
  event: {
    id: string;
    version: number;
    startsOn: string;
    postponedTo: string | null;
    allowedActions: readonly Action[];
  };
}

/** A postponed event: until when, what else stands on that day, and the way back to the schedule. */
export function PostponedNotice({ event }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { mutations, dialog } = useTrainingEventMutations();
  const { busy, step } = useStep();
  const [asking, setAsking] = useState(false);
  const { id, version, postponedTo, allowedActions } = event;
  const oldDay = format.day(event.startsOn);
  const newDay = postponedTo === null ? '' : `${format.day(postponedTo)}, ${format.weekday(postponedTo)}`;

  const schedule = () =>
    step(
      () => mutations.schedule({ id, version }),
      () => toast(t`The event is on the schedule.`),
    );

  return (
    <section className={classes.notice} aria-label={t`Postponed`}>
      <p>
        {postponedTo === null ? (
          <Trans>Postponed from {oldDay}; the new day is not known yet.</Trans>
        ) : (
          <>
            <Trans>
              Postponed from {oldDay} to <strong>{newDay}</strong>.
            </Trans>{' '}
            <Link to="/calendar" search={{ view: 'week', on: postponedTo }}>
              <Trans>That day in the calendar</Trans>
            </Link>
          </>
        )}
      </p>
      <div className={`${classes.ways} no-print`}>
        {allowedActions.includes('SCHEDULE') && (
          <Button size="compact-sm" loading={busy} onClick={() => void schedule()}>
            <Trans>Put on the schedule on that day</Trans>
          </Button>
        )}
        {allowedActions.includes('POSTPONE') && (
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {postponedTo === null ? <Trans>Name the new day</Trans> : <Trans>Another day</Trans>}
          </Button>
        )}
      </div>
      {asking && (
        <PostponeEvent
          name="training-event"
          event={event}
          mutations={mutations}
          onClose={() => setAsking(false)}
          onTakeBack={(done) =>
            void step(
              () => mutations.reopen({ id, version: done.version }),
              ({ state }) => toast(i18n._(TAKEN_BACK[state])),
            )
          }
        />
      )}
      {dialog}
    </section>
  );
}
