import type { DocumentJson } from './json.ts';

/** The text without the related links to some stories; they stand on lines of their own, never inside another block. */
export function withoutLinks(body: DocumentJson, storyIds: ReadonlySet<string>): DocumentJson {
  if (storyIds.size === 0) return body;
  const content = body.content.filter(({ type, attrs }) => {
    const storyId = attrs?.['storyId'];
    return type !== 'relatedLink' || typeof storyId !== 'string' || !storyIds.has(storyId);
  });
  return { ...body, content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}
