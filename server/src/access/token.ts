import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for a cookie or an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored in place of a token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
