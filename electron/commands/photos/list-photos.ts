import { isId } from '../../../shared/base/new-id.ts';
import { fail } from '../../../shared/bridge/failure.ts';
import { judgePhoto } from '../../../shared/photo/judge-photo.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { getPhotoField, photoFieldNames } from '../../../shared/photo/photo-fields.ts';
import { type PhotoFilter, type PhotoGap, photoGaps } from '../../../shared/photo/photo-filter.ts';
import type { CommandContext, Outcome } from '../../command-line/command.ts';
import { toIso } from '../../command-line/story-lines.ts';
import { withArchive } from '../../command-line/with-archive.ts';

/** `photos list`, narrowed by its options. */
export function listPhotos({ archiveFolder, args }: CommandContext): Promise<Outcome> {
  return withArchive(archiveFolder, 'read', (archive) => {
    const limit = args.number('limit', { least: 1, most: 100_000, otherwise: 100 });
    const { photos, total } = archive.photos.list({ limit, filter: readFilter(args) });
    return {
      json: { total, photos: photos.map(toPhotoJson) },
      lines: photos.map(({ id, widthPx, heightPx, fileName, metadata }) =>
        [id, `${widthPx}×${heightPx}`, fileName, metadata.description].join('  ').trimEnd(),
      ),
    };
  });
}

/** Fails: bad-value. */
function readFilter({ value, has }: CommandContext['args']): PhotoFilter {
  const gaps = value('lacks')
    ?.split(',')
    .map((gap) => gap.trim());
  const rights = value('rights');
  const batchId = value('batch');
  if (batchId !== null && !isId(batchId)) throw fail('bad-value', { value: batchId, field: '--batch', expected: 'ID' });
  return {
    query: value('search') ?? undefined,
    lacks: gaps?.map((gap) => oneOf('--lacks', gap, gapNames)),
    use: has('unused') ? 'unused' : undefined,
    camera: value('camera') ?? undefined,
    batchId: batchId ?? undefined,
    rights: rights === null ? undefined : oneOf('--rights', rights, ['ending', 'ended'] as const),
  };
}

const gapNames = Object.keys(photoGaps) as readonly PhotoGap[]; // Object.keys forgets the key type

function oneOf<Word extends string>(field: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw fail('bad-value', { value, field, expected: words.join(', ') });
  return found;
}

export function showPhoto({ archiveFolder, language }: CommandContext, id: string): Promise<Outcome> {
  return withArchive(archiveFolder, 'read', (archive) => {
    const photo = archive.photos.get(id);
    const filled = photoFieldNames.filter((name) => photo.metadata[name].length > 0);
    const reasons = judgePhoto(photo, Date.now()).map(({ name, grade, liftedBy }) => ({
      name,
      grade,
      lifted: liftedBy !== null,
    }));
    return {
      json: { ...toPhotoJson(photo), reasons, uses: archive.photos.uses(photo) },
      lines: [
        `${photo.id}  ${photo.widthPx}×${photo.heightPx}  ${photo.fileName}`,
        ...filled.map((name) => `${getPhotoField(name).label[language]}: ${photo.metadata[name]}`),
      ],
    };
  });
}

/** The IPTC fields stand beside the record's own keys, under their standard names. */
export function toPhotoJson({ metadata, addedAt, takenAt, ...record }: Photo): object {
  return { ...record, addedAt: toIso(addedAt), takenAt: toIso(takenAt), ...metadata };
}
