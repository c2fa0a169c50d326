import type { Archive } from '../archive/archive.ts';

/** Adds a note for the desk; notes stay, and the history has a version for each. Fails: story-not-found. */
export function addDeskNote(archive: Archive, storyId: string, text: string): { readonly rev: number } {
  const { author } = archive.settings.settings();
  const { rev, fields } = archive.stories.get(storyId);
  return archive.stories.save({
    storyId,
    baseRev: rev,
    change: { fields: { deskNotes: [...fields.deskNotes, { text, author, at: Date.now() }] } },
    cause: 'noted',
    author,
    reason: text,
  });
}
