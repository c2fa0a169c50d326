import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../electron/archive/archive.ts';
import { readArchiveChoice, rememberArchiveChoice, withoutArchive } from '../../../electron/windows/archive-choice.ts';
import { makeFolder } from '../../builders/archive.ts';

describe('the archive the person chose', () => {
  it('is opened the next time', () => {
    const [userData, folder] = [makeFolder(), path.join(makeFolder(), 'kho')];
    createArchive(folder);
    rememberArchiveChoice(userData, folder);
    expect(readArchiveChoice(userData)).toBe(folder);
  });

  it('is none before there was a choice, and where the archive is not there now', () => {
    const userData = makeFolder();
    expect(readArchiveChoice(userData)).toBeNull();
    const folder = makeFolder();
    rememberArchiveChoice(userData, folder);
    expect(readArchiveChoice(userData)).toBeNull();
    rmSync(folder, { recursive: true });
    expect(readArchiveChoice(userData)).toBeNull();
    mkdirSync(folder);
    writeFileSync(path.join(userData, 'archive.json'), '{"folder": 1}');
    expect(readArchiveChoice(userData)).toBeNull();
  });

  it('takes the place of one named on the command line', () => {
    const words = ['/opt/galley', '--archive=/a', '--archive', '/b', '--user-data-dir=/u'];
    expect(withoutArchive(words)).toEqual(['/opt/galley', '--user-data-dir=/u']);
  });
});
