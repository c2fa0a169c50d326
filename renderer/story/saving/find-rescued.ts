import type { RescueOffer } from '../../../shared/story/rescued-copy.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import type { StorySession } from '../session/open-session.ts';
import { dropFromBrowser, findInBrowser } from './browser-copies.ts';

/** Copies of this story that other pages, or this one before it went, could not bring into the archive. */
export async function findRescued({ storyId, draftId }: StorySession): Promise<readonly RescueOffer[]> {
  await handOver(storyId, draftId);
  const offers = await client.rescue.list({ storyId });
  return offers.filter((offer) => offer.draftId !== draftId);
}

/** A copy that only the browser holds becomes a file, which lasts. */
async function handOver(storyId: string, ownDraftId: string): Promise<void> {
  const copy = await findInBrowser(storyId);
  if (copy === null || copy.draftId === ownDraftId) return;
  const { body, ...rest } = copy;
  const kept = await ask(client.rescue.keep({ ...rest, blocks: body.content, folder: null }));
  if (kept.ok) await dropFromBrowser(storyId);
}
