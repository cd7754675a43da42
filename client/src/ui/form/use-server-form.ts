import { useId, useState, type ChangeEvent } from 'react';
import { useViewer } from '../../lib/viewer.ts';
import { useFailureSentence } from '../use-failure-sentence.ts';
import { dropDraft, readDraft, writeDraft } from './draft.ts';
import { mergeValues } from './merge-values.ts';
import { stillWrong } from './still-wrong.ts';
import { isRefusal, toTrouble, type Done, type Refusal, type Trouble } from './outcome.ts';

interface Options<Values, Result extends { __typename: string }> {
  /** Under which the draft is kept: the form and the record. Null where nothing may be kept: passwords. */
  draftKey: string | null;
  initial: Values;
  /** Version of the record that is edited; null for a new one. */
  version: number | null;
  /** Sends the values; after "overwrite with mine", with the version of the other side. */
  save: (values: Values, version: number | null) => Promise<Result | null | undefined>;
  /** The record as others have left it; then both sides of a conflict are put together. Null where it is gone. */
  reread?: () => Promise<Seen<Values> | null>;
  onSaved: (done: Done<Result>) => void;
}

/** A record as a form shows it. */
export interface Seen<Values> {
  values: Values;
  version: number;
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
  const [over, setOver] = useState<{ version: number | null; base?: Values | undefined }>(() =>
    draft ? { version: draft.version, base: draft.base } : { version: options.version, base: initial },
  );
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draft?.values }));
  const [trouble, setTrouble] = useState<Trouble>();
  const [refusals, setRefusals] = useState(0);
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(draft !== null);

  const set = <Key extends keyof Values>(key: Key, value: Values[Key]) =>
    setAll({ [key]: value } as unknown as Partial<Values>);

  /** Several fields at once, where one takes others with it. */
  function setAll(changes: Partial<Values>) {
    // a field that is only passed through gives back what it was given: nothing was typed
    const keys = (Object.keys(changes) as (keyof Values)[]).filter(
      (key) => !Object.is(values[key], changes[key]),
    );
    if (keys.length === 0) return;
    const next = { ...values, ...changes };
    setValues(next);
    let left = trouble;
    for (const key of keys)
      left = left && mended(left, stillWrong(left.issues, String(key), values[key], next[key]));
    setTrouble(left);
    setDirty(true);
    writeDraft(draftKey, { ...over, values: next });
  }

  /** What others and this form have changed, in one; both values of what both have, for the person to choose. */
  async function merge(found: Trouble): Promise<Trouble> {
    const { base } = over;
    const fresh = found.conflict?.currentVersion && base && (await options.reread?.());
    if (!fresh) return found;
    const { values: next, taken, clashing } = mergeValues(base, values, fresh.values);
    const keep = (kept: Values) => {
      const { version } = fresh;
      setValues(kept);
      setOver({ version, base: fresh.values });
      writeDraft(draftKey, { values: kept, version, base: fresh.values });
    };
    keep(next);
    const sides = clashing.map((name) => ({
      name,
      yours: asText(values[name]),
      theirs: asText(fresh.values[name]),
    }));
    const takeTheirs = () => {
      keep({ ...next, ...Object.fromEntries(clashing.map((name) => [name, fresh.values[name]])) });
      setTrouble(undefined);
    };
    const by = found.conflict?.changedBy ?? null;
    return { message: found.message, issues: [], merged: { by, taken, clashing: sides, takeTheirs } };
  }

  function discard() {
    dropDraft(draftKey);
    setDraft(null);
    setDirty(false);
    setTrouble(undefined);
    setValues(initial);
  }

  function show(found: Trouble) {
    setTrouble(found);
    setRefusals((count) => count + 1);
  }

  async function submit(version: number | null = over.version) {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      const outcome = await save(values, version);
      if (!outcome) return;
      if (isRefusal(outcome)) return show(await merge(toTrouble(outcome as unknown as Refusal)));
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
