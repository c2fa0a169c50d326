import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { toFileFailure, withFileFailures } from '../../../electron/files/system-failure.ts';
import { makeFolder } from '../../builders/archive.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('toFileFailure', () => {
  it('has a failure for everything ordinary a disk says', () => {
    const codes = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOENT', 'EISDIR', 'ENOTDIR'];
    const found = codes.map((code) => toFileFailure(systemError(code), '/photo.jpg')?.failure.code);
    expect(found).toEqual([
      'disk-full',
      'disk-full',
      'not-writable',
      'not-writable',
      'not-writable',
      'disk-error',
      'file-not-found',
      'file-unreadable',
      'file-unreadable',
    ]);
  });

  it('says that a file cannot be read when it was only to be read', () => {
    expect(toFileFailure(systemError('EACCES'), '/photo.jpg', 'reading')?.failure).toEqual({
      code: 'file-unreadable',
      values: { path: '/photo.jpg' },
    });
  });

  it('leaves a bug a bug', async () => {
    const bug = new TypeError('x is not a function');
    expect(toFileFailure(bug, '/photo.jpg')).toBe(null);
    await expect(withFileFailures('/photo.jpg', () => Promise.reject(bug))).rejects.toBe(bug);
  });

  it('understands what the real file system throws', async () => {
    const folder = makeFolder();
    await expect(withFileFailures(folder, () => readFile(folder))).rejects.toMatchObject({
      failure: { code: 'file-unreadable' },
    });
    await expect(withFileFailures('none', () => readFile(`${folder}/none`))).rejects.toMatchObject({
      failure: { code: 'file-not-found' },
    });
  });
});
