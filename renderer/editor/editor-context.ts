import type { Language } from '../../shared/base/language.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { LinkWatch } from './link-watch.ts';
import type { PasteHost } from './paste/paste-host.ts';
import type { PhotoShelf } from './photo-shelf.ts';
import type { SlashHost } from './slash/slash-state.ts';

/** The language of the interface, as plain DOM follows it. */
export interface LanguageSource {
  readonly current: () => Language;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a story the person chose looks like from inside the text. */
export interface ChosenStory {
  readonly id: string;
  readonly headline: string;
}

/** What the text asks of the page around it. Nothing here blocks typing: every answer comes later or not at all. */
export interface EditorContext {
  readonly language: LanguageSource;
  readonly photos: PhotoShelf;
  readonly links: LinkWatch;
  readonly paste: PasteHost;
  /** Lets the person choose photo files and adds them to the archive; empty when cancelled or all were refused. */
  readonly choosePhotos: () => Promise<readonly Photo[]>;
  readonly addPhotoFiles: (files: readonly File[]) => Promise<readonly Photo[]>;
  /** Fetches a photo from the address it was pasted with and adds it to the archive; empty when it cannot be had. */
  readonly fetchRemotePhoto: (address: string) => Promise<readonly Photo[]>;
  /** Lets the person find a story of the archive; null when cancelled. */
  readonly chooseStory: () => Promise<ChosenStory | null>;
  /** What a slash in the text offers. */
  readonly slash: SlashHost;
}
