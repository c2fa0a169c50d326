import path from 'node:path';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';
import { makePreview } from '../export/make-preview.ts';

/** Keeps the pages of stories that have just been published, as they are written now. */
export async function keepPages(archive: Archive, stories: readonly Story[], resourceFolder: string): Promise<void> {
  for (const { id, rev } of stories) {
    const page = await makePreview({ archive, themeFolder: path.join(resourceFolder, 'theme'), storyId: id });
    archive.publications.keepPage(id, rev, page);
  }
}
