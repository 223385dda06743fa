import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, as the cookie carries them. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in its place: who reads the database cannot sign in with what stands there. */
export function tokenHash(token: string): string {
  return hash('sha256', token);
}
