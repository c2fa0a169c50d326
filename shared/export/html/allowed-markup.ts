/**
 * Every element an exported page may hold, with the attributes it may carry. Pages are made of nothing else, and what
 * was written is read back against this list. No style, no event attribute, no frame, no form that can be sent.
 */
export const allowedMarkup = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'name', 'property', 'content'],
  title: [],
  link: ['rel', 'href', 'type', 'title'],
  style: [],
  script: ['type', 'src', 'defer'],
  body: [],
  main: ['class', 'id'],
  header: ['class'],
  nav: ['class', 'aria-label'],
  footer: ['class'],
  article: ['class'],
  section: ['class', 'aria-labelledby'],
  div: ['class', 'id', 'role', 'tabindex', 'aria-label'],
  p: ['class', 'lang'],
  h1: ['class'],
  h2: ['class', 'id', 'lang'],
  h3: ['lang'],
  ul: ['class'],
  ol: ['start'],
  li: [],
  blockquote: [],
  figure: ['class'],
  figcaption: [],
  picture: [],
  source: ['type', 'srcset', 'sizes'],
  img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'loading', 'fetchpriority', 'decoding'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  hr: [],
  br: [],
  a: ['href', 'rel', 'class', 'aria-current'],
  span: ['class'],
  strong: ['class'],
  em: [],
  u: [],
  s: [],
  sup: [],
  sub: [],
  time: ['datetime'],
  fieldset: ['class'],
  legend: [],
  label: ['class'],
  input: ['type', 'name', 'value', 'checked'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ElementName = keyof typeof allowedMarkup;

/** Elements without an end tag (HTML standard, void elements). */
export const voidElements: ReadonlySet<ElementName> = new Set(['meta', 'link', 'source', 'img', 'hr', 'br', 'input']);

/** The attributes an element may carry; none for an element that is not allowed. */
export function allowedAttributes(element: string): readonly string[] | null {
  return Object.hasOwn(allowedMarkup, element) ? allowedMarkup[element as ElementName] : null; // checked one word before
}
