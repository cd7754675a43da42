import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../access/request-context.ts';
import { issue } from '../platform/issue.ts';
import { tagOf, type LanguageTag } from '../platform/language.ts';
import type { Misfit } from '../platform/misfit.ts';

/** Says in the caller's language which values did not fit: errors are formatted where the language is not known. */
export const sayErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      const tag = tagOf(contextValue.language);
      body.singleResult.errors = body.singleResult.errors.map((error) => said(error, tag));
    },
  }),
};

function said(error: GraphQLFormattedError, tag: LanguageTag): GraphQLFormattedError {
  const [misfit] = (error.extensions?.['issues'] ?? []) as (Misfit & { message?: string })[];
  if (!misfit || misfit.message !== undefined) return error;
  const { path, code } = misfit;
  const message = issue(path, code).sentence[tag];
  return { ...error, message, extensions: { ...error.extensions, issues: [{ code, message, path }] } };
}
