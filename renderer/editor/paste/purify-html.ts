import DOMPurify, { type Config } from 'dompurify';

const RULES = {
  USE_PROFILES: { html: true },
  FORBID_ATTR: ['id', 'name', 'class', 'style', 'src', 'srcset', 'background', 'poster'],
} satisfies Config;

/** Prepared HTML looked at again by a library of its own, of which either would do: string in, string out. */
export function purifyHtml(prepared: string): string {
  return DOMPurify.sanitize(prepared, RULES);
}

/** The same as nodes that belong to no page. */
export function purifyToNodes(prepared: string): DocumentFragment {
  return DOMPurify.sanitize(prepared, { ...RULES, RETURN_DOM_FRAGMENT: true });
}
