import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** Codes of failures that are not a member of a result: nothing to mend at a field. */
const SENTENCES: Record<string, MessageDescriptor> = {
  UNAUTHENTICATED: msg`Your session has ended. Sign in again; what you typed is kept on this computer.`,
  FORBIDDEN: msg`Your role does not allow this.`,
  BAD_USER_INPUT: msg`The server did not understand the request.`,
  RATE_LIMITED: msg`Too many requests. Wait a minute and try again.`,
  SERVICE_UNAVAILABLE: msg`The database does not answer at the moment. Try again in a minute.`,
  INTERNAL_SERVER_ERROR: msg`Something went wrong on the server. Nothing was stored by halves.`,
};

const UNREACHABLE = msg`The server cannot be reached. Check the network and try again.`;
const UNEXPECTED = msg`Something went wrong on this page.`;

/** What browsers and the build say of data, of code and of styles that did not come. */
const NOT_FETCHED = /fetch|preload|importing|imported module/i;

export interface Failure {
  sentence: MessageDescriptor;
  /** Under which the server's log has it; undefined where nothing was logged. */
  id: string | undefined;
  code: string | undefined;
}

/** What to tell a person about an error that was thrown. */
export function describeFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const { code, id } = (error.errors[0]?.extensions ?? {}) as { code?: string; id?: string };
    return { sentence: SENTENCES[code ?? ''] ?? UNEXPECTED, id, code };
  }
  const network = error instanceof Error && NOT_FETCHED.test(error.message);
  return { sentence: network ? UNREACHABLE : UNEXPECTED, id: undefined, code: undefined };
}
