/** The errors of the contract as a form sees them, whatever the mutation. */
export type Refusal =
  | { __typename: 'InvalidInputError'; code: string; message: string; issues: readonly Issue[] }
  | { __typename: 'ConflictError'; code: string; message: string; currentVersion: number | null; fields: readonly Conflicting[] }
  | { __typename: 'InUseError'; code: string; message: string; uses: readonly { what: string; count: number }[] }
  | { __typename: 'NotFoundError' | 'NotYoursError' | 'StateError' | 'InvalidCredentialsError' | 'RateLimitedError'; code: string; message: string };

export interface Issue {
  path: readonly string[];
  message: string;
}

export interface Conflicting {
  name: string;
  yours: string | null;
  theirs: string | null;
}

/** A mutation's result: the thing itself, or a refusal. */
export type Outcome<Done extends { __typename: string }> = Done | Refusal;

/** What the form shows after a refusal. */
export interface Trouble {
  message: string;
  issues: readonly Issue[];
  conflict?: { currentVersion: number | null; fields: readonly Conflicting[] };
  uses?: readonly { what: string; count: number }[];
}

export function isRefusal<Done extends { __typename: string }>(outcome: Outcome<Done>): outcome is Refusal {
  return outcome.__typename.endsWith('Error');
}

/** Each refusal in its own way; a new member of the union does not compile until it is said how it looks. */
export function toTrouble(refusal: Refusal): Trouble {
  switch (refusal.__typename) {
    case 'InvalidInputError':
      return { message: refusal.message, issues: refusal.issues };
    case 'ConflictError':
      return { message: refusal.message, issues: [], conflict: { currentVersion: refusal.currentVersion, fields: refusal.fields } };
    case 'InUseError':
      return { message: refusal.message, issues: [], uses: refusal.uses };
    case 'NotFoundError':
    case 'NotYoursError':
    case 'StateError':
    case 'InvalidCredentialsError':
    case 'RateLimitedError':
      return { message: refusal.message, issues: [] };
    default:
      return refusal satisfies never;
  }
}
