import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_FOLDER } from '../../../electron/export/export-record.ts';
import { TEMPORARY } from '../../../electron/files/write-durably.ts';
import { originalPath } from '../../../electron/photos/media-path.ts';
import type { FailureCode } from '../../../shared/bridge/failures.ts';
import { fragment } from '../../../shared/export/fragment/fragment.ts';
import { html } from '../../../shared/export/html/html.ts';
import { htmlSingle } from '../../../shared/export/html-single/html-single.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { makeFolder } from '../../builders/archive.ts';
import { doc, figure, p } from '../../builders/document.ts';
import { digestFolder, type Exporter, type ExportWish, makeExporter } from '../../builders/exporter.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeJpeg } from '../../builders/photo.ts';

const slug = 'mua-nuoc-noi';

interface Exported extends Exporter {
  readonly storyId: string;
  readonly folder: string;
  /** What became of the one story: the code of its failure, or null. */
  tryAgain(wish?: Partial<ExportWish>): Promise<FailureCode | null>;
}

/** A story, exported once into a folder of its own. */
async function makeExported(): Promise<Exported> {
  const exporter = makeExporter();
  const { id: storyId } = exporter.archive.stories.create({
    fields: { headline: 'Mùa nước nổi' },
    body: doc(p('Nước về.')),
    cause: 'created',
  });
  const folder = path.join(makeFolder(), 'ra');
  const tryAgain = async (wish: Partial<ExportWish> = {}) => {
    const { problems } = await exporter.export({ storyIds: [storyId], folder, ...wish });
    return problems[0]?.failure.code ?? null;
  };
  expect(await tryAgain()).toBe(null);
  return { ...exporter, storyId, folder, tryAgain };
}

function change({ archive, storyId }: Exported, fields: Partial<StoryFields>, ...figures: readonly string[]): void {
  const { rev, body } = archive.stories.get(storyId);
  const insert = figures.map((photoId) => figure({ photoId }));
  archive.stories.save({
    storyId,
    baseRev: rev,
    change: { fields, blocks: { at: body.content.length, remove: 0, insert } },
    cause: 'command',
    author: '',
  });
}

