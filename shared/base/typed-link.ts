import { safeLink } from './safe-url.ts';

/** `baodong.vn/tin`, `www.chinhphu.vn:8080`: what people type and read out for an address. */
const HOST_AND_PATH = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
const MAIL = /^[^\s@/:]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** The address a person means by what they typed: a bare site gets `https://`, a mail address `mailto:`. Null when it is none. */
export function typedLink(typed: string): string | null {
  const trimmed = typed.trim();
  if (MAIL.test(trimmed)) return safeLink(`mailto:${trimmed}`);
  return safeLink(HOST_AND_PATH.test(trimmed) ? `https://${trimmed}` : trimmed);
}
