import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../electron/archive/archive.ts';
import { makeFolder, reopen } from '../../builders/archive.ts';
import { failureOf } from '../../builders/failure.ts';

describe('createArchive', () => {
  it('finishes where an interrupted attempt stopped', () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'media'));
    for (const name of ['lock', 'archive.sqlite.new', 'archive.sqlite.new-wal'])
      writeFileSync(path.join(folder, name), '');
    expect(failureOf(() => reopen(folder))).toBe('not-an-archive');
    createArchive(folder);
    expect(reopen(folder).stories.counts()).toEqual({ byStatus: {}, bySection: [] });
  });

  it('leaves a folder that holds anything else as it is', () => {
    const folder = makeFolder();
    for (const name of ['lock', 'letter.txt']) writeFileSync(path.join(folder, name), '');
    expect(failureOf(() => createArchive(folder))).toBe('folder-not-empty');
    expect(readdirSync(folder)).toEqual(['letter.txt', 'lock']);
  });
});
