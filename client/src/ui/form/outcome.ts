import type { OutcomeFragment } from './outcome.generated.ts';

/** Without the marks that Apollo adds inside. */
type Bare<Value> = Value extends readonly (infer Item)[]
  ? readonly Bare<Item>[]
  : Value extends object
    ? { [Key in keyof Value as Exclude<Key, '__typename' | ' $fragmentName'>]: Bare<Value[Key]> }
    : Value;

type BareRefusal<Member> = Member extends { __typename: infer Name }
  ? { __typename: Name } & Bare<Member>
  : never;

/** The errors of the contract as a form sees them, whatever the mutation; the list is the schema's. */
export type Refusal = BareRefusal<OutcomeFragment>;

/** A mutation's result: the thing itself, or a refusal. */
export type Outcome<Thing extends { __typename: string }> = Thing | Refusal;

/** What a mutation yields when it was not refused. */
export type Done<Result extends { __typename: string }> = Exclude<Result, { __typename: `${string}Error` }>;

/** What others changed beside the form's own changes. By names of the form's values. */
export interface Merged {
  /** Who; null where it is not known. */
  by: string | null;
  /** What the form now has from them. */
  taken: readonly string[];
  /** What both changed; the form still has its own. */
  clashing: readonly { name: string; yours: string | null; theirs: string | null }[];
  takeTheirs: () => void;
}

/** What the form shows after a refusal. */
export interface Trouble {
  message: string;
  issues: Extract<Refusal, { __typename: 'InvalidInputError' }>['issues'];
  conflict?: Pick<
    Extract<Refusal, { __typename: 'ConflictError' }>,
    'currentVersion' | 'fields' | 'notCompared' | 'changedBy'
  >;
  /** What was made of both sides of a conflict; then nothing is left to choose but what clashes. */
  merged?: Merged;
  uses?: Extract<Refusal, { __typename: 'InUseError' }>['uses'];
}

/** Every error of the contract is named so; a mutation that a form sends spreads `...Outcome @unmask`. */
export function isRefusal<Result extends { __typename: string }>(
  result: Result,
): result is Extract<Result, { __typename: `${string}Error` }> {
  return result.__typename.endsWith('Error');
}

/** What is said where no form is open: of an input that makes no sense, what it is that is wrong. */
export function refusalText(refusal: Refusal): string {
  const [issue] = toTrouble(refusal).issues;
  return issue?.message ?? refusal.message;
}

/** Each refusal in its own way; a new error in the schema does not compile until it is said how it looks. */
export function toTrouble(refusal: Refusal): Trouble {
  switch (refusal.__typename) {
    case 'InvalidInputError':
      return { message: refusal.message, issues: refusal.issues };
    case 'ConflictError':
      return {
        message: refusal.message,
        issues: [],
        conflict: {
          currentVersion: refusal.currentVersion,
          fields: refusal.fields,
          notCompared: refusal.notCompared,
          changedBy: refusal.changedBy,
        },
      };
    case 'InUseError':
      return { message: refusal.message, issues: [], uses: refusal.uses };
    case 'NotFoundError':
    case 'NotYoursError':
    case 'StateError':
    case 'InvalidCredentialsError':
    case 'RateLimitedError':
    case 'CheckInClosedError':
    case 'SeeCoordinatorError':
      return { message: refusal.message, issues: [] };
    default:
      return refusal satisfies never;
  }
}
