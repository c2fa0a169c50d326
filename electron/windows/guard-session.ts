import type { Session } from 'electron';
import { isPageAddress } from './page-protocol.ts';

/**
 * Galley asks the page's engine for no device and fetches nothing from a network. Its one permission is to put words
 * on the clipboard, as a browser gives it to any page after a press; reading the clipboard is not among it.
 */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isGranted(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isGranted(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
}

function isGranted(permission: string, askedBy: string): boolean {
  return permission === 'clipboard-sanitized-write' && isPageAddress(askedBy);
}

const LOCAL = new Set(['app:', 'blob:', 'data:', 'devtools:']);

function isLocal(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && LOCAL.has(url.protocol);
}
