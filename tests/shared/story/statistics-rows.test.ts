import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../shared/base/write-csv.ts';
import type { DeskStatistics } from '../../../shared/story/desk-statistics.ts';
import { statisticsFileName, statisticsRows } from '../../../shared/story/statistics-rows.ts';

const found: DeskStatistics = {
  stories: 2,
  words: 7,
  days: [{ name: '2022-06-19', stories: 2, words: 7 }],
  statuses: [{ name: 'published', stories: 2, words: 7 }],
  sections: [{ name: '@Xe, "mới"', stories: 2, words: 7 }],
  authors: [{ name: '=HYPERLINK("http://x")', stories: 2, words: 7 }],
  photosWithoutCredit: 4,
  tookMs: 1,
};

describe('the statistics as a table', () => {
  it('names everything in the language of the person', () => {
    expect(statisticsRows(found, 'vi')).toEqual([
      ['Theo', 'Tên', 'Số bài', 'Số tiếng'],
      ['Tổng cộng', '', 2, 7],
      ['Trạng thái', 'Đã xuất bản', 2, 7],
      ['Chuyên mục', '@Xe, "mới"', 2, 7],
      ['Tác giả', '=HYPERLINK("http://x")', 2, 7],
      ['Tháng', '2022-06', 2, 7],
      ['Tuần từ thứ Hai', '2022-06-13', 2, 7],
      ['Ngày', '2022-06-19', 2, 7],
      ['Ảnh chưa ghi nguồn', '', 4, 0],
    ]);
  });

  it('names the stories without a section or a byline to people, not to scripts', () => {
    const bare = {
      ...found,
      sections: [{ name: '', stories: 2, words: 7 }],
      authors: [{ name: '', stories: 2, words: 7 }],
    };
    const names = (language: 'vi' | null) =>
      statisticsRows(bare, language)
        .slice(3, 5)
        .map(([, name]) => name);
    expect([names('vi'), names(null)]).toEqual([
      ['Chưa có chuyên mục', 'Chưa có bút danh'],
      ['', ''],
    ]);
  });

  it('gives a spreadsheet no formula, and its letters whole', () => {
    const csv = writeCsv(statisticsRows(found, 'en'));
    expect(csv.startsWith('\ufeffBy,Name,Stories,Words\r\n')).toBe(true);
    expect(csv).toContain(`Section,"'@Xe, ""mới""",2,7\r\n`);
    expect(csv).toContain(`Author,"'=HYPERLINK(""http://x"")",2,7\r\n`);
  });

  it('takes no sign a spreadsheet reads as the start of a formula', () => {
    const cells = ['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', 'Đô thị', '1-1'].map((cell) =>
      writeCsv([[cell]]),
    );
    expect(cells.map((cell) => cell.startsWith('\ufeff"\''))).toEqual([...Array(8).fill(true), false, false]);
  });

  it('has a name that says of which days it is', () => {
    expect(statisticsFileName({ from: '2022-06-01', to: '2022-06-30' }, 'vi')).toBe(
      'thong-ke-2022-06-01-2022-06-30.csv',
    );
    expect(statisticsFileName({ from: null, to: null }, 'en')).toBe('statistics.csv');
  });
});
