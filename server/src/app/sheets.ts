import { IsolationLevel } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { unauthenticated } from '../access/refusal.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { Refused } from '../platform/refused.ts';
import { rateLimit } from '../platform/rate-limit.ts';
import { cellsOf } from '../platform/sheet/cells.ts';
import type { Cell } from '../platform/sheet/column.ts';
import { writeCsv } from '../platform/sheet/csv.ts';
import { writeXlsx } from '../platform/sheet/xlsx.ts';
import { NoTurn, turns } from '../platform/turns.ts';
import { contextOf, type ContextSource } from './context.ts';
import { errorFormatter } from './format-error.ts';
import { errorBody } from './http-error.ts';
import { PARSE_OPTIONS, queryGuard } from './query-guard.ts';
import { ListRefused, readWholeList } from './read-whole-list.ts';
import { tooMany, tooSlow } from './sheet-refusal.ts';
import { readSheetRequest, type SheetRequest } from './sheet-request.ts';

/** A sheet has so many rows at most; the client says so before it asks. */
export const MOST_ROWS = 20_000;
/** So many are written at the same time, and so many a minute for one person: a file is a hundred pages of a list. */
const AT_ONCE = 2;
const A_MINUTE = 20;
/** So many wait for their turn; whoever comes after them is told at once. */
const MOST_WAITING = 10;
/** Nobody keeps a turn longer. */
const LONGEST_MS = 60_000;

const TYPES = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
} as const;
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Any list as a spreadsheet (decision 0063): `POST /sheets` with the list's own query. */
export function addSheets(
  server: FastifyInstance,
  source: ContextSource,
  schema: GraphQLSchema,
  report: (error: unknown) => string,
): void {
  const takeTurn = turns(AT_ONCE, MOST_WAITING);
  const limit = rateLimit(A_MINUTE);
  const formatError = errorFormatter(report);

  server.post('/sheets', { preHandler: queryGuard(schema) }, async (request, reply) => {
    const context = await contextOf(source, request, reply);
    const { viewer, read, language, now } = context;
    if (!viewer || !read) return refuse(reply, [unauthenticated(language)]);
    const asked = readSheetRequest(request.body);
    // the request itself counts as destroyed once it is read
    const isWanted = () => !request.raw.socket.destroyed;
    const retryAfterSeconds = limit(viewer.userId, now.getTime());
    if (retryAfterSeconds > 0)
      return reply
        .code(429)
        .header('retry-after', retryAfterSeconds)
        .send(errorBody('RATE_LIMITED', 'Too Many Requests.', { retryAfterSeconds }));
    try {
      const { file, rows, total } = await takeTurn(() =>
        writeSheet(schema, { ...context, viewer, read }, asked, isWanted),
      );
      return await reply
        .type(TYPES[asked.format])
        .headers({
          'cache-control': 'no-store',
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${asked.name}.${asked.format.toLowerCase()}`)}`,
          'x-sheet-rows': rows,
          'x-sheet-total': Math.max(rows, total),
        })
        .send(file);
    } catch (error) {
      if (error instanceof NoTurn) return refuse(reply, [tooMany(language)]);
      if (error instanceof ListRefused) return refuse(reply, error.errors);
      throw error;
    }
  });

  function refuse(reply: FastifyReply, errors: readonly GraphQLError[]): FastifyReply {
    const said = errors.map((error) => formatError(error.toJSON(), error));
    const code = String(said[0]?.extensions?.['code']);
    return reply.code(STATUS[code] ?? 400).send({ errors: said });
  }
}

/**
 * Reads and writes at the same time, as the register stood at one moment; what is kept is the file alone.
 *
 * @param isWanted whether somebody still waits for it.
 */
async function writeSheet(
  schema: GraphQLSchema,
  context: SignedInContext,
  { query, variables, format, name, columns }: SheetRequest,
  isWanted: () => boolean,
): Promise<{ file: Buffer; rows: number; total: number }> {
  const document = parsed(query);
  const wrong = validate(schema, document, undefined, { maxErrors: 1 });
  if (wrong.length > 0)
    throw new ListRefused(
      wrong.map(
        ({ message }) => new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
      ),
    );
  const until = performance.now() + LONGEST_MS;
  const goOn = (): void => {
    if (!isWanted() || performance.now() > until) throw new ListRefused([tooSlow(context.language)]);
  };
  return context.em.fork().transactional(
    async (em) => {
      const list = readWholeList(schema, document, variables, { ...context, em }, MOST_ROWS, goOn);
      const rows = (async function* (): AsyncGenerator<Cell[]> {
        for await (const row of list.rows) yield cellsOf(columns, row);
      })();
      const file = await (format === 'XLSX' ? writeXlsx(name, columns, rows) : writeCsv(columns, rows));
      return { file, rows: list.count.read, total: list.count.total };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

function parsed(query: string) {
  try {
    return parse(query, { ...PARSE_OPTIONS, noLocation: true });
  } catch {
    throw new Refused(400, 'query: no GraphQL.');
  }
}
