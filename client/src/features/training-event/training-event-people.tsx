import { useSuspenseFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client/masking';
import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { AttendanceGrid } from './attendance-grid.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { Certificates } from './certificates.tsx';
import { HeadCountForm } from './head-count-form.tsx';
import { PasteParticipants } from './paste-participants.tsx';
import { TrainingEventChanged } from './training-event-changed.tsx';
import { RegisterParticipants } from './register-participants.tsx';
import classes from './training-event.module.css';
import {
  TrainingEventPeople_EventFragmentDoc,
  type TrainingEventPeople_EventFragment,
} from './training-event-people.generated.ts';

type Doing = 'registering' | 'pasting' | 'marking' | 'counting';

interface Props {
  event: FragmentType<TrainingEventPeople_EventFragment>;
  /** Says whether a form is open. */
  onWorking: (working: boolean) => void;
}

/** Who was invited, and who came: by name and session, or as a head count. */
export function TrainingEventPeople({ event, onWorking }: Props) {
  const { data } = useSuspenseFragment({ fragment: TrainingEventPeople_EventFragmentDoc, from: event });
  const [doing, setDoing] = useState<Doing>();
  const begin = (what: Doing) => {
    setDoing(what);
    onWorking(true);
  };
  const closed = useRef<Doing>(undefined);
  const may = (action: (typeof data.allowedActions)[number]) => data.allowedActions.includes(action);
  const done = () => {
    closed.current = doing;
    setDoing(undefined);
    onWorking(false);
  };
  /** The button that opened a form comes back when the form goes, and takes the focus back. */
  const opener = (of: Doing) => (button: HTMLButtonElement | null) => {
    if (!button || closed.current !== of) return;
    closed.current = undefined;
    button.focus();
  };
  return (
    <section className={classes.section}>
      <h2>
        <Trans>Participants</Trans>
      </h2>
      {doing === undefined && (may('REGISTER') || may('RECORD_ATTENDANCE')) && (
        <Group gap="xs" mb="sm" className="no-print">
          {may('RECORD_ATTENDANCE') && data.sessions.length > 0 && (
            <>
              {data.registrations.length > 0 && (
                <Button variant="default" ref={opener('marking')} onClick={() => begin('marking')}>
                  <Trans>Record attendance</Trans>
                </Button>
              )}
              <Button variant="default" ref={opener('counting')} onClick={() => begin('counting')}>
                <Trans>Head counts</Trans>
              </Button>
            </>
          )}
          {may('REGISTER') && (
            <>
              <Button variant="default" ref={opener('registering')} onClick={() => begin('registering')}>
                <Trans>Register participants</Trans>
              </Button>
              <Button variant="default" ref={opener('pasting')} onClick={() => begin('pasting')}>
                <Trans>Paste a list</Trans>
              </Button>
            </>
          )}
        </Group>
      )}
      {doing && <TrainingEventChanged id={data.id} version={data.version} onReload={null} />}
      {doing === 'registering' && <RegisterParticipants event={data} onDone={done} />}
      {doing === 'pasting' && <PasteParticipants event={data} onDone={done} />}
      {doing === 'counting' && <HeadCountForm key={data.version} event={data} onDone={done} />}
      {doing === 'marking' ? <AttendanceGrid event={data} onDone={done} /> : <AttendanceTable event={data} />}
      {doing === undefined && <Certificates event={data} />}
    </section>
  );
}
