import { describe, expect, it } from 'vitest';
import { typedLink } from '../../../shared/base/typed-link.ts';

describe('typedLink', () => {
  it.each([
    ['https://baodong.vn/tin', 'https://baodong.vn/tin'],
    [' baodong.vn/tin?so=1#dau ', 'https://baodong.vn/tin?so=1#dau'],
    ['www.chinhphu.vn:8080', 'https://www.chinhphu.vn:8080'],
    ['tênmiền.vn', 'https://tênmiền.vn'],
    ['toa.soan@baodong.vn', 'mailto:toa.soan@baodong.vn'],
    ['mailto:a@b.vn', 'mailto:a@b.vn'],
  ])('takes %s as it is meant', (typed, address) => {
    expect(typedLink(typed)).toBe(address);
  });

  it.each(['', 'chữ', 'a.b c.vn', '6,1', '1.2', 'javascript:alert(1)', '//baodong.vn', 'file.exe:x', '\\\\may\\kho'])(
    'takes no address from %j',
    (typed) => {
      expect(typedLink(typed)).toBeNull();
    },
  );
});
