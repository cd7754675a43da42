import type { GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql';
import { mayRole, type Permission } from '../access/policy.ts';
import { onceByKey } from '../access/once-by-key.ts';
import type { RequestContext } from '../access/request-context.ts';
import { forbidden, unauthenticated } from '../access/refusal.ts';
import { takeIdsInSmallLetters } from '../platform/small-ids.ts';
import { sayFailures, validateArgument } from '../platform/validation.ts';
import { resolvers } from './resolvers.ts';

/** Subscriptions bring streams of their own; the library asks for one of its own all the same. */
const NO_TOPICS: PubSub = {
  publish: () => {},
  subscribe: (topic) => {
    throw new Error(`Nothing is published about ${topic}.`);
  },
};

/** The whole API. */
export async function apiSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<new () => object>,
    validateFn: validateArgument,
    globalMiddlewares: [sayFailures, onceByKey],
    pubSub: NO_TOPICS,
    authChecker: ({ context }: { context: RequestContext }, permissions: Permission[]) => {
      if (!context.viewer) throw unauthenticated(context.language);
      const { role } = context.viewer;
      if (!permissions.every((permission) => mayRole(role, permission))) throw forbidden(context.language);
      return true;
    },
  });
  takeIdsInSmallLetters(schema);
  return schema;
}
