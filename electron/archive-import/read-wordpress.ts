import { createReadStream } from 'node:fs';
import { fail } from '../../shared/bridge/failure.ts';
import { type ArchiveSource, type ArchiveStep, digestOfSource } from './archive-entry.ts';
import { readPost, type WordpressPost } from './read-post.ts';
import { openItems, type WordpressItem } from './wordpress-items.ts';

/**
 * A WordPress export (WXR: RSS with `wp:` elements), read as a stream. Entities a file declares itself are not known to
 * the parser, so none can grow; what lies outside of the archive is never asked for. Fails: unknown-archive, when
 * nothing in it is of WordPress.
 */
export function openWordpress(file: string, sizeBytes: number, zone: string): ArchiveSource {
  return {
    total: sizeBytes,
    async *steps() {
      const items = openItems();
      let done = 0;
      const chunks = createReadStream(file, { encoding: 'utf8' }) as AsyncIterable<string>; // a stream's own type says nothing of its chunks
      for await (const chunk of chunks) {
        done += Buffer.byteLength(chunk);
        for (const item of items.read(chunk)) yield toStep(item, { file, zone, done });
        yield { kind: 'passed', what: null, done };
      }
      const last = items.finish();
      if (!items.isWordpress()) throw fail('unknown-archive', { path: file });
      for (const item of last) yield toStep(item, { file, zone, done });
    },
  };
}

interface Place {
  readonly file: string;
  readonly zone: string;
  readonly done: number;
}

function toStep({ post, problem }: WordpressItem, { file, zone, done }: Place): ArchiveStep {
  const name = post === null ? file : `${file}#${post.id}`;
  if (problem !== null) {
    const { failure } = fail('unreadable-import', { path: name, format: 'WordPress', problem });
    return { kind: 'refused', name, failure, done };
  }
  if (post === null || post.type !== 'post') return { kind: 'passed', what: post?.type ?? null, done };
  return toEntry(post, { name, zone, done });
}

function toEntry(
  post: WordpressPost,
  { name, zone, done }: { readonly name: string; readonly zone: string; readonly done: number },
): ArchiveStep {
  if (post.isTooLong) {
    const { failure } = fail('file-too-large', { path: name, sizeMb: '20+', mostMb: 20 });
    return { kind: 'refused', name, failure, done };
  }
  const digest = digestOfSource(post.guid, post.id, post.title, post.status, post.content);
  return { kind: 'entry', entry: { name, digest, read: () => readPost(post, name, zone) }, done };
}
