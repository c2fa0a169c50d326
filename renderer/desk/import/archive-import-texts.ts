import type { Text } from '../../../shared/base/language.ts';

export const archiveImportTexts = {
  title: { en: 'A whole archive', vi: 'Cả một kho bài' },
  path: { en: 'Folder or file on this machine', vi: 'Thư mục hoặc tệp trên máy này' },
  pathHint: {
    en: 'A folder of stories, a .jsonl file, or a WordPress export (.xml). Stopped, it goes on where it was.',
    vi: 'Thư mục chứa bài, tệp .jsonl, hoặc tệp xuất của WordPress (.xml). Bị dừng thì lần sau làm tiếp.',
  },
  choose: { en: 'Choose folder…', vi: 'Chọn thư mục…' },
  chooseFile: { en: 'Choose archive file…', vi: 'Chọn tệp kho bài…' },
  takeNear: { en: 'Also take nearly equal stories', vi: 'Nhập cả bài gần trùng' },
  start: { en: 'Import archive', vi: 'Nhập kho bài' },
  running: { en: 'Importing the archive…', vi: 'Đang nhập kho bài…' },
  goesOn: {
    en: 'It goes on when you close this; open it again to look.',
    vi: 'Đóng hộp này thì việc nhập vẫn chạy; mở lại để xem.',
  },
  ended: { en: 'The import of the archive has ended', vi: 'Việc nhập kho bài đã kết thúc' },
  showReport: { en: 'See the report', vi: 'Xem báo cáo' },
  nearTitle: { en: 'Nearly equal to stories that are here', vi: 'Gần trùng bài đã có' },
  refusedTitle: { en: 'Refused', vi: 'Bị từ chối' },
  more: { en: 'and {count, number} more', vi: 'và {count, number} bài nữa' },
  taken: { en: '{count, plural, one {# story taken} other {# stories taken}}', vi: 'Đã nhập {count, number} bài' },
  known: { en: '{count, number} taken before', vi: '{count, number} đã nhập từ trước' },
  near: { en: '{count, number} nearly equal to a story here', vi: '{count, number} gần trùng bài đã có' },
  refused: { en: '{count, number} refused', vi: '{count, number} bị từ chối' },
  passed: { en: 'Left out as no story: {kinds}', vi: 'Bỏ qua vì không phải bài: {kinds}' },
  stopped: {
    en: 'Stopped. What was taken stays; start again to go on.',
    vi: 'Đã dừng. Phần đã nhập vẫn còn; bấm lại để làm tiếp.',
  },
} as const satisfies Readonly<Record<string, Text>>;
