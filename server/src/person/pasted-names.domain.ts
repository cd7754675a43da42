/** What a line of a pasted list says of one person; at least one of the two is there. */
export interface PastedName {
  /** The place in the text, from 1. */
  readonly line: number;
  readonly written: string;
  readonly fullName: string | null;
  readonly email: string | null;
}

/** Every part is bounded and ends where the next begins: a text made to be slow is read as fast as any other. */
const EMAIL = /[^\s<>"'(),;:@]{1,64}@[^\s<>"'(),;:@.]{1,63}(?:\.[^\s<>"'(),;:@.]{1,63}){1,8}/g;
/** Numbering, as in `12.` or `3)`. */
const NUMBERING = /^\s*\d+\s*[.)]\s+/;
/** Words of letters, with hyphens, apostrophes and full stops of initials within. */
const NAME = /^\p{L}[\p{L}\p{M}'’ʼ.-]*(?:\s+\p{L}[\p{L}\p{M}'’ʼ.-]*)*$/u;

/**
 * The people of a list that was copied from a sheet, a letter or an address line: a line each, or several with an e-mail
 * address each. Columns are told by tabs or semicolons; of those the name is the first of several words, or the first three
 * that are one word each (surname, name, patronymic). A line without name and address is kept as it is: nothing is lost.
 */
export function pastedNames(text: string): PastedName[] {
  return text.split(/\r\n?|\n/).flatMap((written, index) =>
    personsOf(written)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ line: index + 1, written: part, ...readPerson(part) })),
  );
}

function personsOf(line: string): string[] {
  const addresses = line.match(EMAIL) ?? [];
  return addresses.length > 1 ? line.split(/[;,\t]/) : [line];
}

function readPerson(part: string): Pick<PastedName, 'fullName' | 'email'> {
  const [email = null] = part.match(EMAIL) ?? [];
  const cells = part
    .replace(NUMBERING, '')
    .replaceAll(EMAIL, ' ')
    .split(/[\t;]/)
    .map((cell) =>
      cell
        .replaceAll(/[<>"()«»]/g, ' ')
        .replaceAll(/[\s,]+/g, ' ')
        .trim(),
    )
    .filter((cell) => NAME.test(cell));
  const whole = cells.find((cell) => cell.includes(' ')) ?? cells.slice(0, 3).join(' ');
  return { fullName: whole === '' ? null : whole.slice(0, 200), email: email?.slice(0, 254) ?? null };
}
