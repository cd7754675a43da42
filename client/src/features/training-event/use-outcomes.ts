import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
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
  const inTurn = useTurns();

  function answered(done: VersionedInput) {
    setGiven((before) => [...before.filter(({ id }) => id !== done.id), done]);
    onAnswered(done.id);
  }

  const undo = ({ id, version }: VersionedInput) =>
    inTurn(id, () =>
      step(
        () => mutations.reopen({ id, version }),
        ({ state }) => {
          setGiven((before) => before.filter((one) => one.id !== id));
          toast(i18n._(TAKEN_BACK[state]));
        },
      ),
    );

  const hold = (event: VersionedInput | undefined) =>
    event &&
    inTurn(event.id, () =>
      step(
        () => mutations.hold({ id: event.id, version: event.version }),
        (done) => {
          answered(done);
          toast(t`The event was held and counts.`, () => undo(done));
        },
      ),
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

/** Who answers by keys is faster than the server: the next event waits its turn, and the same one is not asked twice. */
function useTurns() {
  const last = useRef(Promise.resolve());
  const asked = useRef(new Set<string>());
  return (id: string, work: () => Promise<void>) => {
    if (asked.current.has(id)) return;
    asked.current.add(id);
    last.current = last.current.then(work).finally(() => asked.current.delete(id));
  };
}
