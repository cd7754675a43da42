/** The Kazakh alphabet, 42 letters, in the order of ICU's `kk`; it holds the Russian one. Browsers have no Kazakh collation. */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

const weights = new Map(ALPHABET.split('').map((letter, index) => [letter, 1000 + index]));

/** A letter's place: digits and Latin letters first, as they follow in Unicode. */
function weight(letter: string | undefined): number {
  return letter === undefined ? -1 : (weights.get(letter) ?? letter.charCodeAt(0) % 1000);
}

/** Compares two names, in any of the three languages, whatever their case; numbers in them by their value. */
export function compareNames(one: string, other: string): number {
  const left = split(one);
  const right = split(other);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const by = compareParts(left[index] ?? '', right[index] ?? '');
    if (by !== 0) return by;
  }
  return 0;
}

function split(name: string): string[] {
  return name.toLowerCase().match(/\d+|\D/gu) ?? [];
}

function compareParts(one: string, other: string): number {
  const numbers = /^\d/.test(one) && /^\d/.test(other);
  return numbers ? Number(one) - Number(other) : weight(one[0]) - weight(other[0]);
}
