import path from 'node:path';
import { fail } from '../../shared/bridge/failure.ts';
import { parseDocument } from '../../shared/document/parse-document.ts';
import { listFigures } from '../../shared/document/read-document.ts';
import type { Archive } from '../archive/archive.ts';
import { originalPath } from '../photos/media-path.ts';
import type { LaptopKey } from './laptop-key.ts';
import { writeBundle } from './write-bundle.ts';

/**
 * Writes a story with its history and its photos' originals into a bundle at `file`. Fails: story-not-found,
 * damaged-body, bad-document, photo-not-found, photo-file-missing, disk-full, not-writable.
 */
export async function handOver({
  archive,
  storyId,
  file,
  note,
  key,
  now = Date.now,
}: {
  readonly archive: Archive;
  readonly storyId: string;
  readonly file: string;
  readonly note: string;
  readonly key: LaptopKey;
  readonly now?: () => number;
}): Promise<void> {
  const story = archive.stories.get(storyId);
  const parsed = parseDocument(story.body);
  if (!parsed.ok) throw fail('bad-document', { found: parsed.problem.found, at: parsed.problem.at });
  const versions = archive.handOvers.history(storyId) ?? [];
  const shown = [...listFigures(story.body), ...story.fields.related].map(({ photoId }) => photoId);
  const ids = [...new Set(shown.filter((id) => id !== null))];
  const content = {
    story: {
      ...story,
      tags: archive.tags.byIds(story.fields.tags).map((tag) => ({ ...tag, aliases: [...tag.aliases] })),
    },
    versions: versions.map((version) => ({ ...version, changed: [...version.changed] })),
    photos: ids.map((id) => {
      const { digest, format, fileName, addedAt, metadata, rights, crops } = archive.photos.get(id);
      const original = originalPath(archive.folder, { digest, format });
      return {
        id,
        digest,
        format,
        fileName,
        addedAt,
        metadata: { ...metadata },
        rights,
        crops,
        base: archive.handOvers.photoBase(id),
        file: original,
        ending: path.extname(original).slice(1),
      };
    }),
  };
  const sender = { origin: archive.origin, name: archive.settings.settings().author, key };
  await writeBundle(file, content, { sender, note, now: now() });
}
