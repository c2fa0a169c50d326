import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareArchive } from '../../../electron/app/prepare-archive.ts';
import { makeArchive, makeFolder, reopen } from '../../builders/archive.ts';
import { failureOf } from '../../builders/failure.ts';

describe('prepareArchive', () => {
  it('makes an archive of an empty folder, and leaves one that is there as it is', () => {
    const folder = makeFolder();
    prepareArchive(folder);
    const archive = reopen(folder);
    archive.stories.create({ fields: { headline: 'Một' }, cause: 'created' });
    archive.close();
    prepareArchive(folder);
    expect(reopen(folder).stories.list({ limit: 5 }).total).toBe(1);
  });

  it('refuses what cannot be worked in, and changes nothing there', () => {
    expect(failureOf(() => prepareArchive(makeArchive().folder))).toBe('archive-in-use');
    const folder = makeFolder();
    writeFileSync(path.join(folder, 'thu.txt'), '');
    expect(failureOf(() => prepareArchive(folder))).toBe('folder-not-empty');
    expect(readdirSync(folder)).toEqual(['thu.txt']);
  });
});
