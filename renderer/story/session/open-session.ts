import { newId } from '../../../shared/base/new-id.ts';
import type { OpenedStory } from '../../../shared/bridge/calls.ts';
import { failures } from '../../../shared/bridge/failures.ts';
import type { Story, StoryLook } from '../../../shared/story/story.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { onEvent } from '../../bridge/events.ts';
import { type Head, openSaver, type Saver } from '../../editor/autosave/saver.ts';
import type { EditorContext } from '../../editor/editor-context.ts';
import { makeStore, type Store } from '../../state/store.ts';
import { showToast } from '../../state/toasts.ts';
import { mergeTexts } from '../merge/merge-texts.ts';
import { openNewestMerge } from '../merge/open-newest-merge.ts';
import { followLinks } from '../related/follow-links.ts';
import { connectRescue } from '../saving/connect-rescue.ts';
import type { DraftRescue } from '../saving/draft-rescue.ts';
import { savingTexts } from '../saving/saving-texts.ts';
import { shownVersion } from '../version/shown-version.ts';
import { flushWhenLeaving } from './flush-when-leaving.ts';
import { sendSave } from './send-save.ts';
import { openDraft, type StoryDraft } from './story-draft.ts';
import { makeTextActions, type TextActions } from './text-actions.ts';

/** A story being edited in this page, and the saver that keeps the archive up to date with it. */
export interface StorySession {
  readonly storyId: string;
  /** Tells this page's draft from those of other pages. */
  readonly draftId: string;
  readonly draft: StoryDraft;
  readonly context: EditorContext;
  readonly actions: TextActions;
  readonly saver: Saver;
  readonly rescue: DraftRescue;
  /** What this person saw of the story before it was opened now. */
  readonly lastLook: StoryLook | null;
  /** The same while there is something newer that they have not looked at. */
  readonly missedSince: Store<StoryLook | null>;
  /** Takes what the archive has now, if nothing is typed that it does not have yet. */
  readonly refresh: () => Promise<void>;
  /** Saves what is left and lets go. Says whether it could; if not, the session lives on and tries again. */
  readonly close: () => Promise<boolean>;
}

export function openSession(opened: OpenedStory, context: EditorContext): StorySession {
  const storyId = opened.story.id;
  const address = { storyId, origin: newId() };
  const draft = openDraft(opened, context, () => saver.noteChange());
  const { text, fields } = draft;

  const readDraft = () => ({ document: text.body.state.doc, fields: fields.get() });

  const saver = openSaver(
    {
      now: () => performance.now(),
      wait(milliseconds, callback) {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
      isComposing: () => text.body.view.composing || text.sapo.view.composing,
      readDraft,
      async send(request) {
        const outcome = await sendSave(client, address, request);
        if (outcome.kind === 'kept' && outcome.hasShrunk === true) tellShrunk(request.baseRev, outcome.rev);
        return outcome;
      },
      takeHead: () => takeHead(storyId, draft),
    },
    headOf(opened.story),
  );

  async function refresh(): Promise<void> {
    const newest = await readHead(storyId);
    if (newest === null || !saver.isClean() || newest.story.rev <= saver.rev()) return;
    draft.show(newest);
    saver.startFrom(headOf(newest.story));
  }

  const noteLook = () => client.story.look({ id: storyId, rev: saver.rev() });
  const stopNoting = noteWhenGone(() => void noteLook().catch(globalThis.reportError));

  const stopLinks = followLinks({ storyId, saver, links: context.links, hasLinks: () => hasLinks(draft) });
  const rescue = connectRescue({ storyId, draftId: address.origin, saver, readDraft });
  const stopLeaving = flushWhenLeaving([text.body, text.sapo], saver);
  const stopEvents = onEvent((event) => {
    if (event.kind !== 'story-changed' || event.storyId !== storyId || event.origin === address.origin) return;
    if (saver.isClean()) void refresh();
  });

  return {
    storyId,
    draftId: address.origin,
    draft,
    context,
    actions: makeTextActions(text, context),
    saver,
    rescue,
    lastLook: opened.lastLook,
    missedSince: makeStore(hasMissed(opened) ? opened.lastLook : null),
    refresh,
    async close() {
      if (!(await saver.flush())) return false;
      await noteLook().catch(globalThis.reportError);
      rescue.close();
      stopNoting();
      stopLinks();
      stopLeaving();
      stopEvents();
      text.destroy();
      return true;
    },
  };
}

/** Deleting nearly everything may have been a slip: what went is one press away. */
function tellShrunk(before: number, after: number): void {
  const show = () => shownVersion.set({ rev: before, base: after });
  showToast({ tone: 'problem', text: savingTexts.shrunk, action: { label: savingTexts.showBefore, run: show } });
}

function hasLinks({ fields, text }: StoryDraft): boolean {
  const isListed = fields.get().related.some(({ storyId }) => storyId !== null);
  return isListed || text.body.state.doc.children.some(({ type }) => type.name === 'relatedLink');
}

/** Whether the story went on since the person last had it open. */
function hasMissed({ story, lastLook }: OpenedStory): boolean {
  return lastLook !== null && lastLook.rev < story.rev;
}

/** A window that is closed leaves the story too, without its screen being left. */
function noteWhenGone(note: () => void): () => void {
  window.addEventListener('pagehide', note);
  return () => window.removeEventListener('pagehide', note);
}

function headOf({ rev, updatedAt }: Story): Head {
  return { rev, savedAt: updatedAt };
}

/** The draft is kept in the archive as a parallel version; the page goes on from the newest one. */
async function takeHead(storyId: string, draft: StoryDraft): Promise<Head | null> {
  draft.text.lock(true);
  const newest = await readHead(storyId);
  if (newest !== null) {
    draft.show(newest);
    const { message, hint } = failures['stale-base'];
    const run = () => void openNewestMerge(storyId).catch(globalThis.reportError);
    showToast({ tone: 'problem', text: message, hint, action: { label: mergeTexts.merge, run } });
  }
  draft.text.lock(false);
  return newest === null ? null : headOf(newest.story);
}

/** Null when the story cannot be had now; the saver asks again. */
async function readHead(id: string): Promise<OpenedStory | null> {
  try {
    const answer = await ask(client.story.open({ id }));
    return answer.ok && answer.value.readOnly === null ? answer.value : null;
  } catch (error) {
    globalThis.reportError(error);
    return null;
  }
}
