import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_FOLDER } from '../../../electron/export/export-record.ts';
import { makeFolder } from '../../builders/archive.ts';
import { type RunResult, runCommand } from '../../builders/built-command.ts';
import { doc, figure, p } from '../../builders/document.ts';
import { digestFolder, makeExporter } from '../../builders/exporter.ts';
import { makeJpeg } from '../../builders/photo.ts';

const isRoot = process.getuid?.() === 0;

interface Exported {
  readonly archive: string;
  readonly storyId: string;
  /** Where its first version was exported to. */
  readonly folder: string;
}

/** A story that was exported and then got another headline and another photo; its archive is closed. */
async function makeExported(): Promise<Exported> {
  const { archive, addPhoto, export: exportStories } = makeExporter();
  const photoIds: string[] = [];
  for (const seed of [1, 2]) photoIds.push((await addPhoto(await makeJpeg({ seed }))).id);
  const blocks = photoIds.map((photoId) => figure({ photoId }));
  const { id: storyId } = archive.stories.create({
    fields: { headline: 'Mùa nước nổi', slug: 'mua-nuoc-noi' },
    body: doc(p('Nước về.'), ...blocks.slice(0, 1)),
    cause: 'created',
  });
  const folder = path.join(makeFolder(), 'ra');
  await exportStories({ storyIds: [storyId], folder });
  const change = { fields: { headline: 'Nước nổi về rồi' }, blocks: { at: 1, remove: 1, insert: blocks.slice(1) } };
  archive.stories.save({ storyId, baseRev: 1, change, cause: 'command', author: '' });
  archive.close();
  return { archive: archive.folder, storyId, folder };
}

function exportArguments({ archive, storyId }: Exported, folder: string): readonly string[] {
  return ['export', storyId, '--format', 'html', '--out', folder, '--archive', archive];
}

function published(folder: string): unknown {
  return Object.entries(digestFolder(folder)).filter(([name]) => !name.startsWith(RECORD_FOLDER));
}

function expectOneLine({ code, stdout, stderr }: RunResult, words: string): void {
  // A busy machine takes more than the second after which progress is told.
  const said = stderr.split('\n').filter((line) => line !== '' && !/^\d+\/\d+$/.test(line));
  expect({ code, stdout, lines: said.length }).toEqual({ code: 3, stdout: '', lines: 1 });
  expect(stderr).toContain(words);
}

describe.runIf(isRoot && process.platform === 'linux')('an export or a new archive without room or rights', () => {
  // A mount of its own in a namespace of its own (unshare of util-linux): the export lies on it with so much room left.
  function onFullDisk(from: string, disk: string, after: string, freeKb: number): { under: readonly string[] } {
    const script = [
      `mount -t tmpfs -o size=4m tmpfs "${disk}" && cp -r "${from}/." "${disk}"`,
      `head -c ${freeKb}k /dev/zero > "${disk}/.room"; cat /dev/zero > "${disk}/.filler" 2>/dev/null; rm "${disk}/.room"`,
      `"$@"; code=$?`,
      `rm "${disk}/.filler"; cp -r "${disk}/." "${after}"; exit $code`,
    ].join('\n');
    return { under: ['unshare', '--mount', 'sh', '-c', script, 'sh'] };
  }

  it.each([0, 40])('leaves the old page as it was when the disk is full, with %i kB left', async (freeKb) => {
    const exported = await makeExported();
    const [disk, after] = [makeFolder(), makeFolder()];
    const result = await runCommand(exportArguments(exported, disk), onFullDisk(exported.folder, disk, after, freeKb));
    expectOneLine(result, 'The disk is full');
    expect(published(after)).toEqual(published(exported.folder));
  });

  it('brings the new page when there is room', async () => {
    const exported = await makeExported();
    const [disk, after] = [makeFolder(), makeFolder()];
    const result = await runCommand(exportArguments(exported, disk), onFullDisk(exported.folder, disk, after, 2000));
    expect(result).toMatchObject({ code: 0 });
    expect(published(after)).not.toEqual(published(exported.folder));
  });

  it('leaves nothing of a first export when the disk is full', async () => {
    const exported = await makeExported();
    const [empty, disk, after] = [makeFolder(), makeFolder(), makeFolder()];
    const out = path.join(disk, 'ra', 'trang');
    const result = await runCommand(exportArguments(exported, out), onFullDisk(empty, disk, after, 40));
    expectOneLine(result, 'The disk is full');
    expect(readdirSync(after)).toEqual([]);
  });

  it.each([0, 60])('leaves nothing of a new archive when the disk is full, with %i kB left', async (freeKb) => {
    const [empty, disk, after] = [makeFolder(), makeFolder(), makeFolder()];
    const result = await runCommand(
      ['init', '--archive', path.join(disk, 'kho', 'moi')],
      onFullDisk(empty, disk, after, freeKb),
    );
    expectOneLine(result, 'The disk is full');
    expect(readdirSync(after)).toEqual([]);
  });

  // Root may write anywhere, so read-only folders are tried as nobody (setpriv of util-linux).
  const nobody = { under: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] };

  it('leaves the old page as it was when its folder is read-only', async () => {
    const exported = await makeExported();
    const closed = path.join(makeFolder(), 'ra');
    mkdirSync(closed);
    cpSync(exported.folder, closed, { recursive: true });
    giveToNobody(exported.archive);
    for (const folder of [path.dirname(closed), closed, ...subfolders(closed)]) chmodSync(folder, 0o555);
    const before = digestFolder(closed);
    expectOneLine(await runCommand(exportArguments(exported, closed), nobody), 'may not write to');
    expect(digestFolder(closed)).toEqual(before);
  });
});

function subfolders(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Reading an archive needs to write beside it (SQLite's shared memory). */
function giveToNobody(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chownSync(path.join(entry.parentPath, entry.name), 65534, 65534);
  chownSync(folder, 65534, 65534);
  chmodSync(path.dirname(folder), 0o755);
}
