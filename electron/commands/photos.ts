import path from 'node:path';
import type { Language } from '../../shared/base/language.ts';
import type { AddedPhoto } from '../../shared/bridge/calls/photo-calls.ts';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { photoFieldNames, photoFields } from '../../shared/photo/photo-fields.ts';
import type { Command, CommandContext, Outcome } from './command.ts';
import { eachFile } from './each-file.ts';
import { toIso } from './story-lines.ts';
import { describeFailure } from './terminal.ts';
import { withArchive, withPhotoStore } from './with-archive.ts';

export const photos: Command = {
  name: 'photos',
  summary: { en: 'Add photos, list them, show one.', vi: 'Thêm ảnh, liệt kê ảnh, xem một ảnh.' },
  words: { wanted: 'add FILE… | list | show ID', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    story: {
      value: 'ID',
      meaning: {
        en: 'with add: place the photos in a story, first into the figures that wait',
        vi: 'khi thêm: đặt ảnh vào bài, trước hết vào các khung đang chờ',
      },
    },
    limit: {
      value: 'N',
      meaning: { en: 'with list: at most so many (100)', vi: 'khi liệt kê: nhiều nhất bấy nhiêu (100)' },
    },
  },
  examples: ['galley photos add *.jpg', 'galley photos add a.jpg b.jpg --story ID', 'galley photos show --json ID'],
  async run(context) {
    const [verb = '', ...words] = context.args.words;
    if (verb === 'add' && words.length > 0) return addPhotos(context, words);
    if (verb === 'list' && words.length === 0) return listPhotos(context);
    if (verb === 'show' && words.length === 1) return showPhoto(context, words[0] ?? '');
    throw fail('missing-value', { command: 'photos', wanted: 'add FILE… | list | show ID' });
  },
};

type Known = AddedPhoto & { readonly outcome: { readonly kind: 'added' | 'known'; readonly photo: Photo } };

/** A photo that is refused keeps no other from being added; but into a story they go all together, or their order would shift. */
async function addPhotos(context: CommandContext, words: readonly string[]): Promise<Outcome> {
  const { archiveFolder, args, cwd, language } = context;
  const storyId = args.value('story');
  return withPhotoStore(archiveFolder, 'write', async (archive, photoStore) => {
    if (storyId !== null) archive.stories.get(storyId);
    const { done, problems } = await eachFile(context, words, async (word) => {
      const added = await photoStore.addFile({ path: path.resolve(cwd, word) });
      if (added.outcome.kind === 'refused') throw new FailureError(added.outcome.failure);
      return { ...added, outcome: added.outcome };
    });
    const [first] = problems;
    if (storyId !== null && first !== undefined) throw new FailureError(first.failure);
    if (storyId !== null) {
      const { placePhotos } = await import('../import/place-photos.ts');
      placePhotos({ archive, storyId, photoIds: done.map(({ outcome }) => outcome.photo.id) });
    }
    const refused = problems.map(({ path: file, failure }) => ({
      path: file,
      error: { code: failure.code, ...describeFailure(failure, language) },
    }));
    return {
      json: { photos: done.map(toAddedJson), storyId, ...(refused.length > 0 && { problems: refused }) },
      lines: [
        ...done.map((added) => toAddedLine(added, language)),
        ...refused.map(({ path: file, error }) => `! ${file}: ${error.message} ${error.hint}`),
      ],
      problems: refused.length > 0,
    };
  });
}

function toAddedJson({ fileName, outcome }: Known): object {
  const { id, digest, widthPx, heightPx, metadata } = outcome.photo;
  return { id, fileName, outcome: outcome.kind, digest, widthPx, heightPx, description: metadata.description };
}

function toAddedLine({ fileName, outcome }: Known, language: Language): string {
  const known = { en: 'already in the archive', vi: 'đã có trong kho' };
  const { id, widthPx, heightPx } = outcome.photo;
  return [id, `${widthPx}×${heightPx}`, fileName, ...(outcome.kind === 'known' ? [`(${known[language]})`] : [])].join(
    '  ',
  );
}

function listPhotos({ archiveFolder, args }: CommandContext): Promise<Outcome> {
  return withArchive(archiveFolder, 'read', (archive) => {
    const { photos: found, total } = archive.photos.list({
      limit: args.number('limit', { least: 1, most: 100_000, otherwise: 100 }),
    });
    return {
      json: { total, photos: found.map(toPhotoJson) },
      lines: found.map(({ id, widthPx, heightPx, fileName, metadata }) =>
        [id, `${widthPx}×${heightPx}`, fileName, metadata.description].join('  ').trimEnd(),
      ),
    };
  });
}

function showPhoto({ archiveFolder, language }: CommandContext, id: string): Promise<Outcome> {
  return withArchive(archiveFolder, 'read', (archive) => {
    const photo = archive.photos.get(id);
    const filled = photoFieldNames.filter((name) => photo.metadata[name].length > 0);
    return {
      json: toPhotoJson(photo),
      lines: [
        `${photo.id}  ${photo.widthPx}×${photo.heightPx}  ${photo.fileName}`,
        ...filled.map((name) => `${photoFields[name].label[language]}: ${photo.metadata[name]}`),
      ],
    };
  });
}

/** The IPTC fields stand beside the record's own keys, under their standard names. */
function toPhotoJson({ metadata, addedAt, takenAt, ...record }: Photo): object {
  return { ...record, addedAt: toIso(addedAt), takenAt: toIso(takenAt), ...metadata };
}
