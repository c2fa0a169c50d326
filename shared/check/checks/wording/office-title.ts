import type { TextEdit } from '../../../document/text-edit.ts';
import type { Check } from '../../check.ts';
import { editMatches, findInWords } from '../../find-in-words.ts';
import { officeTitles } from '../../office-titles.ts';

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

/** Also a given name (Nguyễn Tiến Sĩ): left alone after another word with a capital, but for Giáo Sư. */
const ALSO_NAME = 'Tiến Sĩ';
const AFTER_CAPITAL = /(?<!\p{L})(?!Sư )\p{Lu}\p{Ll}* $/u;

/** `Tổng Bí Thư`, `tổng bí thư Tô Lâm` would need to know who is meant: only wrong capitals are found, never missing ones. */
const WRONG = new RegExp(`(?<!\\p{L})(?:${officeTitles.map(shout).join('|')})(?!\\p{L})(?! \\p{Lu}{2})`, 'gu');
const RIGHT: ReadonlyMap<string, string> = new Map(officeTitles.map((office) => [shout(office), office]));

function findTitles(text: string): readonly TextEdit[] {
  if (!/\p{Ll} \p{Ll}/u.test(text)) return [];
  return editMatches(text, WRONG, ({ 0: found, index }) => {
    const isName = found === ALSO_NAME && AFTER_CAPITAL.test(text.slice(0, index));
    return isName ? null : (RIGHT.get(found) ?? null);
  });
}

/** Every word with a capital. */
function shout(office: string): string {
  return office.split(' ').map(capitalise).join(' ');
}

function capitalise(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}
