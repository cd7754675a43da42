import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import type { OutcomeFragment } from '../ui/form/outcome.generated.ts';
import { currentLocale } from '../lib/locale.ts';
import { noteSessionEnded } from '../lib/session-ended.ts';

/** Every error of the contract, named by the types that are made from it: another one, and this does not compile. */
const USER_ERRORS: Record<OutcomeFragment['__typename'], true> = {
  InvalidInputError: true,
  NotFoundError: true,
  NotYoursError: true,
  ConflictError: true,
  StateError: true,
  InUseError: true,
  InvalidCredentialsError: true,
  RateLimitedError: true,
  CheckInClosedError: true,
  SeeCoordinatorError: true,
};

/** The session has ended: the door is at the same address, and leads back to it. */
const backToTheDoor = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (!error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) return;
  noteSessionEnded();
  location.reload();
});

const server = new BaseHttpLink({
  uri: '/graphql',
  fetch: (uri, init) =>
    fetch(uri, { ...init, headers: { ...init?.headers, 'accept-language': currentLocale() } }),
});

export const apollo = new ApolloClient({
  link: ApolloLink.from([backToTheDoor, server]),
  cache: new InMemoryCache({
    possibleTypes: {
      UserError: Object.keys(USER_ERRORS),
    },
    typePolicies: {
      LocalizedText: { merge: true },
    },
  }),
  dataMasking: true,
  defaultOptions: {
    // Others write at the same time: show what is known at once, and ask again.
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
});
