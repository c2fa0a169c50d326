import { hash } from 'node:crypto';
import type { DocumentJson } from '../../../shared/document/json.ts';

/** A body as it is stored: UTF-8 JSON and its SHA-256. SQLite's integrity check does not look at content; the digest does. */
export interface StoredBody {
  readonly bytes: Buffer;
  readonly digest: string;
}

export function encodeBody(body: DocumentJson): StoredBody {
  const bytes = Buffer.from(JSON.stringify(body), 'utf8');
  return { bytes, digest: digestOf(bytes) };
}

export function decodeBody(bytes: Buffer): DocumentJson {
  return JSON.parse(bytes.toString('utf8')) as DocumentJson; // written by encodeBody; unknown nodes are found by parseDocument
}

export function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
