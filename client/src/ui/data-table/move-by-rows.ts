import type { KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from the link of a row to the first link of the next row that has one; Home and End to the first and last. */
export function moveByRows(event: KeyboardEvent<HTMLTableElement>) {
  const here = event.target;
  if (!(here instanceof HTMLAnchorElement)) return;
  const rows = [...event.currentTarget.querySelectorAll('tbody > tr')].filter((row) =>
    row.querySelector('a[href]'),
  );
  const from = rows.findIndex((row) => row.contains(here));
  const step = STEPS[event.key];
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : step === undefined ? -1 : from + step;
  const link = rows[to]?.querySelector<HTMLAnchorElement>('a[href]');
  if (from < 0 || !link) return;
  event.preventDefault();
  link.focus();
}
