import { cleanLine } from '../../shared/base/clean-text.ts';
import type { Json } from '../../shared/base/json.ts';
import type { MarkJson, NodeJson } from '../../shared/document/json.ts';
import type { ResolvedStory } from '../../shared/export/format.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { fullStory } from './full-story.ts';

/** Words that have got out of the text of one page or another, by what they try. */
export const hostileWords = {
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a style': '</style><script>alert(1)</script>',
  'the end of a title': '</title></head><body onload=alert(1)>',
  'an element with a double quote': '"><img src=x onerror=alert(1)>',
  'an attribute with a single quote': "' onmouseover='alert(1)' x='",
  'a comment': '<!--<script>--><!-- -- --!> ]]>',
  'an address that runs': 'javascript:alert(1)',
  'entities, written and half written': '&lt;b&gt; &amp;amp; &#60; &copy &notit; KCN&CX',
  'a template': '{headline} #{alert(1)} {{alert(1)}} <%= 1 %> {count, plural, one {#} other {#}}',
  'the mark of a photo': '"galley-photo:0190a000-0000-7000-8000-0000000000a1:1280"',
  'controls and no characters': 'a\u0000b\u0001c\u001bd\u007fe\u0085f\ufdd0g\uffffh\ud800i\udc00j\u{1fffe}k',
  'letters without width, and marks of direction':
    'a\u200bb\u200cc\u200dd\ufeffe\u202ef\u2066g\u2069h\u00adi\u2028j\u2029k',
  'other writing': 'العربية עברית 中文 🇻🇳👩‍👩‍👧 Đà Nẵng (NFD) e\u0323\u0302',
  'line ends and tabs': 'một\r\nhai\n\n\tba\rbốn',
} as const;

/** Addresses that must not be a link of a page as they are. */
export const hostileAddresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '//evil.example/x.js',
  '\\\\evil.example\\x',
  '/etc/passwd',
  '#top',
  'https:evil.example',
  'https://',
  'https://user:word@evil.example/',
  'https://exa mple.org/',
  'https://example.org/" onclick="alert(1)',
  "https://example.org/' onclick='alert(1)",
  'https://example.org/<script>alert(1)</script>',
  'https://example.org/%zz?a=[1]#b#c',
  'https://[::1',
  'mailto:a@example.org?subject=<script>',
  'tel:+84 90<1>',
] as const;

/** The full story with the same words wherever words can stand, and nowhere else. */
export function fullStoryIn(words: string): ResolvedStory {
  const { story, publication, tags, photos, linked } = fullStory;
  const { headlineVariants, sapo, bylines, related, correction } = story.fields;
  const line = cleanLine(words);
  return {
    ...fullStory,
    publication: {
      ...publication,
      name: line,
      agencyPrefix: line,
      sections: [{ name: line, slug: 'tin-tuc', topics: [] }],
    },
    tags: tags.map((tag) => ({ ...tag, name: line })),
    photos: new Map([...photos].map(([id, photo]) => [id, withMetadata(photo, line)])),
    linked: new Map([...linked].map(([id, found]) => [id, { ...found, headline: line, section: line, sapo: line }])),
    stamps: fullStory.stamps.map((stamp) => ({ ...stamp, reason: line })),
    story: {
      ...story,
      fields: {
        ...story.fields,
        section: line,
        kicker: line,
        headline: line,
        headlineVariants: Object.fromEntries(Object.keys(headlineVariants).map((name) => [name, line])),
        sapo: sapo.map((node) => withWords(node, words)),
        agencyPrefix: line,
        datelinePlace: line,
        bylines: bylines.map((byline) => ({ ...byline, name: line })),
        source: line,
        edNote: line,
        related: related.map((item) => ({ ...item, section: line, headline: line, sapo: line })),
        correction: correction && { ...correction, wrong: line, right: line },
      },
      body: { ...story.body, content: story.body.content.map((node) => withWords(node, words)) },
    },
  };
}

function withMetadata(photo: Photo, line: string): Photo {
  const metadata = Object.fromEntries(Object.keys(photo.metadata).map((name) => [name, line]));
  return { ...photo, metadata: { ...photo.metadata, ...metadata } };
}

/** Attributes that are no words but a choice or a pointer. */
const POINTERS = new Set(['photoId', 'storyId', 'href', 'layout']);

function withWords(node: NodeJson, words: string): NodeJson {
  const mapAttribute = ([name, value]: readonly [string, Json]) =>
    [name, typeof value === 'string' && !POINTERS.has(name) ? cleanLine(words) : value] as const;
  return {
    ...node,
    ...(node.text === undefined ? {} : { text: words }),
    ...(node.attrs === undefined ? {} : { attrs: Object.fromEntries(Object.entries(node.attrs).map(mapAttribute)) }),
    ...(node.content === undefined ? {} : { content: node.content.map((child) => withWords(child, words)) }),
  };
}

/** The full story with the same address wherever an address can stand, although no story is let in with most of them. */
export function fullStoryTo(address: string): ResolvedStory {
  const { story } = fullStory;
  return {
    ...fullStory,
    linked: new Map(),
    story: {
      ...story,
      fields: { ...story.fields, related: story.fields.related.map((item) => ({ ...item, href: address })) },
      body: { ...story.body, content: story.body.content.map((node) => withAddress(node, address)) },
    },
  };
}

function withAddress(node: NodeJson, address: string): NodeJson {
  const point = <Holder extends MarkJson | NodeJson>(holder: Holder): Holder =>
    holder.attrs !== undefined && 'href' in holder.attrs
      ? { ...holder, attrs: { ...holder.attrs, href: address } }
      : holder;
  return {
    ...point(node),
    ...(node.marks === undefined ? {} : { marks: node.marks.map(point) }),
    ...(node.content === undefined ? {} : { content: node.content.map((child) => withAddress(child, address)) }),
  };
}
