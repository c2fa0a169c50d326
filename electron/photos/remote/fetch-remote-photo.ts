import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { FailureError, fail } from '../../../shared/bridge/failure.ts';
import { guardedLookup, isPublicAddress, requireAllowed, type WebGuard } from './public-address.ts';

export interface RemoteLimits extends WebGuard {
  readonly mostBytes: number;
  /** For all of it, redirects included. */
  readonly longestMs: number;
}

const MEGABYTE = 1024 * 1024;
const limitsOfPages: RemoteLimits = {
  mostBytes: 50 * MEGABYTE,
  longestMs: 30_000,
  isAllowed: isPublicAddress,
  anyPort: false,
};
const MOST_REDIRECTS = 5;

/**
 * Downloads what stands at an address of the public web, if it says it is a picture. No cookie, no referrer, nothing of
 * the story goes with it. Fails: remote-photo-refused, remote-photo-failed, file-too-large.
 */
export async function fetchRemotePhoto(
  address: string,
  limits: RemoteLimits = limitsOfPages,
): Promise<{ readonly bytes: Uint8Array; readonly fileName: string }> {
  const signal = AbortSignal.timeout(limits.longestMs);
  let url = new URL(address);
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(url, limits, signal);
      const next = redirectOf(answer, url);
      if (next === null) return { bytes: await readBody(answer, url, limits), fileName: nameOf(url) };
      answer.destroy();
      url = next;
    }
    throw failed(url, 'too many redirects');
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (signal.aborted) throw failed(url, `no answer in ${limits.longestMs / 1000} s`);
    if (error instanceof Error && 'code' in error) throw failed(url, String(error.code)); // Node's network errors
    throw error;
  }
}

function ask(url: URL, guard: RemoteLimits, signal: AbortSignal): Promise<IncomingMessage> {
  requireAllowed(url, guard);
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  const headers = { accept: 'image/avif,image/webp,image/jpeg,image/png,image/*', 'user-agent': 'Galley' };
  return new Promise((resolve, reject) => {
    get(url, { headers, signal, lookup: guardedLookup(guard.isAllowed), agent: false }, resolve).on('error', reject);
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | null {
  if (statusCode < 300 || statusCode > 399 || headers.location === undefined) return null;
  return URL.parse(headers.location, url.href);
}

async function readBody(answer: IncomingMessage, url: URL, { mostBytes }: RemoteLimits): Promise<Uint8Array> {
  const { statusCode = 0, headers } = answer;
  const type = headers['content-type'] ?? '';
  const problem = statusCode === 200 ? (isPicture(type) ? null : type.slice(0, 80)) : `HTTP ${statusCode}`;
  if (problem !== null) {
    answer.destroy();
    throw failed(url, problem);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> = answer;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > mostBytes) {
      const megabytes = (bytes: number) => Math.ceil(bytes / MEGABYTE);
      throw fail('file-too-large', { path: url.host, sizeMb: megabytes(size), mostMb: megabytes(mostBytes) });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Some servers of pictures do not say more than that it is a file; the photo intake looks at the bytes anyway. */
function isPicture(type: string): boolean {
  return /^(image\/|application\/octet-stream|binary\/)/i.test(type) || type === '';
}

function nameOf({ pathname, host }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || host;
  } catch (error) {
    if (error instanceof URIError) return last;
    throw error;
  }
}

function failed(url: URL, problem: string): FailureError {
  return fail('remote-photo-failed', { address: url.host, problem });
}
