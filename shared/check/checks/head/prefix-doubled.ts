import { inlineText } from '../../../document/read-document.ts';
import { replaceInline } from '../../../document/replace-text.ts';
import { agencyPrefix } from '../../../story/agency-prefix.ts';
import type { Check } from '../../check.ts';

export const prefixDoubled: Check = {
  id: 'prefix-doubled',
  title: { en: 'Prefix typed', vi: 'Gõ thừa tiền tố' },
  message: {
    en: 'The sapo starts with “{typed}”, which the page puts there itself.',
    vi: 'Sapo mở đầu bằng “{typed}”, phần trang tự thêm.',
  },
  why: { en: 'It would be printed twice.', vi: 'Trên trang sẽ hiện hai lần.' },
  fixLabel: { en: 'Take it out', vi: 'Bỏ phần gõ thừa' },
  find({ story, publication }) {
    const { sapo } = story.fields;
    const sign = agencyPrefix(story.fields, publication).replace(/ - $/u, '');
    const text = inlineText(sapo);
    if (sign === '' || !text.startsWith(sign)) return [];
    const typed = /^\s*[-–—]\s*/u.exec(text.slice(sign.length));
    if (typed === null) return [];
    const end = sign.length + typed[0].length;
    const fix = { fields: { sapo: replaceInline(sapo, () => [{ start: 0, end, text: '' }]) } };
    return [{ grade: 'warn', at: { kind: 'field', field: 'sapo' }, values: { typed: text.slice(0, end).trim() }, fix }];
  },
};
