import { describe, expect, it } from 'vitest';
import { writeInline } from '../../../shared/export/html/write-inline.ts';
import { bold } from '../../builders/document.ts';

const noted = { type: 'note', attrs: { text: 'Chỉ tòa soạn biết', author: 'Bút Thử' } };

describe('a note to the editor', () => {
  it('leaves no trace on the page, not even a split of what it stands in', () => {
    const plain = [bold('Có 4.200 lao động')];
    const withNote = [
      bold('Có '),
      { type: 'text', marks: [{ type: 'bold' }, noted], text: '4.200' },
      bold(' lao động'),
    ];
    expect(writeInline(withNote)).toEqual(writeInline(plain));
  });
});
