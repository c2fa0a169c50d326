import path from 'node:path';
import type { ExportFormat } from '../../shared/export/format.ts';
import type { Story } from '../../shared/story/story.ts';
import { storySlug } from '../../shared/story/story-slug.ts';
import { resolveInside } from '../files/resolve-inside.ts';
import { readRecord } from './export-record.ts';
import { isThere } from './read-digests.ts';

/**
 * What a story's export is called in a folder: its slug; with the end of the story's id where another story of the same
 * slug was exported before, and where Windows gives the name to a device.
 */
export async function chooseName(folder: string, story: Story, { ending }: ExportFormat): Promise<string> {
  const slug = storySlug(story.fields);
  const name = `${slug}${ending}`;
  const isFree = resolveInside(folder, name) !== null && !(await isTaken(folder, name, story.id));
  return isFree ? name : `${slug}-${story.id.slice(-8)}${ending}`;
}

async function isTaken(folder: string, name: string, storyId: string): Promise<boolean> {
  const record = await readRecord(folder, name);
  if (record === null || record.storyId === storyId) return false;
  return isThere(path.join(folder, name));
}
