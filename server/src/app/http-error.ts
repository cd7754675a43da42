import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '../platform/refused.ts';
import { isPassing } from '../platform/transaction.ts';

/** What every refusal looks like, on every route (R28). */
export const errorBody = (code: string, message: string, more: object = {}): { errors: object[] } => ({
  errors: [{ message, extensions: { code, ...more } }],
});

const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  431: 'HEADERS_TOO_LARGE',
  503: 'SERVICE_UNAVAILABLE',
};

/** @param report takes what the caller is not told, and gives the id under which it is found. */
export function sayHttpErrors(server: FastifyInstance, report: (error: unknown) => string): void {
  server.setErrorHandler((error: FastifyError, _request, reply) => sendError(error, reply, report));
}

/** For errors that come before a route is found, such as a broken address. */
export const frameworkErrors =
  (report: (error: unknown) => string) =>
  (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void =>
    void sendError(error, reply, report);

export const notFound = (reply: FastifyReply): FastifyReply =>
  reply.code(404).send(errorBody('NOT_FOUND', 'Not found.'));

function sendError(
  error: FastifyError,
  reply: FastifyReply,
  report: (error: unknown) => string,
): FastifyReply {
  const status = isPassing(error) ? 503 : (error.statusCode ?? 500);
  const code = CODES[status];
  if (code !== undefined) {
    const said = error instanceof Refused ? error.message : `${STATUS_CODES[status]}.`;
    return reply.code(status).send(errorBody(code, said));
  }
  const id = report(error);
  return reply
    .code(500)
    .send(errorBody('INTERNAL_SERVER_ERROR', 'An internal error; tell the administrator its id.', { id }));
}

/** For what is no HTTP at all, too slow, or has too many headers: there is no request yet, and no reply. */
export function clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const body = JSON.stringify(errorBody(CODES[status] ?? 'BAD_REQUEST', `${STATUS_CODES[status]}.`));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json',
    'connection: close',
  ];
  socket.end(`${[...head, `content-length: ${Buffer.byteLength(body)}`].join('\r\n')}\r\n\r\n${body}`);
}
