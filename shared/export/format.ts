import type { Text } from '../base/language.ts';
import type { CropRect } from '../photo/crops.ts';
import type { Photo } from '../photo/photo.ts';
import type { PictureFormat } from '../photo/picture-formats.ts';
import type { Publication } from '../publication/publication.ts';
import type { RepublishCause } from '../story/publication-step.ts';
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
  /** When and why it was published once more since its first publishing, oldest first: for the page, its data and feeds. */
  readonly stamps: readonly Stamp[];
  readonly theme: Theme;
}

/** One replacement of what is published. The reason of an update is the desk's own; that of a correction is printed. */
export interface Stamp {
  readonly kind: RepublishCause;
  readonly at: number;
  readonly reason: string;
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
  readonly format: PictureFormat;
  /** A part of the photo; without it the whole. */
  readonly crop?: CropRect | undefined;
}

export interface TextFile {
  readonly kind: 'text';
  readonly path: string;
  readonly text: string;
}

/**
 * A photo that becomes part of the text: where an attribute's whole value is `token` the writer puts the rendition as a
 * `data:` address. Quotes inside a story's own words are escaped, so they never match.
 */
export interface InlinePhoto {
  readonly kind: 'inline-photo';
  readonly token: string;
  readonly photoId: string;
  readonly widthPx: number;
  readonly format: PictureFormat;
}

export type ExportFile = PhotoFile | TextFile | InlinePhoto;

/** What a destination asks of every format. */
export interface FormatWish {
  /** The widths of photos that lie beside the text; none for the usual ones. */
  readonly photoWidthsPx: readonly number[];
}

/** An export format: a pure function from a resolved story to files. Same story, same bytes. */
export interface ExportFormat {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  /** `folder` formats get a folder for each story, and their paths are inside it; `file` formats get one file and write one text, whose path does not count. */
  readonly shape: 'folder' | 'file';
  /** The files become the entries of one zip file, in this order; only of `file` formats. */
  readonly packed?: 'zip';
  /** What follows the slug in the name of that folder or file, so that formats do not get into each other's way: `.html`. */
  readonly ending: string;
  /** The first file is the one people open; it is put in place last. */
  readonly write: (resolved: ResolvedStory, wish?: FormatWish) => readonly ExportFile[];
}
