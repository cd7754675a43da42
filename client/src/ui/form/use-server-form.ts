import { useId, useRef, useState, type ChangeEvent } from 'react';
import { useViewer } from '../../lib/viewer.ts';
import { useFailureSentence } from '../use-failure-sentence.ts';
import { dropDraft, readDraft, writeDraft } from './draft.ts';
import { changed, type Held, overRecord, type Seen, together, typed, withTheirs } from './held.ts';
import { stillWrong } from './still-wrong.ts';
import { type Once, useOnce } from './use-once.ts';
import { isRefusal, toTrouble, type Done, type Refusal, type Trouble } from './outcome.ts';

interface Options<Values, Result extends { __typename: string }> {
  /** Under which the draft is kept: the form and the record. Null where nothing may be kept: passwords. */
  draftKey: string | null;
  initial: Values;
  /** Version of the record that is edited; null for a new one. */
  version: number | null;
  /** Sends the values; after "overwrite with mine", with the version of the other side. What makes a record sends `once` along. */
  save: (values: Values, version: number | null, once: Once) => Promise<Result | null | undefined>;
  /** The record as others have left it; then both sides of a conflict are put together. Null where it is gone. */
  reread?: () => Promise<Seen<Values> | null>;
  onSaved: (done: Done<Result>) => void;
}

/** State of a form whose values the server judges: values, issues beside fields, conflict, draft. */
export function useServerForm<Values extends object, Result extends { __typename: string }>(
  options: Options<Values, Result>,
) {
  const { initial, save, onSaved } = options;
  const sentenceOf = useFailureSentence();
  const viewer = useViewer();
  const draftKey = options.draftKey === null ? null : `${viewer.id}.${options.draftKey}`;
  const id = useId();
  const [draft, setDraft] = useState(() => readDraft<Values>(draftKey));
  // A draft was typed over the version of its day: sending a newer one would hide what others saved since.
  const [held, setHeld] = useState<Held<Values>>(() =>
    draft
      ? { values: { ...initial, ...draft.values }, version: draft.version, base: draft.base }
      : overRecord({ values: initial, version: options.version }),
  );
  /** As it stands, for what was begun earlier: a save on its way, a notice that was shown. */
  const latest = useRef(held);
  /** The record as a conflict found it; until then as it was opened. */
  const found = useRef<Seen<Values>>(undefined);
  const [trouble, setTrouble] = useState<Trouble>();
  const [refusals, setRefusals] = useState(0);
  const [busy, setBusy] = useState(false);
  const attempts = useOnce();
  const [dirty, setDirty] = useState(draft !== null);

  const set = <Key extends keyof Values>(key: Key, value: Values[Key]) =>
    setAll({ [key]: value } as unknown as Partial<Values>);

  function hold(next: Held<Values>) {
    latest.current = next;
    setHeld(next);
  }

  /** Several fields at once, where one takes others with it. */
  function setAll(changes: Partial<Values>) {
    const before = latest.current.values;
    const keys = changed(before, changes);
    if (keys.length === 0) return;
    const next = typed(latest.current, changes);
    hold(next);
    setTrouble((now) => {
      let left = now;
      for (const key of keys)
        left = left && mended(left, stillWrong(left.issues, key, before[key], next.values[key]));
      return left;
    });
    setDirty(true);
    writeDraft(draftKey, next);
  }

  /** Null where it cannot be read just now, too: then a conflict is what it is without. */
  const readOthers = async () => (await options.reread?.().catch(() => null)) ?? null;

  /** What others and this form have changed, in one; both values of what both have, for the person to choose. */
  async function merge(refused: Trouble): Promise<Trouble> {
    const fresh = refused.conflict?.currentVersion && latest.current.base && (await readOthers());
    const { base, values: mine } = latest.current;
    if (!fresh || !base) return refused;
    const { held: next, merged } = together({ ...latest.current, base }, fresh);
    const keep = (kept: Held<Values>) => {
      hold(kept);
      writeDraft(draftKey, kept);
    };
    found.current = fresh;
    keep(next);
    const { taken, clashing } = merged;
    const sides = clashing.map((name) => ({
      name,
      yours: asText(mine[name]),
      theirs: asText(fresh.values[name]),
    }));
    const takeTheirs = () => {
      keep(withTheirs(latest.current, fresh.values, clashing));
      setTrouble(undefined);
    };
    const by = refused.conflict?.changedBy ?? null;
    return { message: refused.message, issues: [], merged: { by, taken, clashing: sides, takeTheirs } };
  }

  /** Begins anew, over the record as it was last read: with the values of another version it would undo what others did. */
  function discard() {
    dropDraft(draftKey);
    setDraft(null);
    setDirty(false);
    setTrouble(undefined);
    hold(overRecord(found.current ?? { values: initial, version: options.version }));
  }

  function show(refused: Trouble) {
    setTrouble(refused);
    setRefusals((count) => count + 1);
  }

  async function submit(version: number | null = latest.current.version) {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      const outcome = await save(latest.current.values, version, attempts.for(latest.current.values));
      if (!outcome) return;
      if (isRefusal(outcome)) return show(await merge(toTrouble(outcome as unknown as Refusal)));
      attempts.done();
      dropDraft(draftKey);
      setDirty(false);
      onSaved(outcome as Done<Result>);
    } catch (error) {
      show({ message: sentenceOf(error), issues: [] });
    } finally {
      setBusy(false);
    }
  }

  /** What is wrong at a path of the input, `sessions.0.startsAt`; text for a field's `error`. */
  function errorAt(path: string): string | undefined {
    const messages =
      trouble?.issues.filter((issue) => issue.path.join('.') === path).map(({ message }) => message) ?? [];
    return messages.length > 0 ? messages.join(' ') : undefined;
  }

  const { values } = held;
  const idOf = (path: string) => `${id}-${path}`;
  const restoredAt = draft?.savedAt;

  return {
    id,
    idOf,
    values,
    set,
    setAll,
    discard,
    submit,
    errorAt,
    trouble,
    refusals,
    busy,
    dirty,
    restoredAt,
    /** Props for an input that gives its value: a select, a picker. */
    value: <Key extends keyof Values & string>(key: Key) => ({
      id: idOf(key),
      value: values[key],
      error: errorAt(key),
      onChange: (value: Values[Key]) => set(key, value),
    }),
    /** Props for an input that gives an event: text, a native select. */
    text: <Key extends keyof Values & string>(key: Key) => ({
      id: idOf(key),
      value: String(values[key] ?? ''),
      error: errorAt(key),
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
        set(key, event.target.value as Values[Key]),
    }),
  };
}

/** When the last thing that was wrong at a field is changed, nothing is known to be wrong. */
function mended(trouble: Trouble, issues: Trouble['issues']): Trouble | undefined {
  return trouble.issues.length > 0 && issues.length === 0 ? undefined : { ...trouble, issues };
}

/** A side of a conflict, as the server writes it too; null where nothing was said. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The form as its fields see it. */
export type FormOf<Values extends object> = ReturnType<typeof useServerForm<Values, { __typename: string }>>;

export type ServerFormState = Pick<
  FormOf<object>,
  'id' | 'idOf' | 'submit' | 'discard' | 'trouble' | 'refusals' | 'busy' | 'dirty' | 'restoredAt'
>;
