import { describe, expect, it } from 'vitest';
import { fieldForm, fitsForm, readChoice } from '../../../shared/photo/field-form.ts';
import { sourceType } from '../../../shared/photo/photo-choices.ts';

describe('the form of a photo’s field', () => {
  it('is a time as far as it is known', () => {
    const texts = ['', '2026', '2026-03', '2026-03-12', '2026-03-12T05:48:00+07:00', 'hôm qua', '2026-13', '12/3/2026'];
    expect(texts.map((text) => fitsForm('dateCreated', text))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is an address, a country’s three letters, a word of a vocabulary, or any text', () => {
    const fits = [
      ['licensorUrl', 'https://example.vn/quyen'],
      ['licensorUrl', 'example.vn'],
      ['licensorUrl', 'javascript:alert(1)'],
      ['countryCode', 'VNM'],
      ['countryCode', 'Việt Nam'],
      ['digitalSourceType', sourceType('digitalCapture')],
      ['digitalSourceType', 'digitalCapture'],
      ['description', 'Bất kỳ'],
    ] as const;
    expect(fits.map(([name, text]) => fitsForm(name, text))).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect([fieldForm('description'), fieldForm('countryCode')]).toEqual([null, 'VNM, USA, FRA']);
    expect(fieldForm('dataMining')).toContain('DMI-PROHIBITED,');
  });

  it('knows a choice by its address, its name and its label in either language', () => {
    const words = ['digitalCapture', 'DIGITALCAPTURE', 'Chụp bằng máy ảnh số', sourceType('digitalCapture')];
    expect(words.map((word) => readChoice('digitalSourceType', word))).toEqual(
      words.map(() => sourceType('digitalCapture')),
    );
    expect([readChoice('digitalSourceType', 'foo'), readChoice('city', 'Huế')]).toEqual(['foo', 'Huế']);
  });
});
