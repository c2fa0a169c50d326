import type { Text } from '../../../shared/base/language.ts';
import type { PasteKind } from '../../../shared/foreign-html/paste-report.ts';
import type { LegacyEncoding } from '../../../shared/legacy-text/legacy-encodings.ts';

export const pasteTexts = {
  pasted: { en: 'Pasted.', vi: 'Đã dán.' },
  kept: { en: 'Kept: {list}.', vi: 'Giữ: {list}.' },
  changed: { en: 'Changed: {list}.', vi: 'Đổi: {list}.' },
  dropped: { en: 'Left out: {list}.', vi: 'Bỏ: {list}.' },
  working: { en: 'Reading what was pasted…', vi: 'Đang đọc nội dung dán…' },
  region: { en: 'Pasting', vi: 'Dán' },
  oldEncoding: { en: 'The pasted text looks like {encoding}.', vi: 'Đoạn vừa dán có vẻ dùng bảng mã {encoding}.' },
  convert: { en: 'Convert to Unicode', vi: 'Chuyển sang Unicode' },
  leave: { en: 'Leave it', vi: 'Để nguyên' },
  converted: { en: 'Converted to Unicode.', vi: 'Đã chuyển sang Unicode.' },
  plainTitle: { en: 'Paste as plain text', vi: 'Dán dạng văn bản thường' },
  plainRefused: {
    en: 'The clipboard cannot be read from here. Press {shortcut} in the text.',
    vi: 'Không đọc được bộ nhớ tạm từ đây. Hãy bấm {shortcut} trong nội dung.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const encodingNames: Readonly<Record<LegacyEncoding, Text>> = {
  tcvn3: { en: 'TCVN3 (ABC)', vi: 'TCVN3 (ABC)' },
  vni: { en: 'VNI', vi: 'VNI' },
};

export const kindTexts: Readonly<Record<PasteKind, Text>> = {
  headings: { en: '{count, plural, one {# subhead} other {# subheads}}', vi: '{count} tít xen' },
  lists: { en: '{count, plural, one {# list} other {# lists}}', vi: '{count} danh sách' },
  quotes: { en: '{count, plural, one {# quote} other {# quotes}}', vi: '{count} trích dẫn' },
  tables: { en: '{count, plural, one {# table} other {# tables}}', vi: '{count} bảng' },
  links: { en: '{count, plural, one {# link} other {# links}}', vi: '{count} liên kết' },
  footnotes: { en: '{count, plural, one {# footnote} other {# footnotes}}', vi: '{count} chú thích cuối trang' },
  pictures: { en: '{count, plural, one {# picture} other {# pictures}}', vi: '{count} ảnh' },
  letteredLists: {
    en: '{count, plural, one {# lettered item} other {# lettered items}} to numbers',
    vi: '{count} mục đánh chữ thành đánh số',
  },
  layoutTables: {
    en: '{count, plural, one {# layout table} other {# layout tables}} to paragraphs',
    vi: '{count} bảng dàn trang thành đoạn văn',
  },
  formatting: {
    en: '{count, plural, one {# font or colour} other {# fonts and colours}}',
    vi: '{count} định dạng phông, màu',
  },
  comments: { en: '{count, plural, one {# comment} other {# comments}}', vi: '{count} ghi chú bên lề' },
  deletedText: {
    en: '{count, plural, one {# tracked deletion} other {# tracked deletions}}',
    vi: '{count} chỗ đã xóa khi theo dõi sửa',
  },
  hiddenText: { en: '{count, plural, one {# hidden part} other {# hidden parts}}', vi: '{count} phần ẩn' },
  tracking: { en: '{count, plural, one {# tracker} other {# trackers}}', vi: '{count} mã theo dõi' },
  embeds: { en: '{count, plural, one {# embedded item} other {# embedded items}}', vi: '{count} nội dung nhúng' },
};
