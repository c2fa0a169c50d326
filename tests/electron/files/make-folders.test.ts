import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders, removeEmptyFolders } from '../../../electron/files/make-folders.ts';
import { makeFolder } from '../../builders/archive.ts';

describe('makeFolders', () => {
  it('makes what is missing and names it, the highest first', () => {
    const folder = makeFolder();
    const [a, ab] = [path.join(folder, 'a'), path.join(folder, 'a', 'b')];
    expect([makeFolders(ab), makeFolders(ab)]).toEqual([[a, ab], []]);
  });

  it('makes nothing below a file', () => {
    const file = path.join(makeFolder(), 'a.jpg');
    writeFileSync(file, '');
    expect(() => makeFolders(path.join(file, 'b'))).toThrow('ENOTDIR');
  });

  it.skipIf(process.platform !== 'linux')('comes back where the system takes no folders', () => {
    expect(() => makeFolders('/proc/galley/a')).toThrow('not-writable');
  });
});

describe('removeEmptyFolders', () => {
  it('takes away what was made for nothing and leaves what holds something', () => {
    const folder = makeFolder();
    const made = makeFolders(path.join(folder, 'a', 'b', 'c'));
    mkdirSync(path.join(folder, 'a', 'kept'));
    removeEmptyFolders(made);
    expect([existsSync(path.join(folder, 'a', 'b')), existsSync(path.join(folder, 'a', 'kept'))]).toEqual([
      false,
      true,
    ]);
  });
});
