/** Page numbers around the present one, with the first and the last; 'before' and 'after' stand for the gaps. */
export function pagesToShow(page: number, last: number): (number | 'before' | 'after')[] {
  const near = new Set([1, last, page - 1, page, page + 1].filter((number) => number >= 1 && number <= last));
  const numbers = [...near].toSorted((one, other) => one - other);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number - 1;
    if (number - before === 2) return [number - 1, number];
    if (number - before < 2) return [number];
    return [number > page ? 'after' : 'before', number];
  });
}
