import type { Occupation } from '@bitim/schema/vocabulary/person';
import type { PersonsInTextQuery } from './paste-participants.generated.ts';

export type PastedLine = PersonsInTextQuery['personsInText'][number];

/** What shall become of a line: a person's id, or one of these. */
export const UNDECIDED = '';
export const NEW = 'new';
export const OUT = 'out';

/** By the line as it is written, for a list that is pasted anew keeps what was decided. */
export type Decisions = Readonly<Record<string, string>>;

/** A line, and what becomes of it now. */
export interface DecidedLine {
  readonly line: PastedLine;
  /** On the list of the event already, or further up in this one: nothing is to be decided. */
  readonly listed: boolean;
  /** Nobody decided it by hand. */
  readonly byItself: boolean;
  readonly decision: string;
}

/** Who is meant is taken; where several may be, or nobody is, a person decides. */
export function decidedLines(
  lines: readonly PastedLine[],
  decisions: Decisions,
  listed: ReadonlySet<string>,
): DecidedLine[] {
  const taken = new Set(listed);
  return lines.map((line) => {
    const byHand = decisions[line.written];
    const decision = byHand ?? line.person?.id ?? UNDECIDED;
    // a new person has no id yet: the same line written twice is the same person
    const who = decision === NEW ? line.written : decision;
    const isListed = taken.has(who);
    if (decision !== UNDECIDED && decision !== OUT) taken.add(who);
    return { line, listed: isListed, byItself: byHand === undefined, decision };
  });
}

export const isUndecided = ({ listed, decision }: DecidedLine): boolean => !listed && decision === UNDECIDED;

/** Persons of the register, and new ones, as the API takes them. */
export function registrationInput(
  lines: readonly DecidedLine[],
  { occupation, courtId }: { readonly occupation: Occupation; readonly courtId: string | null },
) {
  const open = lines.filter(({ listed, decision }) => !listed && decision !== UNDECIDED && decision !== OUT);
  return {
    personIds: open.flatMap(({ decision }) => (decision === NEW ? [] : [decision])),
    newPersons: open.flatMap(({ decision, line: { fullName, email } }) =>
      decision === NEW && fullName !== null ? [{ fullName, email, occupation, courtId }] : [],
    ),
  };
}

/** What was not decided, to be pasted again. */
export const undecidedText = (lines: readonly DecidedLine[]): string =>
  lines
    .filter(isUndecided)
    .map(({ line }) => line.written)
    .join('\n');
