import { describe, expect, it } from 'vitest';
import { sayReport } from '../../../../renderer/story/paste/say-report.ts';

describe('sayReport', () => {
  it('says what was kept, then what was changed and left out, in both languages', () => {
    expect(sayReport({ quotes: 3, lists: 1, letteredLists: 2, formatting: 12, comments: 1 })).toEqual({
      text: { vi: 'Đã dán. Giữ: 1 danh sách, 3 trích dẫn.', en: 'Pasted. Kept: 1 list, 3 quotes.' },
      hint: {
        vi: 'Đổi: 2 mục đánh chữ thành đánh số. Bỏ: 12 định dạng phông, màu, 1 ghi chú bên lề.',
        en: 'Changed: 2 lettered items to numbers. Left out: 12 fonts and colours, 1 comment.',
      },
    });
  });

  it('has nothing to say of what there was none of', () => {
    expect(sayReport({ tracking: 1 })).toEqual({
      text: { vi: 'Đã dán.', en: 'Pasted.' },
      hint: { vi: 'Bỏ: 1 mã theo dõi.', en: 'Left out: 1 tracker.' },
    });
  });
});
