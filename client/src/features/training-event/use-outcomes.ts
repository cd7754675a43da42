import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { VersionedInput } from '../../kernel/event-actions/event-mutations.ts';
import { TAKEN_BACK } from '../../kernel/event-actions/taken-back.ts';
import { toast } from '../../ui/toast.tsx';
import { useStep } from '../../ui/use-step.ts';
import { useTrainingEventMutations } from './use-training-event-mutations.ts';

/**
 * The answers given at one sitting, and the way back from each.
 *
 * @param onAnswered the event that was just answered: the next one may be looked at.
 */
export function useOutcomes(onAnswered: (id: string) => void) {
  const { t, i18n } = useLingui();
  const { mutations, dialog } = useTrainingEventMutations();
  const { step } = useStep();
  const [given, setGiven] = useState<readonly VersionedInput[]>([]);

  function answered(done: VersionedInput) {
    setGiven((before) => [...before.filter(({ id }) => id !== done.id), done]);
    onAnswered(done.id);
  }

  const undo = ({ id, version }: VersionedInput) =>
    void step(
      () => mutations.reopen({ id, version }),
      ({ state }) => {
        setGiven((before) => before.filter((one) => one.id !== id));
        toast(i18n._(TAKEN_BACK[state]));
      },
    );

  const hold = (event: VersionedInput | undefined) =>
    event &&
    void step(
      () => mutations.hold({ id: event.id, version: event.version }),
      (done) => {
        answered(done);
        toast(t`The event was held and counts.`, () => undo(done));
      },
    );

  return {
    mutations,
    /** Shown by the page, where a step asks for it. */
    dialog,
    hold,
    undo,
    answered,
    undoLast: () => {
      const last = given.at(-1);
      if (last) undo(last);
    },
  };
}
