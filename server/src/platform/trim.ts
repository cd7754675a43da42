/** Stands for nothing that can be seen: spaces, marks of no width, characters that take no part in writing. */
const UNSEEN = /^[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\s\u2800]*$/u;

/** Whether a reader would see anything of it. */
export const isSeen = (text: string): boolean => !UNSEEN.test(text);

const AT_ENDS = /[\s\u200B\u2060]/u;

/** Without the blanks at its ends; letter by letter, so that a long text costs no more than its length. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && AT_ENDS.test(text.charAt(from))) from += 1;
  while (to > from && AT_ENDS.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The fields whose texts are trimmed, by the class that declares them. */
const fields = new WeakMap<object, Set<string | symbol>>();

/** On a field of an input: its text is taken without blanks at its ends. */
export const Trimmed = (): PropertyDecorator => (target, property) => {
  fields.set(target, (fields.get(target) ?? new Set()).add(property));
};

function isTrimmed(target: object | null, property: string): boolean {
  if (target === null) return false;
  return Boolean(fields.get(target)?.has(property)) || isTrimmed(Object.getPrototypeOf(target), property);
}

/** Trims what an input and all that is in it declare so. Done before the rules are asked: they judge what is stored. */
export function trimTexts(input: object): void {
  for (const [property, value] of Object.entries(input) as [string, unknown][]) {
    if (typeof value === 'string') {
      if (isTrimmed(input, property)) Reflect.set(input, property, trimmed(value));
    } else if (value !== null && typeof value === 'object') trimTexts(value);
  }
}
