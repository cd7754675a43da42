import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useClashComment } from '../../kernel/clash-comment/use-clash-comment.tsx';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import {
  RegisterParticipantsDocument,
  RemoveRegistrationDocument,
} from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';

export type ListedPerson = TrainingEventPeople_EventFragment['registrations'][number];

/**
 * Takes people off the list: at once and with a way back where nothing was marked; what was marked of their attendance goes
 * with them and cannot be put back, so that is asked about first.
 *
 * @returns `dialog` in which who is wanted elsewhere at that time is put back with a comment; shown even where nobody is left.
 */
export function useTakeOff({ id, version, registrations }: TrainingEventPeople_EventFragment) {
  const { t } = useLingui();
  const [remove] = useMutation(RemoveRegistrationDocument);
  const [register] = useMutation(RegisterParticipantsDocument);
  const { withComment, dialog } = useClashComment();
  const { busy, step } = useStep();
  const [asked, setAsked] = useState<ListedPerson>();

  const putBack = ({ person, state }: ListedPerson, seen: number) => {
    const name = person.fullName;
    const input = { id, version: seen, personIds: [person.id], state };
    void step(
      () =>
        withComment(
          async (clashComment) =>
            (await register({ variables: { input: { ...input, clashComment } } })).data?.result,
        ),
      () => toast(t`${name} is on the list again.`),
    );
  };

  function takeOff(registration: ListedPerson) {
    if (registration.attendances.length > 0) return setAsked(registration);
    const name = registration.person.fullName;
    const input = { id, version, registrationId: registration.id };
    void step(
      async () => (await remove({ variables: { input } })).data?.result,
      (done) => {
        const waiting = new Set(registrations.flatMap((one) => (one.state === 'WAITLISTED' ? [one.id] : [])));
        const movedUp = done.registrations
          .filter((one) => one.state === 'REGISTERED' && waiting.has(one.id))
          .map(({ person }) => person.fullName)
          .join(', ');
        toast(
          movedUp === ''
            ? t`${name} is off the list.`
            : t`${name} is off the list; moved up from the waiting list: ${movedUp}.`,
          () => putBack(registration, done.version),
        );
      },
    );
  }

  return { busy, asked, takeOff, dialog, onClose: () => setAsked(undefined) };
}
