import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('b171a000b17150008000b171a0000001', 'hex');

/**
 * The same id for the same name on every machine (UUID version 5), so that links into the seeded data stay good.
 *
 * @param name Kind and slug, such as `court:semey-city-court`.
 */
export function seedId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
