import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../shared/base/clean-text.ts';
import { countText } from '../../../shared/base/count-text.ts';
import { escapeHtml } from '../../../shared/base/escape-html.ts';
import { foldForIndex, foldText } from '../../../shared/base/fold-text.ts';
import { safeLink } from '../../../shared/base/safe-url.ts';
import { slugify } from '../../../shared/base/slugify.ts';

describe('foldText', () => {
  it('strips marks and case from Vietnamese and from letters Unicode does not decompose', () => {
    const folded = [
      'Đảng ủy Hà Nội',
      'ĐƯỜNG',
      'hoá hóa',
      'Łódź',
      'Øre',
      'Straße',
      'Œuvre',
      'ISTANBUL ı',
      'Ёлка',
      'Ἀθῆναι',
    ].map(foldText);
    expect(folded).toEqual([
      'dang uy ha noi',
      'duong',
      'hoa hoa',
      'lodz',
      'ore',
      'strasse',
      'oeuvre',
      'istanbul i',
      'елка',
      'αθηναι',
    ]);
  });

  it('gives the same for text in NFC and NFD', () => {
    const text = 'Phó Bí thư Thường trực Thành ủy Nguyễn Thị Tuyến';
    expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
  });

  it('has nothing left to fold in what it gives', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('foldForIndex', () => {
  it('keeps letters and digits of any script and turns the rest into single spaces', () => {
    expect(foldForIndex('  "KCN&CX" (19/6/2012 – 19/6/2022): 6,1 tỷ … Ελλάδα ')).toBe(
      'kcn cx 19 6 2012 19 6 2022 6 1 ty ελλαδα',
    );
  });
});

describe('countText', () => {
  it('counts tiếng between spaces, and characters as code points', () => {
    expect(['', 'Đảng ủy', 'một - hai … ba', '6,1 tỷ USD', '💥 nổ', 'a\u00a0b'].map(countText)).toEqual([
      { words: 0, characters: 0 },
      { words: 2, characters: 7 },
      { words: 3, characters: 14 },
      { words: 3, characters: 10 },
      { words: 1, characters: 4 },
      { words: 2, characters: 3 },
    ]);
  });

  it('counts a million signs without a letter at once', () => {
    const started = performance.now();
    expect(countText(`${'='.repeat(1_000_000)}a`)).toEqual({ words: 1, characters: 1_000_001 });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('cleanText', () => {
  it('leaves out what turns the direction of the words after it', () => {
    expect(cleanText('anh\u202egpj.exe\u202c và \u2066tên\u2069')).toBe('anhgpj.exe và tên');
  });

  it('composes marks, replaces lone surrogates and takes out control characters but line ends and tabs', () => {
    expect(cleanText('Đảng'.normalize('NFD'))).toBe('Đảng');
    expect(cleanText('a\ud800b\udc00\ud83d\udca5')).toBe('a\ufffdb\ufffd💥');
    expect(cleanText('a\u0000b\tc\nd\u0085e\uffff')).toBe('a b\tc\nd e ');
    expect(cleanLine('  a \n\t b\u2028c ')).toBe('a b c');
  });

  it('gives text that stays as it is when cleaned again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
});

describe('safeLink', () => {
  it('lets http, https, mailto and tel through', () => {
    const good = [
      'https://example.org/a?b=1#c',
      'http://example.org',
      'mailto:desk@example.org',
      'tel:+84123',
      'HTTPS://EXAMPLE.ORG',
    ];
    expect(good.map(safeLink)).toEqual(good);
  });

  it('refuses everything else', () => {
    const bad = [
      '',
      ' ',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//evil.example',
      '\\\\host\\share',
      '/relative',
      'ftp://x',
      'vbscript:x',
      'blob:x',
      'https://a b',
      'https://a"b',
      'https://a<b',
      'https://a\u0000b',
      `https://a/${'x'.repeat(2100)}`,
    ];
    expect(bad.map(safeLink)).toEqual(bad.map(() => null));
  });
});

describe('escapeHtml', () => {
  it('leaves no character that could open markup or close an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/.test(escapeHtml(text))));
  });
});

describe('slugify', () => {
  it('makes an address of a Vietnamese headline, cut between words', () => {
    expect(slugify('Đảng ủy các Khu công nghiệp & chế xuất Hà Nội: “cầu nối”')).toBe(
      'dang-uy-cac-khu-cong-nghiep-che-xuat-ha-noi-cau-noi',
    );
    expect(slugify('x'.repeat(30).concat(' ').repeat(5))).toBe(`${'x'.repeat(30)}-${'x'.repeat(30)}`);
    expect(['', '…', '日本'].map(slugify)).toEqual(['story', 'story', 'story']);
  });
});
