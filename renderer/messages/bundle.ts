import type { Text } from '../../shared/base/language.ts';

/** The words of handing stories over and of taking them. */
export const bundleTexts = {
  handOver: { en: 'Hand over…', vi: 'Chuyển bài…' },
  handOverKeywords: { en: 'bundle send stick', vi: 'gói bài gửi USB' },
  handOverTitle: {
    en: 'Hand over {count, plural, one {# story} other {# stories}}',
    vi: 'Chuyển {count} bài',
  },
  explain: {
    en: 'Each story becomes one signed file with its history, photos and rights. Give it away on a stick, by mail or in a shared folder.',
    vi: 'Mỗi bài thành một tệp có chữ ký, gồm lịch sử, ảnh và bản quyền. Đưa bằng USB, thư điện tử hoặc thư mục dùng chung.',
  },
  note: { en: 'Note to whoever gets it', vi: 'Lời nhắn cho người nhận' },
  start: { en: 'Write the files', vi: 'Ghi tệp' },
  openTitle: { en: 'A story handed over', vi: 'Bài được chuyển đến' },
  reading: { en: 'Checking every byte…', vi: 'Đang kiểm tra từng byte…' },
  from: { en: 'From', vi: 'Từ' },
  nobody: { en: 'Somebody without a name', vi: 'Người không ghi tên' },
  known: { en: 'known here since {day}', vi: 'đã biết ở đây từ {day}' },
  unknown: { en: 'not known here before', vi: 'chưa từng gửi đến đây' },
  namesake: {
    en: 'Somebody of this name has signed with another key before. Make sure it is the same person.',
    vi: 'Trước đây có người cùng tên ký bằng khóa khác. Hãy chắc chắn đó là cùng một người.',
  },
  made: { en: 'Made', vi: 'Lúc' },
  says: { en: 'Says', vi: 'Nhắn' },
  workedOn: { en: 'Worked on by', vi: 'Người sửa' },
  photos: { en: '{count, plural, one {# photo} other {# photos}}', vi: '{count} ảnh' },
  changes: { en: 'What it changes here', vi: 'Những gì sẽ đổi ở đây' },
  changesThere: { en: 'What was changed there', vi: 'Bên gửi đã sửa' },
  photoAdded: { en: 'added', vi: 'thêm vào' },
  photoRemoved: { en: 'removed', vi: 'bỏ đi' },
  photoChanged: { en: 'another one', vi: 'thay ảnh khác' },
  take: { en: 'Take it', vi: 'Nhận bài' },
  takeMerge: { en: 'Take and merge', vi: 'Nhận và trộn' },
  openStory: { en: 'Open the story', vi: 'Mở bài' },
  toMerge: {
    en: '{count, plural, one {# question waits} other {# questions wait}} for you.',
    vi: 'Có {count} chỗ cần bạn quyết định.',
  },
} as const satisfies Readonly<Record<string, Text>>;
