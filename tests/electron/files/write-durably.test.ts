import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireSpace } from '../../../electron/files/free-space.ts';
import { sweepUnfinished } from '../../../electron/files/sweep-unfinished.ts';
import { TEMPORARY, writeDurably } from '../../../electron/files/write-durably.ts';
import { makeFolder } from '../../builders/archive.ts';

describe('writeDurably', () => {
  it('makes the folders, replaces the file and leaves nothing else', async () => {
    const folder = makeFolder();
    const file = path.join(folder, 'media', 'ab', 'photo.jpg');
    await writeDurably(file, 'old');
    await writeDurably(file, new TextEncoder().encode('mới'));
    expect(readFileSync(file, 'utf8')).toBe('mới');
    expect(readdirSync(path.dirname(file))).toEqual(['photo.jpg']);
  });

  it('leaves nothing behind when the file cannot be put in place', async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'taken', 'inside'), { recursive: true });
    await expect(writeDurably(path.join(folder, 'taken'), 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('sweepUnfinished', () => {
  it('removes what was being written, in every folder, and nothing else', async () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'ab'));
    writeFileSync(path.join(folder, 'ab', `${TEMPORARY}1`), 'half');
    writeFileSync(path.join(folder, 'ab', 'photo.jpg'), 'whole');
    await sweepUnfinished(folder, 0);
    expect(readdirSync(path.join(folder, 'ab'))).toEqual(['photo.jpg']);
  });

  it('spares what another program may be writing just now', async () => {
    const folder = makeFolder();
    const [fresh, old] = ['fresh', 'old'].map((name) => path.join(folder, `${TEMPORARY}${name}`));
    for (const file of [fresh, old]) writeFileSync(file ?? '', 'half');
    const yesterday = Date.now() / 1000 - 86_400;
    utimesSync(old ?? '', yesterday, yesterday);
    await sweepUnfinished(folder, 3_600_000);
    expect(readdirSync(folder)).toEqual([`${TEMPORARY}fresh`]);
  });

  it('does not mind a folder that is not there yet', async () => {
    await sweepUnfinished(path.join(makeFolder(), 'none'), 0);
  });
});

describe('requireSpace', () => {
  it('refuses what would fill the disk', async () => {
    const folder = makeFolder();
    await requireSpace(folder, 1);
    await expect(requireSpace(folder, 2 ** 60)).rejects.toMatchObject({ failure: { code: 'disk-full' } });
  });
});
