import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import { currentLocale } from '../lib/locale.ts';

/** The session has ended: the door is at the same address, and leads back to it. */
const backToTheDoor = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) location.reload();
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
      UserError: [
        'InvalidInputError',
        'NotFoundError',
        'NotYoursError',
        'ConflictError',
        'StateError',
        'InUseError',
        'InvalidCredentialsError',
        'RateLimitedError',
      ],
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
