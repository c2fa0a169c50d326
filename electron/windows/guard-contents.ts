import type { WebContents } from 'electron';
import { isPageAddress } from './page-protocol.ts';

/**
 * Keeps what a window shows to our own page, for every WebContents there will ever be: no navigation elsewhere (a
 * dropped file or link navigates too), no new window, no webview. A link meant for a new window goes to the browser.
 */
export function guardContents(contents: WebContents, openExternal: (address: string) => void): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url);
    return { action: 'deny' };
  });
}
