import type { KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down go from the link of one row to the link in the same place of the next; Home and End to first and last. */
export function moveByRows(event: KeyboardEvent<HTMLTableElement>) {
  const here = event.target;
  if (!(here instanceof HTMLAnchorElement)) return;
  const row = here.closest('tr');
  const rows = [...event.currentTarget.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
  const from = row ? rows.indexOf(row) : -1;
  const step = STEPS[event.key];
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : step === undefined ? -1 : from + step;
  const link = rows[to]?.querySelector<HTMLAnchorElement>('a[href]');
  if (from < 0 || !link) return;
  event.preventDefault();
  link.focus();
}
