import { inlineText } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';

export const sapoMissing: Check = {
  id: 'sapo-missing',
  title: { en: 'Sapo', vi: 'Sapo' },
  message: { en: 'The story has no sapo.', vi: 'Bài chưa có sapo.' },
  why: {
    en: 'The sapo opens the page and stands in lists, search results and shared cards.',
    vi: 'Sapo mở đầu trang và hiện trong danh sách, kết quả tìm kiếm, thẻ chia sẻ.',
  },
  find: ({ story }) =>
    inlineText(story.fields.sapo).trim() === '' ? [{ grade: 'stop', at: { kind: 'field', field: 'sapo' } }] : [],
};
