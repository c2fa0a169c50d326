import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveInside } from '../../../electron/files/resolve-inside.ts';

const systems = [
  { rules: path.posix, root: '/archive/media' },
  { rules: path.win32, root: 'C:\\archive\\media' },
];

describe('resolveInside', () => {
  it('gives the path of a plain name and of a name in folders', () => {
    expect(resolveInside('/archive', 'Ảnh lễ.jpg', path.posix)).toBe('/archive/Ảnh lễ.jpg');
    expect(resolveInside('/archive', 'media\\ab/photo.jpg', path.posix)).toBe('/archive/media/ab/photo.jpg');
    expect(resolveInside('/archive', '..photo', path.posix)).toBe('/archive/..photo');
  });

  it('refuses every name that leads elsewhere', () => {
    const names = [
      '',
      '.',
      '..',
      '../x',
      'a/../../x',
      '/etc/passwd',
      '\\\\host\\share\\x',
      'C:\\x',
      'C:x',
      'a//b',
      'a/',
    ];
    const hidden = ['x\0.jpg', 'photo.jpg:stream', 'NUL', 'com1.txt', 'a/aux', 'x.', 'x '];
    expect([...names, ...hidden].filter((name) => resolveInside('/archive', name) !== null)).toEqual([]);
  });

  it('never leaves the folder, whatever the name, on either kind of system', () => {
    const names = fc.array(fc.constantFrom('.', '..', '/', '\\', ':', '%', '\0', ' ', '~', 'a', 'C:', 'nul'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(names, fc.constantFrom(...systems), (parts, { rules, root }) => {
        const resolved = resolveInside(root, parts.join(''), rules);
        if (resolved === null) return true;
        const normal = rules.resolve(resolved);
        return normal === resolved && normal.startsWith(root + rules.sep);
      }),
      { numRuns: 5000 },
    );
  });
});
