const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** Browsers skip white space and controls inside a scheme, so an address holding any is refused. */
const UNSAFE = /[\p{Cc}\s\\<>"]/u;
const SCHEME = /^([a-z][a-z0-9+.-]*:)/i;

/**
 * The address as a link may carry it, or null. Only absolute http, https, mailto and tel; so no script, no file,
 * no `//host`, no `\\host`, no address with control characters in it.
 */
export function safeLink(address: string): string | null {
  const trimmed = address.trim();
  if (trimmed.length === 0 || trimmed.length > 2048 || UNSAFE.test(trimmed)) return null;
  const scheme = SCHEME.exec(trimmed)?.[1]?.toLowerCase();
  return scheme !== undefined && ALLOWED.has(scheme) ? trimmed : null;
}
