import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { WordpressPost } from './read-post.ts';

/** An item of an export, or a place that is no item: with the fault that was found in it, if there is one. */
export interface WordpressItem {
  readonly post: WordpressPost | null;
  readonly problem: string | null;
}

export interface WordpressItems {
  /** The items that end in this piece of the file. */
  read(piece: string): readonly WordpressItem[];
  /** What the end of the file says: an item that has no end. */
  finish(): readonly WordpressItem[];
  /** Whether anything of the file was written by WordPress. */
  isWordpress(): boolean;
}

/** More text than this in one item is no story. */
const MOST_LETTERS = 20_000_000;
/** Of one text without a tag: more is no export, and would not fit into a string. */
const MOST_UNBROKEN = 100_000_000;

const wanted = new Set([
  'title',
  'content:encoded',
  'excerpt:encoded',
  'dc:creator',
  'wp:post_id',
  'wp:post_date',
  'wp:post_date_gmt',
  'wp:post_name',
  'wp:status',
  'wp:post_type',
  'guid',
]);
/** XML has no place for them, and WordPress writes them as they were pasted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/**
 * Names only HTML knows and numbers of characters XML has not: they stay as they are written, and are read as HTML. And
 * what follows where a fault closed the whole file: the items behind it are whole.
 */
const HARMLESS =
  /(undefined|empty|malformed character) entity|disallowed character( in entity name)?\.$|only one root|outside of root/;

/** A file with more faults is no export, and each costs time. */
const MOST_FAULTS = 1000;

/** One item while it is read. */
interface OpenItem {
  readonly values: Map<string, string>;
  readonly categories: WordpressPost['categories'][number][];
  letters: number;
  problem: string | null;
}

/** Reads an export piece by piece. A fault spoils the item it stands in; the others are read on. */
export function openItems(): WordpressItems {
  const parser = new SaxesParser();
  const authors = new Map<string, string>();
  let ready: WordpressItem[] = [];
  let item: OpenItem | null = null;
  let category: { readonly domain: string; words: string } | null = null;
  let outside: string | null = null;
  let open = '';
  let text = '';
  let login = '';
  let isWordpress = false;
  let isFirst = true;
  let unbroken = 0;
  let faults = 0;

  function finishItem(problem: string | null): void {
    if (item === null) return;
    ready.push({ post: toPost(item, authors), problem: item.problem ?? problem });
    item = null;
    category = null;
  }
  function addText(words: string): void {
    if (item !== null) item.letters += words.length;
    if ((item?.letters ?? 0) > MOST_LETTERS) return;
    if (category !== null) category.words += words;
    else if (wanted.has(open) || open.startsWith('wp:author_')) text += words;
  }
  parser.on('error', ({ message }) => {
    if (HARMLESS.test(message)) return;
    const problem = message.replace(/\.$/, '');
    faults += 1;
    if (item === null) outside ??= problem;
    else item.problem ??= problem;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    open = name;
    text = '';
    unbroken = 0;
    isWordpress ||= name.startsWith('wp:');
    if (name === 'item') {
      finishItem('unclosed tag: item');
      item = { values: new Map(), categories: [], letters: 0, problem: null };
    }
    if (name === 'category' && item !== null) category = { domain: String(attributes['domain'] ?? ''), words: '' };
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    unbroken = 0;
    if (name === 'wp:author_login') login = text;
    if (name === 'wp:author_display_name') authors.set(login, text);
    if (name === 'category' && category !== null) {
      item?.categories.push({ domain: category.domain, name: category.words });
      category = null;
    }
    if (item !== null && wanted.has(name) && !item.values.has(name)) item.values.set(name, text);
    if (name === 'item') finishItem(null);
    open = '';
  });
  const taken = () => {
    const items = ready;
    ready = [];
    return items;
  };

  return {
    read(piece) {
      const clean = piece.replace(FORBIDDEN, '');
      const start = isFirst ? clean.trimStart() : clean; // a page that printed an empty line before the export
      if (start !== '') isFirst = false;
      unbroken += start.length;
      if (unbroken > MOST_UNBROKEN) outside ??= `a text longer than ${MOST_UNBROKEN} characters`;
      else if (faults <= MOST_FAULTS) parser.write(start);
      if (faults > MOST_FAULTS) outside = `more than ${MOST_FAULTS} faults`;
      return taken();
    },
    finish() {
      parser.close();
      finishItem('unexpected end');
      return outside === null ? taken() : [...taken(), { post: null, problem: outside }];
    },
    isWordpress: () => isWordpress,
  };
}

function toPost({ values, categories, letters }: OpenItem, authors: ReadonlyMap<string, string>): WordpressPost {
  const value = (name: string) => values.get(name) ?? '';
  const creator = value('dc:creator');
  return {
    id: value('wp:post_id'),
    guid: value('guid'),
    type: value('wp:post_type'),
    status: value('wp:status'),
    title: value('title'),
    content: value('content:encoded'),
    excerpt: value('excerpt:encoded'),
    author: authors.get(creator) ?? creator,
    slug: value('wp:post_name'),
    date: value('wp:post_date'),
    dateGmt: value('wp:post_date_gmt'),
    categories,
    isTooLong: letters > MOST_LETTERS,
  };
}
