import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type AcceptedQuery, acceptQuery, type QueryLimits } from '../platform/query-limits.ts';
import { readJson, refuseBroken, refuseNulLiteral } from '../platform/json-body.ts';
import { Refused } from '../platform/refused.ts';
import { errorBody } from './http-error.ts';

/** A query may have so many tokens (R16). Apollo parses with the same limit, and says so. */
export const PARSE_OPTIONS = { maxTokens: 2000 } as const;

/** The largest query of the client stays well below each of these (a test reads them all). */
export const QUERY_LIMITS: QueryLimits = {
  depth: 10,
  fields: 300,
  aliases: 30,
  directives: 20,
  rootMutations: 5,
  once: ['signIn', 'setPassword', 'changePassword', 'checkIn', 'checkCertificate', 'submitEvaluation'],
  nestedPages: 10_000,
};

const REMEMBERED = 500;
const LONGEST_REMEMBERED = 10_000;

/**
 * Looks at a query before Apollo does: validation itself is what a query of two kilobytes can keep busy for minutes
 * (decision 0050). What was accepted is remembered by its text, so that a client's own queries are weighed once.
 *
 * @param streams whether subscriptions are asked for there, or all but these.
 */
export function queryGuard(
  schema: GraphQLSchema,
  { streams }: { streams: boolean } = { streams: false },
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | void> {
  const remembered = new Map<string, AcceptedQuery>();

  const accept = (query: string): AcceptedQuery | string | null => {
    const known = remembered.get(query);
    if (known) return known;
    refuseNulLiteral(query);
    const document = parsed(query);
    if (document && holdsStream(document) !== streams)
      throw new Refused(400, 'Subscriptions, and nothing else, are for /graphql/stream.');
    const accepted = document && acceptQuery(schema, document, QUERY_LIMITS);
    if (accepted === null || typeof accepted === 'string' || query.length > LONGEST_REMEMBERED)
      return accepted;
    const [oldest] = remembered.size >= REMEMBERED ? remembered.keys() : [];
    if (oldest !== undefined) remembered.delete(oldest);
    remembered.set(query, accepted);
    return accepted;
  };

  return async (request, reply) => {
    const { query, variables } = asked(request);
    if (typeof query !== 'string') return;
    const accepted = accept(query);
    const why = typeof accepted === 'string' ? accepted : accepted?.tooLarge(variables);
    if (why) return reply.code(400).send(errorBody('QUERY_TOO_LARGE', why));
  };
}

const holdsStream = ({ definitions }: DocumentNode): boolean =>
  definitions.some((one) => one.kind === 'OperationDefinition' && one.operation === 'subscription');

/** Null when the text is no query at all: Apollo says where it is wrong. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { ...PARSE_OPTIONS, noLocation: true });
  } catch {
    return null;
  }
}

interface Asked {
  readonly query: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
}

function asked(request: FastifyRequest): Asked {
  if (request.method !== 'GET') return asAsked(request.body);
  const search = new URLSearchParams(checkedSearch(request.url));
  return asAsked({
    query: search.get('query'),
    variables: readJson(Buffer.from(search.get('variables') ?? '{}')),
  });
}

function asAsked(body: unknown): Asked {
  const { query, variables } = (body ?? {}) as Partial<Asked>;
  return { query, variables: typeof variables === 'object' && variables !== null ? variables : {} };
}

/** The part of an address after the question mark. @throws Refused when it is not UTF-8, or holds NUL (R20). */
function checkedSearch(url: string): string {
  const search = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  let text: string;
  try {
    text = decodeURIComponent(search);
  } catch {
    throw new Refused(400, 'The address is not UTF-8.');
  }
  refuseBroken(text);
  return search;
}
