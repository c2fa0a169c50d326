import type { Session } from 'electron';

/** Galley asks the page's engine for no permission and no device, and fetches nothing from a network. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
}

const LOCAL = new Set(['app:', 'blob:', 'data:', 'devtools:']);

function isLocal(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && LOCAL.has(url.protocol);
}
