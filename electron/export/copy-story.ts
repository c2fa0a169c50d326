import type { CopiedStory } from '../../shared/bridge/calls/export-calls.ts';
import type { ExportFormat, ResolvedStory } from '../../shared/export/format.ts';
import { fragment } from '../../shared/export/fragment/fragment.ts';
import { richText } from '../../shared/export/html/rich-text.ts';
import { text } from '../../shared/export/text/text.ts';
import type { Archive } from '../archive/archive.ts';
import { requireExportable } from '../desk/hold-back.ts';
import type { PhotoStore } from '../photos/open-photo-store.ts';
import { loadTheme } from './load-theme.ts';
import { renderFiles } from './render-files.ts';
import { resolveStory } from './resolve-story.ts';

export interface CopyOptions {
  readonly archive: Archive;
  readonly photoStore: PhotoStore;
  readonly themeFolders: readonly string[];
  readonly storyId: string;
  readonly as: 'rich' | 'html';
  readonly now?: () => number;
}

/**
 * A story for the clipboard, in the words of its exports and held back as they are. Fails: story-not-found,
 * damaged-body, embargo, unfinished, export-held, and as the photo store does.
 */
export async function copyStory(options: CopyOptions): Promise<CopiedStory> {
  const { archive, photoStore, themeFolders, storyId, as, now = Date.now } = options;
  const resolved = resolveStory(archive, storyId, await loadTheme(themeFolders));
  requireExportable(archive, resolved.story, 'export', now());
  if (as === 'html') return { html: null, text: textOf(fragment, resolved) };
  const [page] = await renderFiles(richText, resolved, photoStore);
  if (page === undefined) throw new Error('A copy without its text');
  return { html: new TextDecoder().decode(page.bytes), text: textOf(text, resolved) };
}

/** The text of a format; its photos stay where they are. */
function textOf(format: ExportFormat, resolved: ResolvedStory): string {
  const file = format.write(resolved).find(({ kind }) => kind === 'text');
  if (file?.kind !== 'text') throw new Error(`Format ${format.id} has no text`);
  return file.text;
}
