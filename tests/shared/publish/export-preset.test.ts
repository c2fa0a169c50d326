import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/base/new-id.ts';
import {
  type ExportPreset,
  exportPresetsInput,
  findPreset,
  putBackPreset,
} from '../../../shared/publish/export-preset.ts';

const make = (name: string, parts: Partial<ExportPreset> = {}): ExportPreset => ({
  id: newId(),
  name,
  formats: ['html'],
  feeds: [],
  folder: '',
  isPublic: true,
  photoWidthsPx: [],
  ...parts,
});

describe('export presets', () => {
  it('are found by their name, however it is written', () => {
    const web = make('Trang chính');
    expect(findPreset([web], ' trang CHÍNH'.normalize('NFD'))).toBe(web);
    expect(findPreset([web], 'Trang')).toBe(null);
  });

  it.each([
    ['a name twice', [make('Web'), make('web ')]],
    ['without a format', [make('Web', { formats: [] })]],
    ['without a name', [make(' ')]],
    ['with a photo of no width', [make('Web', { photoWidthsPx: [0] })]],
  ])('are refused: %s', (_, presets) => {
    expect(exportPresetsInput.safeParse(presets).success).toBe(false);
  });

  it('are kept with formats that only a newer Galley knows', () => {
    const newer = [make('Web', { formats: ['html', 'hologram'] })];
    expect(exportPresetsInput.parse(newer)).toEqual(newer);
  });

  it('come back where they stood, under a free name when theirs was taken', () => {
    const [web, agency, store] = [make('Trang chính'), make('Hãng tin'), make('Lưu trữ')];
    expect(putBackPreset([web, store], agency, 1)).toEqual([web, agency, store]);
    expect(putBackPreset([], store, 2)).toEqual([store]);
    const taken = make('hãng TIN');
    expect(putBackPreset([taken], agency, 1)).toEqual([taken, { ...agency, name: 'Hãng tin (2)' }]);
    expect(putBackPreset([agency], agency, 0), 'one that is there is there once').toEqual([agency]);
  });

  it('may hold feeds alone', () => {
    const feeds = [make('Nguồn tin', { formats: [], feeds: ['rss'] })];
    expect(exportPresetsInput.parse(feeds)).toEqual(feeds);
  });
});
