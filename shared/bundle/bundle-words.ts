import type { Text } from '../base/language.ts';

/** How the story of a bundle stands to the one here, and what became of it when it was taken. */
export const bundleWords = {
  new: { en: 'This story is not here yet.', vi: 'Bài này chưa có ở đây.' },
  same: { en: 'It is the same as the story here.', vi: 'Giống hệt bài đang có ở đây.' },
  newer: { en: 'It goes on from the story here.', vi: 'Viết tiếp từ bài đang có ở đây.' },
  older: { en: 'The story here already goes on from it.', vi: 'Bài ở đây đã mới hơn.' },
  diverged: {
    en: 'Both were changed. Nothing is lost: what only one side changed is joined, and you are asked about the rest.',
    vi: 'Cả hai bên đều đã sửa. Không mất gì: chỗ chỉ một bên sửa được ghép lại, phần còn lại sẽ hỏi bạn.',
  },
  taken: { en: 'The story was taken.', vi: 'Đã nhận bài.' },
  merged: { en: 'Both versions were joined.', vi: 'Đã ghép hai phiên bản.' },
  beside: {
    en: 'Theirs is kept beside yours. Merge them in the history of the story.',
    vi: 'Bản của bên gửi được giữ bên cạnh bản ở đây. Trộn hai bản trong lịch sử của bài.',
  },
  'nothing-new': { en: 'There was nothing new to take.', vi: 'Không có gì mới để nhận.' },
} as const satisfies Readonly<Record<string, Text>>;
