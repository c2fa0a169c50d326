import path from 'node:path';
import { addCounts, countText } from '../../shared/base/count-text.ts';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import { compareStories } from '../../shared/compare/compare-stories.ts';
import { countDocument } from '../../shared/document/count-document.ts';
import { inlineText } from '../../shared/document/read-document.ts';
import { fieldWords } from '../app/field-words.ts';
import { implementer } from '../bridge/implementer.ts';
import type { StoredCopy } from '../rescue/rescue-store.ts';
import type { AppContext } from './app-context.ts';

export function rescueHandlers({ archive, rescue, rescueFolders, events }: AppContext) {
  const { stories, versions, settings } = archive;

  async function getCopy(storyId: string, draftId: string): Promise<StoredCopy> {
    const found = (await rescue.list(storyId)).find((copy) => copy.draftId === draftId);
    if (found === undefined) throw fail('version-not-found', { rev: draftId });
    return found;
  }

  /** A copy that says nothing the story does not say is no news. */
  function isInStory({ storyId, fields, body }: StoredCopy): boolean {
    const head = stories.get(storyId);
    return JSON.stringify(head.body) === JSON.stringify(body) && JSON.stringify(head.fields) === JSON.stringify(fields);
  }

  /** Saves the copy onto the revision it was made from; where the story has moved on, it stands beside it. */
  function save({ storyId, baseRev, fields, body }: StoredCopy): 'newest' | 'version' {
    const { content } = versions.read(storyId, baseRev).body;
    const change = { fields, blocks: { at: 0, remove: content.length, insert: body.content } };
    try {
      stories.save({ storyId, baseRev, change, cause: 'rescued', author: settings.settings().author });
      return 'newest';
    } catch (error) {
      if (error instanceof FailureError && error.failure.code === 'stale-base') return 'version';
      throw error;
    }
  }

  /** Puts the story back as it was before the copy came in. */
  function stepBack(storyId: string, rev: number): void {
    const before = versions.read(storyId, rev);
    const head = stories.get(storyId);
    const blocks = { at: 0, remove: head.body.content.length, insert: before.body.content };
    const change = { fields: before.fields, blocks };
    const { author } = settings.settings();
    stories.save({ storyId, baseRev: head.rev, change, cause: 'restored', author, reason: String(rev) });
  }

  return {
    keep: implementer.rescue.keep.handler(({ input: { folder, blocks, ...copy } }) => {
      if (folder !== null && !path.isAbsolute(folder)) throw fail('not-writable', { path: folder });
      if (folder !== null) rescueFolders.choose(folder);
      return rescue.keep({ ...copy, keptAt: Date.now(), body: { type: 'doc', content: blocks } });
    }),

    list: implementer.rescue.list.handler(async ({ input: { storyId } }) => {
      const copies = await rescue.list(storyId);
      const known = copies.filter(isInStory);
      for (const { draftId } of known) await rescue.drop(storyId, draftId);
      return copies.filter((copy) => !known.includes(copy)).map(describeCopy);
    }),

    compare: implementer.rescue.compare.handler(async ({ input: { storyId, draftId, language } }) => {
      const copy = await getCopy(storyId, draftId);
      const head = stories.get(storyId);
      return compareStories(head, copy, fieldWords(archive, [head.fields, copy.fields], language));
    }),

    take: implementer.rescue.take.handler(async ({ input: { storyId, draftId, as } }) => {
      const copy = await getCopy(storyId, draftId);
      const before = stories.get(storyId).rev;
      const kind = save(copy);
      if (kind === 'newest' && as === 'version') stepBack(storyId, before);
      await rescue.drop(storyId, draftId);
      events.publish({ kind: 'story-changed', storyId, rev: stories.get(storyId).rev, origin: null });
      return { kind: as === 'version' ? as : kind };
    }),

    drop: implementer.rescue.drop.handler(({ input }) => rescue.drop(input.storyId, input.draftId)),
  };
}

function describeCopy({ draftId, keptAt, fields, body, path: file }: StoredCopy) {
  const { words } = addCounts(countDocument(body), countText(inlineText(fields.sapo)));
  return { draftId, keptAt, words, path: file };
}
