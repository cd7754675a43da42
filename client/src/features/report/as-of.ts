import { registerClock, registerInstant } from '../../lib/register-clock.ts';

/** Day and time of an instant on the register's clock; the end of the day where nothing is chosen yet. */
export function partsOf(instant: string | undefined): { day: string | null; time: string } {
  return instant === undefined ? { day: null, time: '23:59' } : registerClock(instant);
}

/** A minute is over when its last second is: 23:59 is the whole day. */
export function instantOf(day: string, time: string): string {
  return registerInstant(day, `${time}:59`);
}
