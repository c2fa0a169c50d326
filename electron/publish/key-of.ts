import { hash } from 'node:crypto';

/** A short name for what a page is made of, to tell whether anything of it changed. */
export function keyOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}

/** SHA-256 of a file's bytes, in hex. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}
