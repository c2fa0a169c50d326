import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLegacyEncoding } from '../../../shared/legacy-text/guess-encoding.ts';
import { convertLegacy, type LegacyEncoding } from '../../../shared/legacy-text/legacy-encodings.ts';
import { readLegacyFont } from '../../../shared/legacy-text/legacy-font.ts';

const texts: readonly (readonly [LegacyEncoding, string, string])[] = [
  ['tcvn3', 'hép møt tÕt', 'hộp mứt tết'],
  [
    'tcvn3',
    'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc',
    'Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  ],
  ['tcvn3', 'th\u00ad\u00eang trùc, ®\u00ad\u00eec', 'thường trực, được'],
  ['vni', 'Xin chaøo caùc baïn', 'Xin chào các bạn'],
  [
    'vni',
    'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc',
    'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  ],
  [
    'vni',
    'COÄNG HOØA, THÖÔØNG TRÖÏC, kyù, lyù, myõ, tyû, kyø, kî, NGHÓ',
    'CỘNG HÒA, THƯỜNG TRỰC, ký, lý, mỹ, tỷ, kỳ, kỵ, NGHĨ',
  ],
];

const lowerLetters = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđ';

describe('convertLegacy', () => {
  it.each(texts)('reads %s: %s', (encoding, old, now) => {
    expect(convertLegacy(old, encoding)).toBe(now);
  });

  it('knows every small letter of the alphabet in TCVN3', () => {
    const codes = Array.from({ length: 95 }, (_, index) => convertLegacy(String.fromCodePoint(0xa1 + index), 'tcvn3'));
    expect([...lowerLetters].filter((letter) => !codes.includes(letter))).toEqual([]);
  });

  it('makes capitals of a font that drew them', () => {
    expect(convertLegacy('Uû ban nh©n d©n', 'tcvn3', true)).toBe('UỶ BAN NHÂN DÂN');
  });

  it('leaves plain letters, numbers and signs as they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.constantFrom<LegacyEncoding>('tcvn3', 'vni'),
        (text, encoding) => {
          expect(convertLegacy(text, encoding)).toBe(text);
        },
      ),
    );
  });
});

describe('guessLegacyEncoding', () => {
  it.each(texts)('knows %s by its words: %s', (encoding, old) => {
    expect(guessLegacyEncoding(old)).toBe(encoding);
  });

  it.each([
    ['Vietnamese', 'Đảng ủy các khu công nghiệp và chế xuất Hà Nội'],
    ['Vietnamese with letters Latin-1 has', 'cô có ba con gà mà tôi có hai, nó là con ông bà'],
    ['French', 'déjà vu, été à la carte, où est le café, forêt, hôtel, garçon'],
    ['German', 'Müller fährt über die Straße nach Köln, schön für Jürgen'],
    ['Portuguese', 'São João não é açúcar, você, avó, até, água, pão'],
    ['English', 'the naïve café near the façade'],
    ['nothing to go by', '10 °C ± 2'],
  ])('does not take %s for an old encoding', (_language, text) => {
    expect(guessLegacyEncoding(text)).toBeNull();
  });
});

describe('readLegacyFont', () => {
  it.each([
    ['.VnTime', { encoding: 'tcvn3', isUpper: false }],
    ['".VnTimeH", serif', { encoding: 'tcvn3', isUpper: true }],
    ['.VnArial NarrowH', { encoding: 'tcvn3', isUpper: true }],
    ['VNI-Times', { encoding: 'vni', isUpper: false }],
    ['Times New Roman, .VnTime', null],
  ])('%s', (name, font) => {
    expect(readLegacyFont(name)).toEqual(font);
  });
});
