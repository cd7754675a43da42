import { useSuspenseQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { CancelEvent } from '../../kernel/event-actions/cancel-event.tsx';
import { PostponeEvent } from '../../kernel/event-actions/postpone-event.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OutcomeKeys } from './outcome-keys.tsx';
import { OutcomeRow } from './outcome-row.tsx';
import { OutcomeWorklistDocument } from './outcome-worklist.generated.ts';
import { focusedRow, focusRow, useOutcomeKeys } from './use-outcome-keys.ts';
import { useOutcomes } from './use-outcomes.ts';
import classes from './outcome-worklist.module.css';

/** As many as one answers at a sitting; the next ones come when these are done. */
const AT_ONCE = 50;

/**
 * Past events of which nobody has said whether they were held, the longest past first. One key answers, and what was
 * answered stays in its place, with the way back, until the next ones are fetched.
 */
export function OutcomeWorklist() {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const { data, refetch } = useSuspenseQuery(OutcomeWorklistDocument, { variables: { first: AT_ONCE } });
  const { nodes, totalCount } = data.trainingEvents;
  const waiting = nodes.filter(({ state }) => state === 'SCHEDULED');
  const [asking, setAsking] = useState<{ what: 'POSTPONE' | 'CANCEL'; id: string }>();
  const asked = nodes.find(({ id }) => id === asking?.id);

  /** The next that waits after this one; the first, where none does. Who has gone to another row meanwhile stays there. */
  function goOn(after: string) {
    const from = nodes.findIndex(({ id }) => id === after) + 1;
    const next = [...nodes.slice(from), ...nodes.slice(0, from)].find(
      ({ id, state }) => id !== after && state === 'SCHEDULED',
    );
    // a dialog that closes gives the focus back first
    requestAnimationFrame(() => {
      if ((focusedRow() ?? after) === after) focusRow(list.current, next?.id ?? after);
    });
  }
  const { mutations, dialog: ofClash, hold, undo, undoLast, answered } = useOutcomes(goOn);
  useOutcomeKeys({
    list,
    first: waiting[0]?.id ?? nodes[0]?.id,
    isWaiting: (id) => waiting.some((one) => one.id === id),
    onHold: (id) => hold(nodes.find((one) => one.id === id)),
    onAsk: (what, id) => setAsking({ what, id }),
    onUndo: undoLast,
  });
  const dialog = asked && {
    ...{ name: 'training-event', event: asked, mutations },
    onClose: () => setAsking(undefined),
    onTakeBack: undo,
    onDone: answered,
  };
  // what was answered here no longer waits, though the list still shows it
  const more = totalCount - nodes.length;

  if (nodes.length === 0) return <EmptyState why={t`Every past event of your courts has its outcome.`} />;
  return (
    <>
      <p role="status" className={classes.count}>
        <Plural
          value={waiting.length + more}
          one="# event waits for your answer"
          other="# events wait for your answer"
        />
      </p>
      <OutcomeKeys />
      <ol ref={list} className={classes.list}>
        {nodes.map((event) => (
          <OutcomeRow
            key={event.id}
            event={event}
            onHold={() => hold(event)}
            onPostpone={() => setAsking({ what: 'POSTPONE', id: event.id })}
            onCancel={() => setAsking({ what: 'CANCEL', id: event.id })}
            onUndo={() => undo(event)}
          />
        ))}
      </ol>
      {waiting.length === 0 && more > 0 && (
        <Button variant="default" onClick={() => void refetch()}>
          <Trans>Show the next ones</Trans>
        </Button>
      )}
      {dialog && asking?.what === 'POSTPONE' && <PostponeEvent {...dialog} />}
      {dialog && asking?.what === 'CANCEL' && <CancelEvent {...dialog} />}
      {ofClash}
    </>
  );
}
