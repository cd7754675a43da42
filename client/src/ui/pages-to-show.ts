/** Page numbers around the present one, with the first and the last; null stands for a gap. */
export function pagesToShow(page: number, last: number): (number | null)[] {
  const near = new Set([1, last, page - 1, page, page + 1].filter((number) => number >= 1 && number <= last));
  const numbers = [...near].toSorted((one, other) => one - other);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number - 1;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}
