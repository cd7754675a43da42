import { hash } from 'node:crypto';

const NAMESPACE = Buffer.from('b171a000b17150008000b171a0000001', 'hex');

/**
 * The same id for the same name on every machine (UUID version 5), so that links into the seeded data stay good.
 *
 * @param name Kind and slug, such as `court:semey-city-court`.
 */
export function seedId(name: string): string {
  const digest = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name)]), 'hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32),
  ];
  return parts.join('-');
}
