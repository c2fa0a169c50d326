import type { Text } from '../../shared/base/language.ts';

const STORIES = '{stories, plural, one {# story} other {# stories}}';
const VERSIONS = '{versions, plural, one {# version} other {# versions}}';
const PHOTOS = '{photos, plural, one {# photo} other {# photos}}';

export const backupTexts = {
  file: { en: 'File of the backup', vi: 'Tệp sao lưu' },
  hint: {
    en: 'A verified copy of the whole archive in one file. Keep it on another disk. The command galley restore brings it back.',
    vi: 'Bản sao đã kiểm chứng của cả kho, trong một tệp. Nên để ở ổ đĩa khác. Lệnh galley restore khôi phục lại.',
  },
  choose: { en: 'Choose…', vi: 'Chọn…' },
  start: { en: 'Back up', vi: 'Sao lưu' },
  running: { en: 'Backing up…', vi: 'Đang sao lưu…' },
  cancelled: { en: 'Cancelled. Nothing was left half done.', vi: 'Đã hủy. Không để lại gì dở dang.' },
  done: {
    en: `Backed up and read back: ${STORIES}, ${VERSIONS} and ${PHOTOS}, in {file}`,
    vi: 'Đã sao lưu và đọc kiểm lại: {stories} bài, {versions} phiên bản, {photos} ảnh, vào {file}',
  },
  missing: {
    en: 'The files of {count, plural, one {# photo} other {# photos}} are missing or damaged in the archive and are not in the backup.',
    vi: 'Tệp của {count} ảnh trong kho bị thiếu hoặc hỏng nên không có trong bản sao lưu.',
  },
} as const satisfies Readonly<Record<string, Text>>;
