import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { AttendanceMark } from '@bitim/schema/vocabulary/event';
import { isRefusal, refusalText } from '../../ui/form/outcome.ts';
import { useFailureSentence } from '../../ui/use-failure-sentence.ts';
import { cell } from './attendance-marks.ts';
import {
  arrive,
  comeBack,
  leave,
  type Made,
  type Making,
  prune,
  put,
  shownMark,
  unsent,
  waiting,
} from './marking.ts';
import { MarkAttendanceDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';
import { useAttendanceNow } from './use-attendance-now.ts';

const MOST_AT_ONCE = 200;
const PAUSE_MS = 350;
const AGAIN_MS = 4000;

type Marks = ReadonlyMap<string, AttendanceMark>;
type Cells = readonly (readonly [string, Made])[];
export type Saving = 'SAVED' | 'SAVING' | 'NOT_SAVED';

/** Marks that were typed and given up; they are named until somebody has read it. */
export interface Refused {
  readonly message: string;
  readonly cells: readonly string[];
}

/**
 * Marks are shown as they are typed, and saved a few at a time; what is typed meanwhile goes with the next ones. A batch
 * that does not get through is sent again until it does.
 */
export function useMarking(event: TrainingEventPeople_EventFragment) {
  const client = useApolloClient();
  const sentenceOf = useFailureSentence();
  const now = useAttendanceNow(event.id);
  const stored = useMemo(
    () =>
      new Map(
        event.registrations.flatMap(({ id, attendances }) =>
          attendances.map(({ sessionId, mark }) => [cell(id, sessionId), mark] as const),
        ),
      ),
    [event.registrations],
  );
  const [making, setMaking] = useState<Making>(new Map());
  const [trouble, setTrouble] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [done, setDone] = useState<readonly Marks[]>([]);
  const sending = useRef(false);
  /** Whether the batch that was sent last has arrived. */
  const arrived = useRef<Promise<boolean>>(Promise.resolve(false));

  // what the server shows is its own again
  const pruned = prune(making, stored);
  if (pruned !== making) setMaking(pruned);

  async function send(batch: Cells) {
    now.pass();
    try {
      const variables = { input: { id: event.id, marks: batch.map(toInput) } };
      return (await client.mutate({ mutation: MarkAttendanceDocument, variables })).data?.result;
    } finally {
      now.pass();
    }
  }

  const flush = useEffectEvent(async () => {
    const batch = waiting(making, MOST_AT_ONCE);
    if (sending.current || batch.length === 0) return;
    sending.current = true;
    setMaking((before) => leave(before, batch));
    try {
      const answer = send(batch);
      arrived.current = answer.then(
        (result) => result !== undefined && !isRefusal(result),
        () => false,
      );
      const result = await answer;
      if (!result) return;
      setTrouble(undefined);
      if (!isRefusal(result)) return setMaking((before) => arrive(before, batch));
      const issues = result.__typename === 'InvalidInputError' ? result.issues : [];
      const places = new Set(issues.map(({ path }) => Number(path[1])));
      const wrong = batch.filter((_, index) => places.has(index));
      // what is wrong as a whole is given up as a whole
      const givenUp = (wrong.length > 0 ? wrong : batch).map(([key]) => key);
      setMaking((before) => comeBack(before, batch, new Set(givenUp)));
      setRefused((before) => ({
        message: refusalText(result),
        cells: [...new Set([...(before?.cells ?? []), ...givenUp])],
      }));
      await now.read();
    } catch (error) {
      setTrouble(sentenceOf(error));
      // not at once again: what failed stays on its way until then
      await new Promise((go) => setTimeout(go, AGAIN_MS));
      setMaking((before) => comeBack(before, batch, new Set()));
    } finally {
      sending.current = false;
      // so that what was typed meanwhile is looked at
      setMaking((before) => new Map(before));
    }
  });

  /** Who leaves the page leaves nothing behind that was typed; nobody is there any more to hear what becomes of it. */
  const flushAtEnd = useEffectEvent(async () => {
    if (making.size === 0) return;
    const rest = unsent(making, await arrived.current);
    for (let at = 0; at < rest.length; at += MOST_AT_ONCE)
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they were typed
      await send(rest.slice(at, at + MOST_AT_ONCE)).catch(() => undefined);
  });
  useEffect(() => () => void flushAtEnd(), []);

  useEffect(() => {
    if (waiting(making, 1).length === 0) return;
    const soon = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(soon);
  }, [making]);

  const saving: Saving = making.size === 0 ? 'SAVED' : trouble === undefined ? 'SAVING' : 'NOT_SAVED';

  const write = (marks: Marks) => setMaking((before) => put(before, stored, marks));
  return {
    saving,
    trouble,
    /** How many marks are not saved yet. */
    unsaved: making.size,
    refused,
    dismiss: () => setRefused(undefined),
    markAt: (key: string) => shownMark(making, stored, key),
    mark: (marks: Marks) => {
      const before = new Map([...marks.keys()].map((key) => [key, shownMark(making, stored, key)] as const));
      setDone([...done, before]);
      write(marks);
    },
    mayUndo: done.length > 0,
    undo: () => {
      const last = done.at(-1);
      if (!last) return undefined;
      setDone(done.slice(0, -1));
      write(last);
      return [...last.keys()][0];
    },
  };
}

const toInput = ([key, { mark, seen }]: readonly [string, Made]) => {
  const [registrationId = '', sessionId = ''] = key.split(' ');
  return { registrationId, sessionId, mark, seen };
};
