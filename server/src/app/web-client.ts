import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { notFound } from './http-error.ts';
import { policyText } from './security-headers.ts';

/** Serves the built web client; every address that is no file is the client's own, and gets its page. */
export async function addWebClient(server: FastifyInstance, clientDir: string): Promise<void> {
  const page = path.join(clientDir, 'index.html');
  if (!existsSync(page)) {
    server.setNotFoundHandler((_request, reply) => notFound(reply));
    return;
  }
  const [head = '', rest = ''] = readFileSync(page, 'utf8').split('<head>', 2);
  await server.register(fastifyStatic, {
    root: clientDir,
    index: false,
    setHeaders: (reply, file) => {
      void reply.header(
        'cache-control',
        file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      );
    },
  });
  /** The component library writes style elements: each page names a nonce that lets in its own, and nobody else's. */
  const sendPage = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', policyText(nonce))
      .type('text/html; charset=utf-8')
      .send(`${head}<head>\n    <meta name="csp-nonce" nonce="${nonce}" />${rest}`);
  };
  server.get('/', (_request, reply) => sendPage(reply));
  server.get('/index.html', (_request, reply) => sendPage(reply));
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return isPage ? sendPage(reply) : notFound(reply);
  });
}
