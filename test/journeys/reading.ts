import type { Locator, Page } from 'playwright-core';
import { goTo } from './desk.ts';

/** A unit of the report, as its address names it; absent: the nation. */
export type Unit = { readonly court: string } | { readonly region: string };

/** The number of 2014 of one kind of training, a link to its explanation. */
export function trainingNumber(page: Page, kind: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^Оқыту іс-шаралары, ${kind}, 2014 жыл: `) });
}

/** What the report page of each unit says, read off the screen. */
export async function readTraining(
  page: Page,
  kind: string,
  units: readonly (Unit | undefined)[],
): Promise<number[]> {
  const numbers: number[] = [];
  for (const unit of units) {
    await goTo(page, `/report?${new URLSearchParams(unit ?? { nation: 'yes' })}`);
    numbers.push(numberOf(await trainingNumber(page, kind).innerText()));
  }
  return numbers;
}

/** A number as the screen writes it: groups of three are parted by spaces that do not break. */
export function numberOf(shown: string): number {
  return Number(shown.replace(/\s/g, ''));
}
