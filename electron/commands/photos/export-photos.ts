import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../../shared/base/language.ts';
import { slugify } from '../../../shared/base/slugify.ts';
import { FailureError, fail } from '../../../shared/bridge/failure.ts';
import { type CropSlot, cropFor, cropSlotNames } from '../../../shared/photo/crops.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { publishedMetadata } from '../../../shared/photo/published-metadata.ts';
import type { CommandContext, Outcome } from '../../command-line/command.ts';
import { describeFailure } from '../../command-line/terminal.ts';
import { withPhotoStore } from '../../command-line/with-archive.ts';
import { withFileFailures } from '../../files/system-failure.ts';

/**
 * `photos export ID… --out DIR`: each photo as it is published, with its words in it, proved by reading back. A withdrawn
 * photo is not exported.
 */
export async function exportPhotos(context: CommandContext, ids: readonly string[]): Promise<Outcome> {
  const { archiveFolder, args, cwd, language, progress } = context;
  const folder = path.resolve(cwd, args.required('out'));
  const widthPx = args.number('width', { least: 16, most: 10_000, otherwise: 2048 });
  const format = readFormat(args.value('format') ?? 'jpeg');
  const slot = readSlot(args.value('crop'));
  return withPhotoStore(archiveFolder, 'read', async (archive, photoStore) => {
    const { keepPhotoLocation } = archive.settings.publication();
    const photos = ids.map((id) => archive.photos.get(id));
    await withFileFailures(folder, () => mkdir(folder, { recursive: true }));
    const written: string[] = [];
    const problems: { readonly id: string; readonly error: ReturnType<typeof describeFailure> }[] = [];
    for (const [done, photo] of photos.entries()) {
      progress(done, photos.length);
      try {
        if (photo.withdrawal !== null) throw fail('photo-withdrawn', { fileName: photo.fileName });
        const dress = { metadata: publishedMetadata(photo, null), keepLocation: keepPhotoLocation };
        const crop = slot === null ? undefined : cropFor(photo, photo.crops, slot);
        const request = { widthPx: Math.min(widthPx, Math.floor(photo.widthPx * (crop?.width ?? 1))), format, crop };
        const [made = ''] = await photoStore.published(photo, [request], dress);
        const file = path.join(folder, `${nameOf(photo)}${slot === null ? '' : `-${slot}`}${path.extname(made)}`);
        await withFileFailures(file, () => copyFile(made, file));
        written.push(file);
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        problems.push(toProblem(photo, error, language));
      }
    }
    return {
      json: { written, problems },
      lines: [...written, ...problems.map(({ error }) => `! ${error.message} ${error.hint}`)],
      problems: problems.length > 0,
    };
  });
}

function toProblem({ id }: Photo, { failure }: FailureError, language: Language) {
  return { id, error: { code: failure.code, ...describeFailure(failure, language) } };
}

/** Fails: bad-value. */
function readSlot(word: string | null): CropSlot | null {
  const slot = cropSlotNames.find((name) => name === word) ?? null;
  if (word !== null && slot === null)
    throw fail('bad-value', { value: word, field: '--crop', expected: cropSlotNames.join(', ') });
  return slot;
}

function readFormat(word: string): 'jpeg' | 'webp' {
  if (word === 'jpeg' || word === 'jpg') return 'jpeg';
  if (word === 'webp') return 'webp';
  throw fail('bad-value', { value: word, field: '--format', expected: 'jpeg, webp' });
}

/** The file's own name, safe everywhere; the digest keeps two of one name apart. */
function nameOf({ fileName, digest }: Photo): string {
  return `${slugify(path.parse(fileName).name) || 'anh'}-${digest.slice(0, 8)}`;
}
