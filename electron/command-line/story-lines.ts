import type { Language, Text } from '../../shared/base/language.ts';
import { statuses } from '../../shared/story/status.ts';
import type { SnippetPart, StoryRow } from '../../shared/story/story.ts';

/** Said beside an empty answer, which would look as if nothing had happened. */
export const NO_STORIES: Text = { en: 'No stories found.', vi: 'Không tìm thấy bài nào.' };

/** A story in the JSON answer of `list` and `search`. */
export function toStoryJson({ id, headline, section, status, updatedAt, snippet, ...more }: StoryRow): object {
  return {
    id,
    headline,
    section,
    status,
    updatedAt: new Date(updatedAt).toISOString(),
    author: more.author,
    words: more.words,
    photoCount: more.photoCount,
    publishedAt: toIso(more.publishedAt),
    ...(snippet !== undefined && { snippet: joinSnippet(snippet) }),
  };
}

export function toStoryLines(row: StoryRow, language: Language): readonly string[] {
  const head = [row.id, statuses[row.status].label[language], row.section, row.headline];
  const found = row.snippet === undefined ? [] : [`    ${joinSnippet(row.snippet)}`];
  return [head.filter((part) => part.length > 0).join('  '), ...found];
}

/** ISO 8601 in UTC, as every time in an answer. */
export function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

function joinSnippet(parts: readonly SnippetPart[]): string {
  return parts.map(({ text }) => text).join('');
}
