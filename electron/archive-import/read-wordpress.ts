import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fail } from '../../shared/bridge/failure.ts';
import { type ArchiveSource, type ArchiveStep, digestOfSource } from './archive-entry.ts';
import { readPost, type WordpressPost } from './read-post.ts';

/** More text than this in one item is no story. */
const MOST_LETTERS = 20_000_000;

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

/**
 * A WordPress export (WXR: RSS with `wp:` elements), read as a stream. Entities a file declares itself are not known to
 * the parser, so none can grow; what lies outside of the archive is never asked for.
 */
export function openWordpress(file: string, sizeBytes: number, zone: string): ArchiveSource {
  return {
    total: sizeBytes,
    async *steps() {
      const ready: WordpressPost[] = [];
      const parser = makeParser((post) => ready.push(post));
      let done = 0;
      const chunks = createReadStream(file, { encoding: 'utf8' }) as AsyncIterable<string>; // a stream's own type says nothing of its chunks
      for await (const chunk of chunks) {
        done += Buffer.byteLength(chunk);
        parser.write(chunk);
        for (const post of ready.splice(0)) yield toStep(post, { file, zone, done });
        parser.check(file);
        yield { kind: 'passed', done };
      }
      parser.close();
      parser.check(file);
    },
  };
}

function toStep(
  post: WordpressPost,
  { file, zone, done }: { readonly file: string; readonly zone: string; readonly done: number },
): ArchiveStep {
  if (post.type !== 'post') return { kind: 'passed', done };
  const name = `${file}#${post.id}`;
  if (post.isTooLong) {
    const failure = fail('file-too-large', { path: name, sizeMb: '20+', mostMb: 20 }).failure;
    return { kind: 'refused', name, failure, done };
  }
  const digest = digestOfSource(post.guid, post.id, post.title, post.status, post.content);
  return { kind: 'entry', entry: { name, digest, read: () => readPost(post, name, zone) }, done };
}

function makeParser(take: (post: WordpressPost) => void) {
  const parser = new SaxesParser();
  const authors = new Map<string, string>();
  let item: Map<string, string> | null = null;
  let categories: WordpressPost['categories'][number][] = [];
  let category: { readonly domain: string; words: string } | null = null;
  let open = '';
  let text = '';
  let login = '';
  let letters = 0;
  let problem: Error | null = null;

  parser.on('error', (error) => {
    problem ??= error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    open = name;
    text = '';
    if (name === 'item') {
      item = new Map();
      categories = [];
      letters = 0;
    }
    if (name === 'category' && item !== null) category = { domain: String(attributes['domain'] ?? ''), words: '' };
  });
  const addText = (words: string) => {
    letters += words.length;
    if (letters > MOST_LETTERS) return;
    if (category !== null) category.words += words;
    else if (wanted.has(open) || open.startsWith('wp:author_')) text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    if (name === 'wp:author_login') login = text;
    if (name === 'wp:author_display_name') authors.set(login, text);
    if (name === 'category' && category !== null) {
      categories.push({ domain: category.domain, name: category.words });
      category = null;
    }
    if (item !== null && wanted.has(name) && !item.has(name)) item.set(name, text);
    if (name === 'item' && item !== null) {
      if (problem === null) take(toPost(item, { categories, authors, isTooLong: letters > MOST_LETTERS }));
      item = null;
    }
    open = '';
    if (item === null) letters = 0;
  });

  return {
    /** Nothing is taken after the first fault. */
    write: (chunk: string) => void (problem === null && parser.write(chunk)),
    close: () => void (problem === null && parser.close()),
    /** Fails: unreadable-import. */
    check(file: string) {
      if (problem !== null)
        throw fail('unreadable-import', { path: file, format: 'WordPress', problem: problem.message });
    },
  };
}

function toPost(
  item: ReadonlyMap<string, string>,
  {
    categories,
    authors,
    isTooLong,
  }: Pick<WordpressPost, 'categories' | 'isTooLong'> & { readonly authors: ReadonlyMap<string, string> },
): WordpressPost {
  const value = (name: string) => item.get(name) ?? '';
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
    isTooLong,
  };
}
