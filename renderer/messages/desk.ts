import type { Text } from '../../shared/base/language.ts';

export const deskTexts = {
  views: { en: 'Views', vi: 'Khung nhìn' },
  all: { en: 'All stories', vi: 'Tất cả bài' },
  sections: { en: 'Sections', vi: 'Chuyên mục' },
  noSection: { en: 'No section', vi: 'Chưa có chuyên mục' },
  stories: { en: 'Stories', vi: 'Danh sách bài' },
  search: { en: 'Search every story', vi: 'Tìm trong mọi bài' },
  sortBy: { en: 'Order by', vi: 'Xếp theo' },
  ascending: { en: 'ascending', vi: 'tăng dần' },
  descending: { en: 'descending', vi: 'giảm dần' },
  total: { en: '{count, plural, one {# story} other {# stories}}', vi: '{count, number} bài' },
  found: {
    en: '{count, plural, =0 {Nothing found} one {# story found} other {# stories found}}',
    vi: '{count, plural, =0 {Không tìm thấy bài nào} other {Tìm thấy # bài}}',
  },
  selected: {
    en: '{count, plural, one {# story selected} other {# stories selected}}',
    vi: 'Đã chọn {count, number} bài',
  },
  selectedMost: {
    en: '{count, number} stories selected, the most at once',
    vi: 'Đã chọn {count, number} bài, nhiều nhất một lần',
  },
  clearSelection: { en: 'Clear selection', vi: 'Bỏ chọn' },
  move: { en: 'Move to', vi: 'Chuyển trạng thái' },
  moved: {
    en: '{count, plural, one {# story moved} other {# stories moved}}: {move}',
    vi: 'Đã chuyển {count} bài: {move}',
  },
  problems: { en: 'Checks before the next step', vi: 'Kiểm tra trước bước tiếp theo' },
  showChecks: { en: 'Show the checks', vi: 'Xem phần kiểm tra' },
  undo: { en: 'Undo', vi: 'Hoàn tác' },
  undone: {
    en: '{count, plural, one {# story} other {# stories}} put back',
    vi: 'Đã đưa {count} bài về như trước',
  },
  setSection: { en: 'Section', vi: 'Chuyên mục' },
  addTag: { en: 'Add a tag', vi: 'Thêm tag' },
  changedMany: {
    en: '{count, plural, =0 {Nothing to change} one {# story changed} other {# stories changed}}',
    vi: '{count, plural, =0 {Không có gì phải đổi} other {Đã đổi # bài}}',
  },
  moveTitle: { en: '{move}: {count, plural, one {# story} other {# stories}}', vi: '{move}: {count} bài' },
  reasonHint: {
    en: 'The reporter reads this, and the history keeps it.',
    vi: 'Phóng viên sẽ đọc được và lịch sử bài giữ lại lý do này.',
  },
  updateHint: {
    en: 'The page says that it was updated and when; the reason stays in the history.',
    vi: 'Trang ghi giờ cập nhật; lý do chỉ lưu trong lịch sử bài.',
  },
  correctHint: {
    en: 'Readers see this line under the story: what was wrong and what is right.',
    vi: 'Bạn đọc thấy dòng này cuối bài: sai điều gì, đúng là gì.',
  },
  emptyView: { en: 'No stories here', vi: 'Chưa có bài nào ở đây' },
  emptyViewHint: {
    en: 'Stories appear here as soon as somebody moves them.',
    vi: 'Bài sẽ hiện ra ngay khi có người chuyển vào đây.',
  },
  emptySearch: { en: 'No story holds these words', vi: 'Không bài nào có những từ này' },
  emptySearchHint: {
    en: 'Marks do not matter: “dang uy” finds “Đảng ủy”. Try fewer words.',
    vi: 'Không cần gõ dấu: “dang uy” tìm ra “Đảng ủy”. Thử bớt từ đi.',
  },
  choose: { en: 'Choose a story to look at it here', vi: 'Chọn một bài để xem nhanh ở đây' },
  openStory: { en: 'Open', vi: 'Mở bài' },
  importTitle: { en: 'Import stories', vi: 'Nhập bài' },
  importDrop: { en: 'Drop files here, or choose them', vi: 'Thả tệp vào đây, hoặc chọn tệp' },
  importKinds: {
    en: 'Text, Word, Markdown, HTML and JSON files, and bundles (.galley); one story each.',
    vi: 'Tệp văn bản, Word, Markdown, HTML, JSON và gói bài (.galley); mỗi tệp một bài.',
  },
  chooseFiles: { en: 'Choose files…', vi: 'Chọn tệp…' },
  importing: { en: 'Importing…', vi: 'Đang nhập…' },
  imported: { en: '{count, plural, one {# story imported} other {# stories imported}}', vi: 'Đã nhập {count} bài' },
  recognised: { en: 'Recognised: {what}', vi: 'Nhận ra: {what}' },
  changed: { en: 'Changed: {what}', vi: 'Đã đổi: {what}' },
  dropped: { en: 'Left out: {what}', vi: 'Bỏ qua: {what}' },
  focusSearch: { en: 'Search the stories', vi: 'Tìm bài' },
} as const satisfies Readonly<Record<string, Text>>;
