import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArchive } from '../builders/archive.ts';
import { runCommand } from '../builders/built-command.ts';
import { doc, p } from '../builders/document.ts';

const PAGE = 4096;

/** An archive of some two hundred pages, closed, and the path of its database. */
function makeDatabase(): { readonly folder: string; readonly file: string } {
  const archive = makeArchive();
  const body = doc(...Array.from({ length: 20 }, (_, index) => p(`Đoạn ${index}. ${'Nước về sớm. '.repeat(10)}`)));
  archive.transaction(() => {
    for (let number = 0; number < 60; number += 1)
      archive.stories.create({ fields: { headline: `Bài ${number}` }, body, cause: 'created' });
  });
  archive.close();
  return { folder: archive.folder, file: path.join(archive.folder, 'archive.sqlite') };
}

function overwrite(file: string, from: number, bytes: Buffer): void {
  const whole = readFileSync(file);
  bytes.copy(whole, from);
  writeFileSync(file, whole);
}

const zeros = Buffer.alloc(PAGE);

describe('galley verify on a damaged archive', () => {
  it.each([
    ['one zeroed page in the middle', (file: string) => overwrite(file, PAGE * 40, zeros)],
    ['ten zeroed pages', (file: string) => overwrite(file, PAGE * 30, Buffer.alloc(PAGE * 10))],
    ['random bytes for a page', (file: string) => overwrite(file, PAGE * 50, Buffer.alloc(PAGE, 'nonsense'))],
    ['the first page zeroed', (file: string) => overwrite(file, 0, zeros)],
    ['a byte of the header changed', (file: string) => overwrite(file, 3, Buffer.from('x'))],
    [
      'half of the file cut off',
      (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2 / PAGE) * PAGE),
    ],
    ['0 bytes', (file: string) => truncateSync(file, 0)],
    ['another file', (file: string) => writeFileSync(file, 'Thư gửi tòa soạn')],
    [
      'a folder for the file',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('says that it is damaged, and does not fall over it: %s', async (_, harm) => {
    const { folder, file } = makeDatabase();
    harm(file);
    const { code, stdout, stderr } = await runCommand(['verify', '--archive', folder]);
    expect([1, 3]).toContain(code);
    expect(stdout + stderr).not.toMatch(/^\s+at |bug in Galley/m);
    expect((stdout + stderr).trim().split('\n').length).toBeLessThan(200);
  });

  it('finds nothing in the same archive unharmed (the control)', async () => {
    const { folder } = makeDatabase();
    expect((await runCommand(['verify', '--archive', folder])).code).toBe(0);
  });
});
