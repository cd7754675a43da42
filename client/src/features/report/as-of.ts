const two = (part: number) => String(part).padStart(2, '0');

/** Day and time of an instant on the reader's own clock; the end of the day where nothing is chosen yet. */
export function partsOf(instant: string | undefined): { day: string | null; time: string } {
  if (instant === undefined) return { day: null, time: '23:59' };
  const at = new Date(instant);
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** A minute is over when its last second is: 23:59 is the whole day. */
export function instantOf(day: string, time: string): string {
  return new Date(`${day}T${time}:59`).toISOString();
}
