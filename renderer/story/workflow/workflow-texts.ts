import type { Text } from '../../../shared/base/language.ts';

/** The words around a story's way through the desk. */
export const workflowTexts = {
  signOff: { en: 'Sign-off', vi: 'Người thực hiện' },
  wrote: { en: 'Written by', vi: 'Viết' },
  edited: { en: 'Edited by', vi: 'Biên tập' },
  ready: { en: 'Made ready by', vi: 'Duyệt' },
  published: { en: 'Published by', vi: 'Xuất bản' },
  notes: { en: 'Desk notes', vi: 'Trao đổi' },
  noNotes: { en: 'Nothing said yet.', vi: 'Chưa có trao đổi nào.' },
  addNote: { en: 'Say something to the desk', vi: 'Nhắn cho tòa soạn' },
  send: { en: 'Add note', vi: 'Gửi' },
  noteBy: { en: '{author}, {time}', vi: '{author}, {time}' },
  nobody: { en: 'Somebody', vi: 'Người không ghi tên' },
  returnedBy: { en: 'Returned by {author}: {reason}', vi: '{author} trả lại: {reason}' },
} as const satisfies Readonly<Record<string, Text>>;
