import type { FastifyInstance } from 'fastify';
import { readJson } from '../platform/json-body.ts';
import { Refused } from '../platform/refused.ts';

/** A body is JSON in UTF-8, as it is, or it is refused before it is read (R19, R20). */
export function takeJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addHook('onRequest', async ({ headers }) => {
    if ((headers['content-encoding'] ?? 'identity') !== 'identity')
      throw new Refused(415, 'Bodies are not inflated.');
    const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset))
      throw new Refused(415, 'Only UTF-8 is understood.');
  });
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
