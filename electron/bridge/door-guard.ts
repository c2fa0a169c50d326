import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request was refused: an HTTP status and one line for a person who looks. */
export interface Refusal {
  readonly status: number;
  readonly line: string;
}

/**
 * Keeps everybody but the person at this computer out of the browser door. Any page in any browser here can reach a
 * loopback port, so each request proves itself: the exact Host (against DNS rebinding), our Origin or none, a
 * Sec-Fetch-Site of our own page, and the cookie that only the printed address gives.
 */
export class DoorGuard {
  readonly token = randomBytes(32).toString('base64url');
  readonly #host: string;
  readonly #cookie: string;

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    this.#cookie = `galley-${port}`;
  }

  get origin(): string {
    return `http://${this.#host}`;
  }

  get setCookie(): string {
    return `${this.#cookie}=${this.token}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** What is wrong with a request, or null. */
  refuse(request: IncomingMessage): Refusal | null {
    return this.#refuseAddress(request) ?? this.#refuseSite(request) ?? this.#refuseStranger(request);
  }

  /** The same for the one request that brings the token; a link to it may stand anywhere, a mail for example. */
  refuseEntry(request: IncomingMessage, token: string): Refusal | null {
    const isVisit =
      request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
    return (
      this.#refuseAddress(request) ??
      (isVisit ? null : this.#refuseSite(request)) ??
      (isSame(token, this.token) ? null : noCookie)
    );
  }

  #refuseAddress({ headers }: IncomingMessage): Refusal | null {
    if (headers.host !== this.#host) return { status: 421, line: `This is ${this.#host}.` };
    const foreign = headers.origin !== undefined && headers.origin !== this.origin;
    return foreign ? { status: 403, line: 'Other sites have no business here.' } : null;
  }

  #refuseSite({ headers }: IncomingMessage): Refusal | null {
    const site = headers['sec-fetch-site'];
    const isOurs = site === undefined || site === 'same-origin' || site === 'none';
    return isOurs ? null : { status: 403, line: 'Other sites have no business here.' };
  }

  #refuseStranger({ headers }: IncomingMessage): Refusal | null {
    const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
    const mine = cookies.find((cookie) => cookie.startsWith(`${this.#cookie}=`));
    const value = mine?.slice(this.#cookie.length + 1) ?? '';
    return isSame(value, this.token) ? null : noCookie;
  }
}

const noCookie: Refusal = {
  status: 401,
  line: 'Open the whole address that Galley printed. / Hãy mở đúng toàn bộ địa chỉ mà Galley đã in ra.',
};

/** Compares digests, which have one length, in constant time. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
