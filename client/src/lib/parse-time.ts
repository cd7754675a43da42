/**
 * A time as people type it: `9`, `9:30`, `9.30`, `0930`.
 *
 * @returns `09:30`, or null where it is no time of a day.
 */
export function parseTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.\s-]?(\d{2}))?$/.exec(typed.trim());
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
