import { cleanNodes } from '../../../shared/document/clean-nodes.ts';
import { ask } from '../../bridge/ask.ts';
import type { Client } from '../../bridge/connection.ts';
import { documentJson, documentText } from '../../editor/autosave/block-json.ts';
import { digestText } from '../../editor/autosave/digest-text.ts';
import type { SaveOutcome, SaveRequest } from '../../editor/autosave/saver.ts';

/** The calls saving needs. */
export interface SaveCalls {
  readonly story: Pick<Client['story'], 'save' | 'open'>;
}

export interface SaveAddress {
  readonly storyId: string;
  /** Who saves; comes back in the event, so that a page does not answer to itself. */
  readonly origin: string;
}

/** Sends what changed. Where the archive finds that it does not fit its text, the whole text goes instead. */
export async function sendSave(calls: SaveCalls, address: SaveAddress, request: SaveRequest): Promise<SaveOutcome> {
  try {
    const digest = await digestText(documentText(request.draft.document));
    const outcome = await trySave(calls, address, { ...request, digest });
    if (outcome.kind !== 'failed' || outcome.failure?.code !== 'digest-mismatch') return outcome;
    return await trySave(calls, address, { ...request, ...(await wholeText(calls, address, request)) });
  } catch (error) {
    // No answer: the connection is gone, or a bug on the way. Either way nothing was saved, and the text is still here.
    globalThis.reportError(error);
    return { kind: 'failed', failure: null };
  }
}

async function trySave(
  calls: SaveCalls,
  { storyId, origin }: SaveAddress,
  { baseRev, change, digest }: Omit<SaveRequest, 'draft'> & { readonly digest: string },
): Promise<SaveOutcome> {
  const answer = await ask(calls.story.save({ storyId, baseRev, change, digest, origin }));
  if (answer.ok) {
    const { rev, savedAt, hasShrunk } = answer.value;
    return { kind: 'kept', rev, savedAt, ...(hasShrunk && { hasShrunk }) };
  }
  return answer.problem.code === 'stale-base' ? { kind: 'stale' } : { kind: 'failed', failure: answer.problem };
}

/** All of it with its letters composed: an older Galley may have kept some that are not, which no archive takes again. */
async function wholeText(calls: SaveCalls, { storyId }: SaveAddress, { change, draft }: SaveRequest) {
  const { story } = await calls.story.open({ id: storyId });
  const insert = cleanNodes(documentJson(draft.document).content);
  const digest = await digestText(JSON.stringify({ type: 'doc', content: insert }));
  return { digest, change: { ...change, blocks: { at: 0, remove: story.body.content.length, insert } } };
}
