/** The clock of the register: that of the capital, wherever the reader sits. */
const ZONE = 'Asia/Almaty';

const two = (part: number) => String(part).padStart(2, '0');

/** Hours and minutes by which a zone's clock is before UTC's at an instant, in minutes; browsers know the history. */
export function offsetAt(zone: string, at: Date): number {
  // oxlint-disable-next-line no-restricted-globals -- figures of a clock, not words: every browser knows the zones
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour') % 24,
    part('minute'),
    part('second'),
  );
  return Math.round((wall - at.getTime()) / 60_000);
}

/** What the register's clock shows at an instant: day and minute. */
export function registerClock(instant: string): { day: string; time: string } {
  const at = new Date(instant);
  const wall = new Date(at.getTime() + offsetAt(ZONE, at) * 60_000);
  return {
    day: wall.toISOString().slice(0, 10),
    time: `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`,
  };
}

/** The instant at which the register's clock shows a day and a time, `14:30:59`. */
export function registerInstant(day: string, time: string): string {
  const guess = new Date(`${day}T${time}Z`);
  return new Date(guess.getTime() - offsetAt(ZONE, guess) * 60_000).toISOString();
}
