import { offsetAt } from './register-clock.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Whether a zone's clock is put back over a time of a day, so that it comes twice: `2024-02-29`, `23:30`. */
export function comesTwice(zone: string, day: string, time: string | null): boolean {
  const wallClock = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(wallClock)) return false;
  const [before, after] = [-DAY, DAY].map((away) => offsetAt(zone, new Date(wallClock + away))) as [
    number,
    number,
  ];
  // both clocks really showed it: the old one still, and the new one already
  return (
    before > after &&
    [before, after].every((offset) => offsetAt(zone, new Date(wallClock - offset * MINUTE)) === offset)
  );
}
