import { describe, expect, it } from 'vitest';
import { formatSections, parseSections } from '../../../renderer/settings/publication-lines.ts';

const known = [
  { name: 'Thể thao', slug: 'the-thao', topics: ['medtop:15000000'] },
  { name: 'Tin tức', slug: 'tin', topics: [] },
];

describe('the sections as lines', () => {
  it('are read back as they were written', () => {
    expect(parseSections(formatSections(known), known)).toEqual(known);
  });

  it('keep their subjects under a new name, a new address and in a new order', () => {
    expect(parseSections('Mới\nThể thao | sport', known)).toEqual([
      { name: 'Mới', slug: 'moi', topics: [] },
      { name: 'Thể thao', slug: 'sport', topics: ['medtop:15000000'] },
    ]);
    expect(parseSections('Sân cỏ | the-thao', known)).toEqual([
      { name: 'Sân cỏ', slug: 'the-thao', topics: ['medtop:15000000'] },
    ]);
  });
});