describe('an export that cannot be made', () => {
  const tomorrow = Date.now() + 86_400_000;

  it.each<[FailureCode, string, (exported: Exported) => void | Promise<void>]>([
    ['embargo', 'before its time', (exported) => change(exported, { embargoUntil: tomorrow })],
    ['unfinished', 'with words to come', (exported) => change(exported, { kicker: 'Bão số [TK]' })],
    [
      'photo-not-found',
      'with a photo the archive does not have',
      (exported) => change(exported, { kicker: 'Mới' }, '0190a000-0000-7000-8000-0000000000ff'),
    ],
    [
      'photo-file-missing',
      'with a photo whose file is gone',
      async (exported) => {
        const photo = await exported.addPhoto(await makeJpeg({ seed: 7 }));
        change(exported, { kicker: 'Mới' }, photo.id);
        rmSync(originalPath(exported.archive.folder, photo));
      },
    ],
    [
      'photo-damaged',
      'with a photo that is cut off',
      async (exported) => {
        const photo = await exported.addPhoto(await makeJpeg({ seed: 8 }));
        change(exported, { kicker: 'Mới' }, photo.id);
        const file = originalPath(exported.archive.folder, photo);
        const bytes = readFileSync(file);
        rmSync(file);
        writeFileSync(file, bytes.subarray(0, bytes.length / 2));
      },
    ],
    [
      'export-changed',
      'over a page that somebody changed',
      ({ folder, ...exported }) => {
        writeFileSync(path.join(folder, slug, 'index.html'), 'Tôi đã sửa');
        change({ folder, ...exported }, { kicker: 'Mới' });
      },
    ],
    [
      'export-changed',
      'over a folder into which somebody put a file',
      ({ folder, ...exported }) => {
        writeFileSync(path.join(folder, slug, 'ghi-chu.txt'), 'của tôi');
        change({ folder, ...exported }, { kicker: 'Mới' });
      },
    ],
    [
      'export-exists',
      'when nothing tells any more that the folder is ours',
      ({ folder }) => rmSync(path.join(folder, RECORD_FOLDER), { recursive: true }),
    ],
    [
      'export-exists',
      'when the record is damaged',
      ({ folder }) => writeFileSync(path.join(folder, RECORD_FOLDER, `${slug}.json`), '{"storyId":'),
    ],
  ])('fails as %s and leaves what is there: %s', async (code, _, make) => {
    const exported = await makeExported();
    await make(exported);
    const before = digestFolder(exported.folder);
    expect(await exported.tryAgain()).toBe(code);
    expect(digestFolder(exported.folder)).toEqual(before);
  });

  it.each<[string, (place: string) => void]>([
    [
      'a folder',
      (place) => {
        mkdirSync(place);
        writeFileSync(path.join(place, 'index.html'), 'của người khác');
      },
    ],
    ['an empty folder', (place) => mkdirSync(place)],
    ['a file', (place) => writeFileSync(place, 'của người khác')],
    ['a link to elsewhere', (place) => symlinkSync(makeFolder(), place)],
    ['a link to nowhere', (place) => symlinkSync('/nope', place)],
  ])('writes over nothing that is not ours: %s', async (_, make) => {
    const exported = await makeExported();
    const folder = makeFolder();
    const place = path.join(folder, slug);
    make(place);
    const before = digestNames(folder);
    expect(await exported.tryAgain({ folder })).toBe('export-exists');
    expect(digestNames(folder)).toEqual(before);
  });

  it('does not read what is not ours before it refuses', async () => {
    const exported = await makeExported();
    const folder = makeFolder();
    mkdirSync(path.join(folder, slug));
    symlinkSync('/dev/zero', path.join(folder, slug, 'without-end'));
    expect(await exported.tryAgain({ folder })).toBe('export-exists');
  });

  it('refuses a file for a folder', async () => {
    const { tryAgain } = await makeExported();
    const file = path.join(makeFolder(), 'ra');
    writeFileSync(file, 'một tệp');
    expect(await asyncFailureOf(() => tryAgain({ folder: file }))).toBe('not-a-folder');
    expect(await asyncFailureOf(() => tryAgain({ folder: path.join(file, 'sâu hơn') }))).toBe('not-a-folder');
    expect(readFileSync(file, 'utf8')).toBe('một tệp');
  });

  it('says which story it does not know, and exports the others', async () => {
    const { storyId, export: exportStories } = await makeExported();
    const folder = makeFolder();
    const { problems, written } = await exportStories({ storyIds: ['nope', storyId], folder });
    expect(problems).toMatchObject([{ storyId: 'nope', failure: { code: 'story-not-found' } }]);
    expect(written).toContain(path.join(folder, slug, 'index.html'));
  });

  it('makes not even the folder when it is cancelled before the first story', async () => {
    const { tryAgain } = await makeExported();
    const folder = path.join(makeFolder(), 'ra');
    expect(await asyncFailureOf(() => tryAgain({ folder, signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('an export over an older one', () => {
  it('writes what changed, takes away what is no longer named, and leaves nothing else behind', async () => {
    const exported = await makeExported();
    const { folder, archive, storyId, tryAgain } = exported;
    const addPhoto = async (seed: number) =>
      (await exported.addPhoto(await makeJpeg({ widthPx: 400, heightPx: 300, seed }))).id;
    change(exported, {}, await addPhoto(1));
    await tryAgain();
    const blocks = { at: 1, remove: 1, insert: [figure({ photoId: await addPhoto(2) })] };
    const { rev } = archive.stories.get(storyId);
    archive.stories.save({ storyId, baseRev: rev, change: { blocks }, cause: 'command', author: '' });
    const pictures = ['.jpg', '.jpg', '.jpg', '.jpg', '.webp', '.webp']; // two widths in two formats, two crops
    const { written, removed, unchanged, photos } = await exported.export({ storyIds: [storyId], folder });
    expect(photos).toMatchObject([{ fileName: 'anh.jpg', pictures: pictures.length }]);
    const names = (files: readonly string[]) => files.map((file) => path.extname(file)).sort();
    expect([names(written), names(removed), unchanged]).toEqual([['.html', ...pictures], pictures, 1]);
    const fresh = path.join(makeFolder(), 'ra');
    await exported.export({ storyIds: [storyId], folder: fresh });
    expect(digestFolder(folder)).toEqual(digestFolder(fresh));
  });

  it('mends what was deleted from it', async () => {
    const { folder, tryAgain } = await makeExported();
    const before = digestFolder(folder);
    rmSync(path.join(folder, slug, 'index.html'));
    expect(await tryAgain()).toBe(null);
    expect(digestFolder(folder)).toEqual(before);
  });

  it('lives beside the other formats and beside a story of the same name', async () => {
    const exported = await makeExported();
    const { archive, folder, tryAgain } = exported;
    const twin = archive.stories.create({ fields: { headline: 'Mùa nước nổi' }, cause: 'created' });
    for (const format of [html, htmlSingle, fragment]) {
      expect(await tryAgain({ format })).toBe(null);
      expect(await tryAgain({ format, storyIds: [twin.id] })).toBe(null);
    }
    const end = twin.id.slice(-8);
    expect(readdirSync(folder).sort()).toEqual(
      [
        RECORD_FOLDER,
        slug,
        `${slug}.html`,
        `${slug}-fragment`,
        `${slug}-${end}`,
        `${slug}-${end}.html`,
        `${slug}-${end}-fragment`,
      ].sort(),
    );
    const before = digestFolder(folder);
    for (const format of [html, htmlSingle, fragment]) await tryAgain({ format });
    expect(digestFolder(folder)).toEqual(before);
  });

  it('sweeps what a killed export left, and not what another is writing', async () => {
    const { folder, tryAgain } = await makeExported();
    const dead = path.join(folder, `${TEMPORARY}999999999-x`);
    const living = path.join(folder, `${TEMPORARY}${process.pid}-x`);
    for (const name of [dead, living]) mkdirSync(path.join(name, 'assets'), { recursive: true });
    await tryAgain();
    expect([existsSync(dead), existsSync(living)]).toEqual([false, true]);
  });
});

/** What a folder holds, without following a link. */
function digestNames(folder: string): unknown {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.map((entry) => [
    entry.name,
    entry.isSymbolicLink(),
    entry.isFile() ? readFileSync(path.join(entry.parentPath, entry.name), 'utf8') : null,
  ]);
}
