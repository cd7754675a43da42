import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { hostCourtIds } from '../../kernel/hosts.ts';
import { useCourtTimeZone } from '../../kernel/use-court-choices.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ClashCommentField } from './clash-comment-field.tsx';
import { SessionFields } from './session-fields.tsx';
import type { TrainingEventForm } from './training-event-fields.tsx';
import type { SessionValues } from './training-event-values.ts';
import { type SessionClash, useSessionClashes } from './use-session-clashes.ts';

const NO_CLASHES: readonly SessionClash[] = [];

/** The agenda. A new session continues the one before it, in the zone of the lead court. */
export function SessionsField({ form, eventId }: { form: TrainingEventForm; eventId: string | null }) {
  const { homeCourt } = useViewer();
  const { sessions, hostCourts, startsOn } = form.values;
  const clashes = useSessionClashes(sessions, eventId);
  const zoneOfLead = useCourtTimeZone(hostCourts.lead?.id);

  function add() {
    const last = sessions.at(-1);
    const added: SessionValues = {
      key: crypto.randomUUID(),
      id: null,
      title: {},
      day: last?.day ?? startsOn ?? '',
      startTime: last?.endTime ?? '10:00',
      endTime: last ? '' : '12:00',
      timeZone: last?.timeZone ?? zoneOfLead ?? homeCourt?.timeZone ?? 'Asia/Almaty',
      startsEarlier: null,
      endsEarlier: null,
      place: last?.place ?? '',
      room: last?.room ?? null,
      onlineUrl: '',
      deliveryMode: last?.deliveryMode ?? 'IN_PERSON',
      headCount: '',
      trainers: last?.trainers ?? [],
    };
    form.set('sessions', [...sessions, added]);
  }

  return (
    <>
      <h2>
        <Trans>Sessions</Trans>
      </h2>
      {sessions.map((session, index) => (
        <SessionFields
          key={session.key}
          session={session}
          index={index}
          hostCourtIds={hostCourtIds(hostCourts)}
          clashes={clashes.byRow.get(session.key) ?? NO_CLASHES}
          idOf={form.idOf}
          errorAt={form.errorAt}
          onChange={(changed) => form.set('sessions', sessions.with(index, { ...session, ...changed }))}
          onRemove={() => form.set('sessions', sessions.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button variant="default" onClick={add}>
          <Trans>Add a session</Trans>
        </Button>
      </div>
      {clashes.failed && (
        <p role="alert">
          <Trans>Whether anything clashes could not be asked just now. It is asked again on saving.</Trans>
        </p>
      )}
      <ClashCommentField form={form} ofPersons={clashes.ofPersons} />
    </>
  );
}
