import { ask } from '../../bridge/ask.ts';
import { client, connectionState } from '../../bridge/connection.ts';
import { documentJson } from '../../editor/autosave/block-json.ts';
import type { Draft, Saver } from '../../editor/autosave/saver.ts';
import { type DraftCopy, dropFromBrowser, keepInBrowser } from './browser-copies.ts';
import { type DraftRescue, openDraftRescue } from './draft-rescue.ts';

export interface RescuedDraft {
  readonly storyId: string;
  readonly draftId: string;
  readonly saver: Saver;
  readonly readDraft: () => Draft;
}

/** The rescue of a draft in this page: files by way of the application, else the browser. */
export function connectRescue({ storyId, draftId, saver, readDraft }: RescuedDraft): DraftRescue {
  const copyOf = ({ document, fields }: Draft): DraftCopy => {
    return { storyId, draftId, baseRev: saver.rev(), fields, body: documentJson(document) };
  };
  return openDraftRescue({
    saver,
    readDraft,
    isConnected: () => connectionState.get() === 'open',
    onConnection: connectionState.subscribe,
    keepInFile(draft, folder) {
      const { body, ...copy } = copyOf(draft);
      return ask(client.rescue.keep({ ...copy, blocks: body.content, folder }));
    },
    keepInBrowser: (draft) => keepInBrowser(copyOf(draft)),
    async dropCopies() {
      await dropFromBrowser(storyId);
      await client.rescue.drop({ storyId, draftId });
    },
    now: () => Date.now(),
    wait(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
