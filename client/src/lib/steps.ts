/** A round number that is not less than the value: 1, 2, 2.5 or 5 with zeros. */
export function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10;
  // 2.5 of something that is counted makes no sense
  return Math.max(1, Math.ceil(lead * power));
}

/**
 * The upper ends of `count` equal steps from 0 to a round number at or above the greatest value. Fewer steps where the
 * values are too small to tell so many apart.
 */
export function equalSteps(values: readonly number[], count: number): number[] {
  const greatest = Math.max(0, ...values);
  if (greatest === 0) return [];
  const width = roundUp(Math.ceil(greatest / count));
  return Array.from({ length: Math.ceil(greatest / width) }, (_, index) => width * (index + 1));
}

/** In which step a value lies: 0 is nothing at all, 1 the first step. */
export function stepOf(value: number, steps: readonly number[]): number {
  if (value <= 0) return 0;
  const index = steps.findIndex((end) => value <= end);
  return index < 0 ? steps.length : index + 1;
}
