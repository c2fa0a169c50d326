import type { Text } from '../../../shared/base/language.ts';

/** The words of bringing two versions together. */
export const mergeTexts = {
  merge: { en: 'Merge…', vi: 'Trộn…' },
  mergeThis: { en: 'Merge the version of {time}', vi: 'Trộn phiên bản lúc {time}' },
  isMerged: { en: 'Merged', vi: 'Đã trộn' },
  title: { en: 'Merging the version of {author}', vi: 'Trộn phiên bản của {author}' },
  somebody: { en: 'somebody', vi: 'người khác' },
  ours: { en: 'Here: {author}', vi: 'Ở đây: {author}' },
  theirs: { en: 'Came in: {author}', vi: 'Nhận vào: {author}' },
  mixed: { en: 'Both, joined', vi: 'Ghép từ cả hai' },
  you: { en: 'you', vi: 'bạn' },
  open: {
    en: '{count, plural, =0 {Everything is answered.} one {# question is open.} other {# questions are open.}}',
    vi: '{count, plural, =0 {Đã trả lời hết.} other {Còn {count} câu hỏi.}}',
  },
  openKeeps: {
    en: 'What is not answered stays as it is here.',
    vi: 'Chỗ chưa trả lời giữ nguyên như ở đây.',
  },
  nextQuestion: { en: 'Next question', vi: 'Câu hỏi sau' },
  previousQuestion: { en: 'Previous question', vi: 'Câu hỏi trước' },
  keys: { en: '↑ ↓ go through the questions, 1 2 3 answer', vi: '↑ ↓ chuyển câu hỏi, 1 2 3 trả lời' },
  numbered: { en: '{at} of {total}. {title}', vi: '{at}/{total}. {title}' },
  status: { en: 'Status', vi: 'Trạng thái' },
  questionStatus: { en: 'Both moved the story', vi: 'Cả hai cùng chuyển trạng thái bài' },
  question: { en: 'Both changed this', vi: 'Cả hai cùng sửa chỗ này' },
  questionField: { en: 'Both changed {field}', vi: 'Cả hai cùng sửa {field}' },
  takeOurs: { en: 'Keep what is here (1)', vi: 'Giữ bản ở đây (1)' },
  takeTheirs: { en: 'Take what came in (2)', vi: 'Lấy bản nhận vào (2)' },
  takeBoth: { en: 'Take both (3)', vi: 'Lấy cả hai (3)' },
  removed: { en: 'Removed', vi: 'Đã bỏ' },
  fields: { en: 'Fields', vi: 'Các mục' },
  text: { en: 'Text', vi: 'Nội dung' },
  save: { en: 'Save the merged story', vi: 'Lưu bài đã trộn' },
  saved: { en: 'Merged. Both versions stay in the history.', vi: 'Đã trộn. Cả hai phiên bản vẫn ở trong lịch sử.' },
  loading: { en: 'Bringing both together…', vi: 'Đang ghép hai bản…' },
} as const satisfies Readonly<Record<string, Text>>;
