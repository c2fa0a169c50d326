import type { Text } from '../../../shared/base/language.ts';
import type { FailureCode } from '../../../shared/bridge/failures.ts';

/** What is said about whether the text is on disk, and what can be done when it is not. */
export const savingTexts = {
  saved: { en: 'Saved', vi: 'Đã lưu' },
  savedAt: { en: 'Saved {time}', vi: 'Đã lưu {time}' },
  saving: { en: 'Saving…', vi: 'Đang lưu…' },
  unsaved: { en: 'Not saved yet', vi: 'Chưa lưu' },
  notSaved: { en: 'Not saved: {reason}', vi: 'Chưa lưu: {reason}' },
  noAnswer: { en: 'Galley does not answer', vi: 'Galley chưa trả lời' },
  keepsTrying: {
    en: 'Your text is here and is sent again by itself.',
    vi: 'Nội dung vẫn ở đây và sẽ tự gửi lại.',
  },
  copyText: { en: 'Copy text', vi: 'Chép văn bản' },
  otherPlace: { en: 'Choose another place', vi: 'Chọn nơi khác' },
  textCopied: { en: 'The text is on the clipboard.', vi: 'Đã sao chép nội dung bài.' },
  copyRefused: {
    en: 'The clipboard could not be used. Select the text and copy it by hand.',
    vi: 'Không dùng được bộ nhớ tạm. Hãy chọn nội dung và sao chép bằng tay.',
  },
  rescuedOtherDisk: {
    en: 'A copy of {time} is on another disk: {path}',
    vi: 'Bản cứu lúc {time} nằm ở đĩa khác: {path}',
  },
  rescuedSameDisk: {
    en: 'A copy of {time} is on the same disk: {path}',
    vi: 'Bản cứu lúc {time} nằm cùng đĩa: {path}',
  },
  rescuedBrowser: {
    en: 'A copy of {time} is in this browser only. It does not survive the browser’s data being cleared.',
    vi: 'Bản cứu lúc {time} chỉ nằm trong trình duyệt này, sẽ mất nếu xóa dữ liệu trình duyệt.',
  },
  rescuedNowhere: {
    en: 'No copy could be written anywhere: the text is in this window only. Copy it now.',
    vi: 'Chưa ghi được bản cứu ở đâu: nội dung chỉ còn trong cửa sổ này. Hãy chép ra ngay.',
  },
  placeTitle: { en: 'Keep a copy elsewhere', vi: 'Giữ bản cứu ở nơi khác' },
  placeHint: {
    en: 'The archive cannot take the text now. Until it can, Galley keeps a copy in this folder and offers it when the story is opened again.',
    vi: 'Kho hiện không nhận được nội dung. Cho đến khi nhận được, Galley giữ một bản cứu trong thư mục này và đưa ra khi mở lại bài.',
  },
  folder: { en: 'Folder', vi: 'Thư mục' },
  folderHint: { en: 'On a USB stick or another disk', vi: 'Trên USB hoặc đĩa khác' },
  choose: { en: 'Choose…', vi: 'Chọn…' },
  keepHere: { en: 'Keep the copy here', vi: 'Giữ bản cứu ở đây' },
  kept: { en: 'A copy is in {path}.', vi: 'Bản cứu đã nằm ở {path}.' },
  download: { en: 'Download as text', vi: 'Tải văn bản về' },
  shrunk: {
    en: 'Most of the text was just removed. The version before has a name in the history.',
    vi: 'Phần lớn nội dung vừa bị bỏ. Bản trước đó đã được đặt tên trong lịch sử.',
  },
  showBefore: { en: 'Show what was removed', vi: 'Xem phần bị bỏ' },
  offer: {
    en: 'A copy of {time} ({count, plural, one {# word} other {# words}}) never reached the archive.',
    vi: 'Có bản cứu lúc {time} ({count} tiếng) chưa vào kho.',
  },
  offerShow: { en: 'Show changes', vi: 'Xem thay đổi' },
  offerTake: { en: 'Put it into the story', vi: 'Đưa vào bài' },
  offerKeep: { en: 'Keep in the history only', vi: 'Chỉ giữ trong lịch sử' },
  offerTitle: { en: 'What the copy holds that the story does not', vi: 'Bản cứu khác bài ở chỗ nào' },
  taken: { en: 'The copy is the newest version now.', vi: 'Bản cứu đã thành phiên bản mới nhất.' },
  takenBeside: {
    en: 'The copy stands in the history beside the story.',
    vi: 'Bản cứu đã nằm trong lịch sử, bên cạnh bài.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a save failed, in as few words as stand beside the story. */
export const reasonTexts: Readonly<Partial<Record<FailureCode, Text>>> = {
  'disk-full': { en: 'disk full', vi: 'đĩa đầy' },
  'not-writable': { en: 'no permission to write', vi: 'không được phép ghi' },
  'disk-error': { en: 'disk error', vi: 'đĩa báo lỗi' },
  'archive-in-use': { en: 'archive in use elsewhere', vi: 'kho đang được dùng ở nơi khác' },
  'archive-damaged': { en: 'archive damaged', vi: 'kho bị hỏng' },
};
