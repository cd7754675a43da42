import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built web client; every address that is no file is the client's own, and gets its page. */
export async function addWebClient(server: FastifyInstance, clientDir: string): Promise<void> {
  if (!existsSync(clientDir)) return;
  await server.register(fastifyStatic, {
    root: clientDir,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (page) return reply.sendFile('index.html');
    return reply.code(404).send({ errors: [{ message: 'Not found.', extensions: { code: 'NOT_FOUND' } }] });
  });
}
