import { randomBytes } from 'node:crypto';

/** What the build writes where an inline style's nonce belongs; replaced in every answer. */
const NONCE_PLACE = 'galley-nonce';

/**
 * What a page of Galley may do, sent as a header by both doors: its own scripts, styles, pictures and calls, nothing
 * else. The nonce is for the style elements that React Aria and react-resizable-panels make at run time. DOMPurify and
 * ProseMirror make the trusted-types policies named here (`ProseMirrorClipboard` is prosemirror-view's own name).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types galley dompurify ProseMirrorClipboard',
  ].join('; ');
}

/** Headers of every answer, whatever it carries. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** The page with a fresh nonce in it, and the headers that go with it. */
export function protectPage(html: string): { html: string; headers: Readonly<Record<string, string>> } {
  const nonce = randomBytes(16).toString('base64url');
  return {
    html: html.replaceAll(NONCE_PLACE, nonce),
    headers: { ...safeHeaders, 'content-security-policy': contentSecurityPolicy(nonce) },
  };
}
