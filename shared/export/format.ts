import type { Text } from '../base/language.ts';
import type { Photo } from '../photo/photo.ts';
import type { Publication } from '../publication/publication.ts';
import type { Story } from '../story/story.ts';
import type { Tag } from '../story/tag.ts';

/** A story with everything its page needs, found and in order. A format sees nothing else. */
export interface ResolvedStory {
  readonly story: Story;
  readonly publication: Publication;
  readonly tags: readonly Tag[];
  /** The photos of the figures and related items, by id. */
  readonly photos: ReadonlyMap<string, Photo>;
  /** The stories that related items and related links point to, by id: enough to link to them. */
  readonly linked: ReadonlyMap<string, LinkedStory>;
  readonly theme: Theme;
}

export interface LinkedStory {
  readonly id: string;
  readonly headline: string;
  readonly slug: string;
  readonly section: string;
  readonly sapo: string;
  readonly photoId: string | null;
}

/** The page theme of resources/theme: style sheet text, inlined or written beside the page. */
export interface Theme {
  readonly css: string;
  /** SHA-256 of the style sheet, in hex: part of its file name, so that a page never meets a style it was not made for. */
  readonly digest: string;
}

/** A rendition a format asks for; the writer makes it and puts it at `path`. */
export interface PhotoFile {
  readonly kind: 'photo';
  readonly path: string;
  readonly photoId: string;
  readonly widthPx: number;
  readonly format: 'jpeg' | 'webp';
}

export interface TextFile {
  readonly kind: 'text';
  readonly path: string;
  readonly text: string;
}

/** Where `html-single` wants a rendition's bytes as base64: the writer replaces `token` in the text files. */
export interface InlinePhoto {
  readonly kind: 'inline-photo';
  readonly token: string;
  readonly photoId: string;
  readonly widthPx: number;
  readonly format: 'jpeg' | 'webp';
}

export type ExportFile = PhotoFile | TextFile | InlinePhoto;

/** An export format: a pure function from a resolved story to files. Same story, same bytes. */
export interface ExportFormat {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  /** Paths inside the story's own place: `folder` formats get a folder named by the slug, `file` formats one file. */
  readonly shape: 'folder' | 'file';
  /** Of the one file of a `file` format: `.html`. */
  readonly extension?: `.${string}`;
  readonly write: (resolved: ResolvedStory) => readonly ExportFile[];
}
