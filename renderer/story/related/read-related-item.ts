import { inlineText, listFigures } from '../../../shared/document/read-document.ts';
import type { RelatedItem } from '../../../shared/story/field-kinds.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { showFailure } from '../../state/toasts.ts';

/** What the read-more list keeps of a story; null, said to the person, when it cannot be had. */
export async function readRelatedItem(storyId: string): Promise<RelatedItem | null> {
  const opened = await ask(client.story.open({ id: storyId }));
  if (!opened.ok) {
    showFailure(opened.problem);
    return null;
  }
  const { fields, body } = opened.value.story;
  const photoId = listFigures(body).find((figure) => figure.photoId !== null)?.photoId ?? null;
  const { section, headline, sapo } = fields;
  return { storyId, href: null, section, headline, sapo: inlineText(sapo).slice(0, 2000), photoId };
}
