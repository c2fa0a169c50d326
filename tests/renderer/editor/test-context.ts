import type { EditorContext } from '../../../renderer/editor/editor-context.ts';
import { type LinkWatch, openLinkWatch } from '../../../renderer/editor/link-watch.ts';
import type { PasteHost } from '../../../renderer/editor/paste/paste-host.ts';
import { openPhotoShelf } from '../../../renderer/editor/photo-shelf.ts';
import type { SlashHost } from '../../../renderer/editor/slash/slash-state.ts';
import type { Language } from '../../../shared/base/language.ts';
import type { Photo } from '../../../shared/photo/photo.ts';

interface TestContextParts {
  readonly photos?: readonly Photo[];
  /** What the picker and dropped files bring. */
  readonly chosen?: readonly Photo[];
  readonly slash?: SlashHost;
  readonly paste?: Partial<PasteHost>;
  readonly links?: LinkWatch;
}

/** The world around an editor, in memory; Vietnamese until told otherwise. */
export function openTestContext({
  photos = [],
  chosen = [],
  slash = { find: () => [], run: () => {} },
  paste = {},
  links = openLinkWatch(),
}: TestContextParts): EditorContext & { speak: (language: Language) => void } {
  let language: Language = 'vi';
  const listeners = new Set<() => void>();
  return {
    language: {
      current: () => language,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    photos: openPhotoShelf([...photos, ...chosen], async () => null),
    links,
    paste: { pasted: () => {}, offer: () => {}, working: () => {}, ...paste },
    fetchRemotePhoto: async () => chosen,
    choosePhotos: async () => chosen,
    addPhotoFiles: async () => chosen,
    chooseStory: async () => null,
    slash,
    speak(next) {
      language = next;
      for (const listener of listeners) listener();
    },
  };
}
