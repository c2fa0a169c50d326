import { setImmediate as breathe } from 'node:timers/promises';
import type { TagChange, TagUse } from '../../shared/bridge/calls/tag-calls.ts';
import { findNames } from '../../shared/search/find-names.ts';
import { implementer } from '../bridge/implementer.ts';
import type { AppContext } from './app-context.ts';

/** Other calls are answered after so many words of a text, and after so many stories. */
const WORDS_AT_ONCE = 500;
const STORIES_AT_ONCE = 20;

export function tagHandlers({ archive, events, jobs }: AppContext) {
  const { tags, tagChanges, tagFollower } = archive;
  const author = () => archive.settings.settings().author;
  let isFollowing = false;

  /** Tells the pages, and lets search follow where it has not yet. */
  function changed<Value>(value: Value): Value {
    events.publish({ kind: 'tags-changed' });
    events.publish({ kind: 'stories-changed' });
    const total = tagFollower.waiting();
    if (total > 0 && !isFollowing) {
      isFollowing = true;
      jobs.start('tags', async ({ signal, progress }) => {
        try {
          for (let left = total; left > 0 && !signal.aborted; await breathe()) {
            left = tagFollower.follow(STORIES_AT_ONCE);
            progress(Math.max(total - left, 0), total);
          }
          return { kind: 'plain' };
        } finally {
          isFollowing = false;
          events.publish({ kind: 'tags-changed' });
          events.publish({ kind: 'stories-changed' }); // a list of a tag's stories was found by search
        }
      });
    }
    return value;
  }

  async function findInText(text: string, limit: number): Promise<readonly TagUse[]> {
    const found = new Map<string, TagUse>();
    let looked = 0;
    for (const one of findNames(text, tags.named)) {
      if (one !== null) found.set(one.named.tag.id, one.named.tag);
      if (found.size >= limit) break;
      looked += 1;
      if (looked % WORDS_AT_ONCE === 0) await breathe();
      if (!archive.connection.open) break; // the person closed Galley meanwhile
    }
    return [...found.values()];
  }

  return {
    list: implementer.tag.list.handler(() => tags.list()),
    complete: implementer.tag.complete.handler(({ input }) => tags.complete(input.text, input.limit)),
    inText: implementer.tag.inText.handler(({ input }) => findInText(input.text, input.limit)),
    together: implementer.tag.together.handler(({ input }) => tags.together(input.id, input.limit)),
    changes: implementer.tag.changes.handler(() => tagChanges.list()),
    countSplit: implementer.tag.countSplit.handler(({ input }) => ({
      stories: tagChanges.countSplit(input.id, input.withTags),
    })),
    add: implementer.tag.add.handler(({ input }) => {
      const tag = tags.ensure(input);
      events.publish({ kind: 'tags-changed' });
      return tag;
    }),
    edit: implementer.tag.edit.handler(({ input }): TagChange => changed(tagChanges.edit(input, author()))),
    merge: implementer.tag.merge.handler(
      ({ input }): TagChange => changed(tagChanges.merge(input.id, input.into, author())),
    ),
    split: implementer.tag.split.handler(({ input }): TagChange => changed(tagChanges.split(input, author()))),
    remove: implementer.tag.remove.handler(({ input }): TagChange => changed(tagChanges.remove(input.id, author()))),
    undo: implementer.tag.undo.handler(({ input }) => changed(tagChanges.undo(input.changeId, author()))),
  };
}
