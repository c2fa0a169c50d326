import type { Theme } from '../../shared/export/format.ts';
import { offeredWidths } from '../../shared/export/html/folder-pictures.ts';
import { styleElement } from '../../shared/export/html/markup.ts';
import { makePage, type PictureSource } from '../../shared/export/html/page.ts';
import { writePage } from '../../shared/export/html/write-page.ts';
import { renditionPath } from '../../shared/photo/photo.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Archive } from '../archive/archive.ts';
import { loadTheme } from './load-theme.ts';
import { resolveStory } from './resolve-story.ts';

export interface PreviewOptions {
  readonly archive: Archive;
  readonly themeFolders: readonly string[];
  readonly storyId: string;
}

/** This door's own addresses of a photo. */
const makePictures = ({ pictureFormats }: Publication): PictureSource => ({
  widths: offeredWidths,
  formats: pictureFormats,
  address: ({ digest }, widthPx, { format = 'jpeg' } = {}) => renditionPath(digest, widthPx, format),
  publicPath: () => null,
});

/** The page as `html` writes it, but for where its photos and its style come from: this door. Fails: story-not-found, damaged-body. */
export async function makePreview({ archive, themeFolders, storyId }: PreviewOptions): Promise<string> {
  return makePreviewPage(archive, await loadTheme(themeFolders), storyId);
}

/** The same with the theme at hand, in one go: it can be part of a transaction. */
export function makePreviewPage(archive: Archive, theme: Theme, storyId: string): string {
  const resolved = resolveStory(archive, storyId, theme);
  return writePage(makePage(resolved, makePictures(resolved.publication)), styleElement(theme.css));
}
