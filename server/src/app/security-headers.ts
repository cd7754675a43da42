import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Headers that tell a browser what these pages never need (R57). Nothing here grants another origin anything. */
export async function addSecurityHeaders(
  server: FastifyInstance,
  { behindTls }: { behindTls: boolean },
): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy() },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: behindTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // an answer of ours is read by our own pages only
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xXssProtection: false,
  });
  server.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
}

const NOTHING = ["'none'"];
const OWN = ["'self'"];

/** @param styleNonce lets in the style elements of one page. */
export const policy = (styleNonce?: string): Record<string, string[]> => ({
  'default-src': NOTHING,
  'script-src': OWN,
  'style-src': styleNonce === undefined ? OWN : [...OWN, `'nonce-${styleNonce}'`],
  'img-src': [...OWN, 'data:'],
  'font-src': OWN,
  'connect-src': OWN,
  'manifest-src': OWN,
  'base-uri': NOTHING,
  'form-action': OWN,
  'frame-ancestors': NOTHING,
});

export const policyText = (styleNonce: string): string =>
  Object.entries(policy(styleNonce))
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
