import { useId, useState, type ChangeEvent } from 'react';
import { useViewer } from '../../lib/viewer.ts';
import { useFailureSentence } from '../use-failure-sentence.ts';
import { dropDraft, readDraft, writeDraft } from './draft.ts';
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
  const version = draft ? draft.version : options.version;
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draft?.values }));
  const [trouble, setTrouble] = useState<Trouble>();
  const [refusals, setRefusals] = useState(0);
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(draft !== null);

  function set<Key extends keyof Values>(key: Key, value: Values[Key]) {
    // a field that is only passed through gives back what it was given: nothing was typed
    if (Object.is(values[key], value)) return;
    const next = { ...values, [key]: value };
    setValues(next);
    setTrouble(trouble && mended(trouble, stillWrong(trouble.issues, String(key), values[key], value)));
    setDirty(true);
    writeDraft(draftKey, next, version);
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

  async function submit(over: number | null = version) {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      const outcome = await save(values, over);
      if (!outcome) return;
      if (isRefusal(outcome)) return show(toTrouble(outcome as unknown as Refusal));
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

/** The form as its fields see it. */
export type FormOf<Values extends object> = ReturnType<typeof useServerForm<Values, { __typename: string }>>;

export type ServerFormState = Pick<
  FormOf<object>,
  'id' | 'idOf' | 'submit' | 'discard' | 'trouble' | 'refusals' | 'busy' | 'dirty' | 'restoredAt'
>;
