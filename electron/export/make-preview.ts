import { makePageContext } from '../../shared/export/html/page-context.ts';
import { writePage } from '../../shared/export/html/write-page.ts';
import { renditionPath, renditionWidthsFor } from '../../shared/photo/photo.ts';
import type { Archive } from '../archive/archive.ts';
import { loadTheme } from './load-theme.ts';
import { resolveStory } from './resolve-story.ts';

export interface PreviewOptions {
  readonly archive: Archive;
  readonly themeFolder: string;
  readonly storyId: string;
}

/** The page exactly as `html` writes it, but for where its photos and its style come from: this door. */
export async function makePreview({ archive, themeFolder, storyId }: PreviewOptions): Promise<string> {
  const theme = await loadTheme(themeFolder);
  const pictures = {
    widths: renditionWidthsFor,
    address: (photo: { readonly digest: string }, widthPx: number) => renditionPath(photo.digest, widthPx),
  };
  return writePage(makePageContext(resolveStory(archive, storyId, theme), pictures), `<style>\n${theme.css}</style>`);
}
