import { useApolloClient, useMutation } from '@apollo/client/react';
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
  waiting,
} from './marking.ts';
import { MarkAttendanceDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';

const MOST_AT_ONCE = 200;
const PAUSE_MS = 350;
const AGAIN_MS = 4000;

type Marks = ReadonlyMap<string, AttendanceMark>;
export type Saving = 'SAVED' | 'SAVING' | 'NOT_SAVED';

/**
 * Marks are shown as they are typed, and saved a few at a time; what is typed meanwhile goes with the next ones. A batch
 * that does not get through is sent again until it does.
 */
export function useMarking(event: TrainingEventPeople_EventFragment) {
  const client = useApolloClient();
  const sentenceOf = useFailureSentence();
  const [send] = useMutation(MarkAttendanceDocument);
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
  const [done, setDone] = useState<readonly Marks[]>([]);
  const sending = useRef(false);

  // what the server shows is its own again
  const pruned = prune(making, stored);
  if (pruned !== making) setMaking(pruned);

  const flush = useEffectEvent(async () => {
    const batch = waiting(making, MOST_AT_ONCE);
    if (sending.current || batch.length === 0) return;
    sending.current = true;
    setMaking((now) => leave(now, batch));
    try {
      const result = (await send({ variables: { input: { id: event.id, marks: batch.map(toInput) } } })).data
        ?.result;
      if (!result) return;
      if (!isRefusal(result)) {
        setMaking((now) => arrive(now, batch));
        setTrouble(undefined);
        return;
      }
      const issues = result.__typename === 'InvalidInputError' ? result.issues : [];
      const places = new Set(issues.map(({ path }) => Number(path[1])));
      const wrong = batch.filter((_, index) => places.has(index));
      // what is wrong as a whole is given up as a whole
      const givenUp = new Set((wrong.length > 0 ? wrong : batch).map(([key]) => key));
      setMaking((now) => comeBack(now, batch, givenUp));
      setTrouble(refusalText(result));
      await client.reFetchObservableQueries().catch(() => undefined);
    } catch (error) {
      setTrouble(sentenceOf(error));
      // not at once again: what failed stays on its way until then
      await new Promise((go) => setTimeout(go, AGAIN_MS));
      setMaking((now) => comeBack(now, batch, new Set()));
    } finally {
      sending.current = false;
      // so that what was typed meanwhile is looked at
      setMaking((now) => new Map(now));
    }
  });

  /** Who leaves the page leaves nothing behind that was typed. */
  const flushAtEnd = useEffectEvent(() => {
    const rest = waiting(making, MOST_AT_ONCE).map(
      ([key, made]) => [key, { ...made, seen: made.sent ?? made.seen }] as const,
    );
    if (rest.length > 0) void send({ variables: { input: { id: event.id, marks: rest.map(toInput) } } });
  });
  useEffect(() => () => flushAtEnd(), []);

  useEffect(() => {
    if (waiting(making, 1).length === 0) return;
    const soon = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(soon);
  }, [making]);

  const saving: Saving = trouble !== undefined ? 'NOT_SAVED' : making.size > 0 ? 'SAVING' : 'SAVED';
  useEffect(() => {
    if (making.size === 0) return;
    const ask = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [making.size]);

  const write = (marks: Marks) => setMaking((now) => put(now, stored, marks));
  return {
    saving,
    trouble,
    markAt: (key: string) => shownMark(making, stored, key),
    mark: (marks: Marks) => {
      const before = new Map([...marks.keys()].map((key) => [key, shownMark(making, stored, key)] as const));
      setDone([...done, before]);
      setTrouble(undefined);
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
