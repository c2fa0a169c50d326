import type { CustomScheme } from 'electron';
import { desktopOrigin } from '../../shared/bridge/desktop-bridge.ts';
import type { ServedApp } from '../app/served-app.ts';
import type { PageFiles } from '../bridge/page-files.ts';
import { safeHeaders } from '../bridge/page-policy.ts';

/** `app:` behaves like `https:`. Not `file:`, which would let a page read the disk; no CSP bypass, no service worker. */
export const pageScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

export const pageAddress = `${desktopOrigin}/`;

/** True for addresses of our own page, its photos and its previews. */
export function isPageAddress(address: string): boolean {
  const url = URL.parse(address);
  // Not `url.origin`: Node calls the origin of every scheme it does not know "null".
  return url !== null && url.protocol === 'app:' && url.host === 'galley' && url.username === '' && url.password === '';
}

/** Answers requests for `app://galley/…` from the built page and the application, as the browser door does. */
export function makePageHandler(
  pageFiles: PageFiles,
  app: Pick<ServedApp, 'respond'>,
): (request: Request) => Promise<Response> {
  return async ({ url, method, headers }) => {
    const nothing = new Response('There is nothing here.\n', { status: 404, headers: safeHeaders });
    if (!isPageAddress(url) || (method !== 'GET' && method !== 'HEAD')) return nothing;
    const { pathname } = new URL(url);
    const ifNoneMatch = headers.get('if-none-match');
    const found =
      (await pageFiles.answer(pathname)) ??
      (await app.respond({ method, path: pathname, ...(ifNoneMatch === null ? {} : { ifNoneMatch }) }));
    if (found === null) return nothing;
    const body = method === 'HEAD' || found.status === 304 ? null : new Uint8Array(found.body);
    return new Response(body, { status: found.status, headers: found.headers });
  };
}
