const WORDS: Record<string, number> = {
  бүгін: 0,
  сегодня: 0,
  today: 0,
  ертең: 1,
  завтра: 1,
  tomorrow: 1,
  кеше: -1,
  вчера: -1,
  yesterday: -1,
};

function toDay(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return same ? at.toISOString().slice(0, 10) : null;
}

/**
 * A day as people type it: `22.11.2026`, `22/11`, `22 11 26`, `2026-11-22`, "ертең". Day before month, always.
 *
 * @returns `2026-11-22`, or null where it is no day.
 */
export function parseDay(typed: string, now: Date): string | null {
  const text = typed.trim().toLowerCase();
  const shift = WORDS[text];
  const year = now.getFullYear();
  if (shift !== undefined) return toDayShifted(now, shift);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})[./\s-](\d{1,2})(?:[./\s-](\d{4}|\d{2}))?\.?$/.exec(text);
  if (!parts) return null;
  const written = parts[3] === undefined ? year : Number(parts[3]);
  return toDay(written < 100 ? 2000 + written : written, Number(parts[2]), Number(parts[1]));
}

function toDayShifted(now: Date, shift: number): string | null {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + shift);
  return toDay(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

/** Today on the reader's own calendar. */
export function today(now = new Date()): string {
  return toDayShifted(now, 0) ?? '';
}
