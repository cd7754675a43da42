/** What was typed and not saved, kept on this computer so that it outlives a reload, a lost network, an ended session. */
interface Draft<Values> {
  values: Values;
  savedAt: string;
  /** Version of the record it was typed over. */
  version: number | null;
  /** The values of that version; a draft of an earlier release has none. */
  base?: Values;
}

const PREFIX = 'bitim.draft.';

export function readDraft<Values>(key: string | null): Draft<Values> | null {
  if (key === null) return null;
  try {
    const stored = localStorage.getItem(PREFIX + key);
    return stored === null ? null : (JSON.parse(stored) as Draft<Values>);
  } catch {
    return null;
  }
}

export function writeDraft<Values>(key: string | null, draft: Omit<Draft<Values>, 'savedAt'>): void {
  if (key === null) return;
  localStorage.setItem(PREFIX + key, JSON.stringify({ ...draft, savedAt: new Date().toISOString() }));
}

export function dropDraft(key: string | null): void {
  if (key !== null) localStorage.removeItem(PREFIX + key);
}
