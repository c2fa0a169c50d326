import { cleanLine } from '../../shared/base/clean-text.ts';
import type { StatusName } from '../../shared/story/status.ts';
import { textNode } from '../import/blocks.ts';
import { parseForeignTime } from '../import/foreign-time.ts';
import { html } from '../import/html/html.ts';
import { pieceText } from '../import/html/piece-text.ts';
import { readGuarded } from '../import/read-guarded.ts';
import { guessTagKind } from '../import/text/guess-tag-kind.ts';
import type { ArchivedStory } from './archive-entry.ts';
import { wordpressHtml } from './wordpress-html.ts';

/** A post as a WordPress export has it, texts as they stand there. */
export interface WordpressPost {
  readonly id: string;
  readonly guid: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly content: string;
  readonly excerpt: string;
  readonly author: string;
  readonly slug: string;
  /** `2022-06-19 14:44:00` by the clock of the site, and in UTC; zeros when there is none. */
  readonly date: string;
  readonly dateGmt: string;
  readonly categories: readonly { readonly domain: string; readonly name: string }[];
  readonly isTooLong: boolean;
}

/** WordPress's own statuses (https://wordpress.org/documentation/article/post-status/) in the words of the desk. */
const statuses: Readonly<Record<string, StatusName>> = {
  publish: 'published',
  future: 'ready',
  private: 'ready',
  pending: 'submitted',
  draft: 'draft',
  'auto-draft': 'draft',
  trash: 'trashed',
};

/** Fails: unreadable-import. The first category is the section, the others are topics. */
export function readPost(post: WordpressPost, name: string, zone: string): ArchivedStory {
  const at = readTime(post, zone);
  const named = (domain: string) =>
    post.categories.filter((one) => one.domain === domain).map((one) => plainLine(one.name));
  const [section = '', ...topics] = named('category');
  const tags = [...named('post_tag').map((tag) => ({ name: tag, kind: guessTagKind(tag) })), ...topics.map(asTopic)];
  const sapo = plainLine(post.excerpt);
  const author = plainLine(post.author);
  const story = readGuarded(name, 'WordPress', () => {
    const { body, report } = html.read(wordpressHtml(post.content), { zone });
    return {
      fields: {
        headline: plainLine(post.title),
        section,
        slug: decodeSlug(post.slug),
        sapo: sapo === '' ? [] : [textNode(sapo)],
        bylines: author === '' ? [] : [{ name: author, role: 'text' as const }],
        publishedAt: post.status === 'publish' ? at : null,
        publishAt: post.status === 'future' ? at : null,
      },
      tags,
      body,
      report,
    };
  });
  return { ...story, status: statuses[post.status] ?? 'draft', createdAt: at };
}

function asTopic(name: string) {
  return { name, kind: 'topic' as const };
}

function readTime({ date, dateGmt }: WordpressPost, zone: string): number | null {
  return parseForeignTime(dateGmt, 'UTC') ?? parseForeignTime(date, zone);
}

/** An address that is no text of the web stays as it is written. */
function decodeSlug(slug: string): string {
  try {
    return cleanLine(decodeURIComponent(slug));
  } catch (error) {
    if (error instanceof URIError) return cleanLine(slug);
    throw error;
  }
}

/** WordPress escapes titles and names before it writes them, so that they are read as pieces of a page. */
function plainLine(text: string): string {
  return cleanLine(pieceText(text));
}
