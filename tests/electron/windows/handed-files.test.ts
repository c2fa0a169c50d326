import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBundles } from '../../../electron/windows/handed-files.ts';

describe('findBundles', () => {
  it('takes the bundles of a command line, from the folder it was typed in, and nothing else', () => {
    const folder = path.resolve('/stick');
    const words = [
      '/opt/galley',
      '--archive=/kho.galley',
      '-x.galley',
      '.',
      'bai.galley',
      '/tin/Lũ về.GALLEY',
      'anh.jpg',
    ];
    expect(findBundles(words, folder)).toEqual([path.resolve(folder, 'bai.galley'), path.resolve('/tin/Lũ về.GALLEY')]);
  });

  it('reads the address a Linux desktop gives for a file', () => {
    const file = path.resolve('/media/stick/Lũ về.galley');
    expect(findBundles([pathToFileURL(file).href], '/')).toEqual([file]);
  });
});
