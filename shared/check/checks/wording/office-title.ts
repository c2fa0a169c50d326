import type { TextEdit } from '../../../document/replace-text.ts';
import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';

export const officeTitle: Check = {
  id: 'office-title',
  title: { en: 'Capitals of office titles', vi: 'Viết hoa chức vụ' },
  message: {
    en: 'Titles of office capitalise their first word only: {words}.',
    vi: 'Chức vụ chỉ viết hoa chữ đầu: {words}.',
  },
  why: {
    en: 'Nghị định 30/2020/NĐ-CP, appendix II: Chủ tịch, Bí thư, Bộ trưởng, Tổng Bí thư.',
    vi: 'Nghị định 30/2020/NĐ-CP, phụ lục II: Chủ tịch, Bí thư, Bộ trưởng, Tổng Bí thư.',
  },
  fixLabel: { en: 'Mend the capitals', vi: 'Sửa chữ hoa' },
  find: (subject) =>
    subject.story.fields.language === 'vi' ? findInWords(subject, { grade: 'suggest', findEdits: findTitles }) : [],
};

/** Offices as the decree writes them. Lines all in capitals are not looked at. */
const OFFICES = [
  'Chủ tịch',
  'Bí thư',
  'Bộ trưởng',
  'Thứ trưởng',
  'Thủ tướng',
  'Giám đốc',
  'Cục trưởng',
  'Vụ trưởng',
  'Chánh án',
  'Viện trưởng',
  'Hiệu trưởng',
  'Thượng tướng',
  'Đại tướng',
  'Thiếu tướng',
  'Trung tướng',
  'Đại tá',
  'Thượng tá',
  'Trung tá',
  'Thiếu tá',
  'Giáo sư',
  'Tiến sĩ',
  'Thạc sĩ',
] as const;
/** `Tổng Bí Thư`, `tổng bí thư Tô Lâm` would need to know who is meant: only wrong capitals are found, never missing ones. */
const WRONG = new RegExp(
  `(?<!\\p{L})(?:${OFFICES.map((office) => office.split(' ').map(capitalise).join(' ')).join('|')})(?!\\p{L})(?! \\p{Lu}{2})`,
  'gu',
);
const RIGHT: ReadonlyMap<string, string> = new Map(
  OFFICES.map((office) => [office.split(' ').map(capitalise).join(' '), office]),
);

function findTitles(text: string): readonly TextEdit[] {
  if (!/\p{Ll} \p{Ll}/u.test(text)) return [];
  return editMatches(text, WRONG, ([found]) => RIGHT.get(found) ?? null);
}

function capitalise(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}
