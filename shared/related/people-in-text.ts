import type { Language } from '../base/language.ts';

/**
 * Words before a name that begin with a capital at the head of a sentence, and the first words of offices and bodies,
 * which are capitalised like names: `Ông`, `Phó Chủ tịch`, `Thành phố`.
 */
const BEFORE_NAMES = new Set(
  [
    'ông bà anh chị em cô chú bác cụ theo tại ở cùng với và do từ trong khi sau trước nếu nhưng',
    'phó chủ bí tổng giám trưởng thứ bộ ban sở hội đoàn đảng ủy uỷ thành tỉnh quận huyện phường xã thị đường phố',
    'mr mrs ms dr the a an in on at from by for with and but when after before if president minister',
    'january february march april may june july august september october november december',
  ].flatMap((line) => line.split(' ')),
);

const NAME = /(?<!\p{L})\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+(?!\p{L})/gu;

/**
 * The people a text names, by their looks: capitalised words side by side, three or more in Vietnamese, as two are too
 * often something else (`Phó Bí` thư). In reading order, each once.
 */
export function peopleInText(text: string, language: Language): readonly string[] {
  const least = language === 'vi' ? 3 : 2;
  const found = [...text.normalize('NFC').matchAll(NAME)].map(([run]) => stripOffices(run.split(' ')));
  return [...new Set(found.filter((words) => words.length >= least).map((words) => words.join(' ')))];
}

function stripOffices(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !BEFORE_NAMES.has(word.toLocaleLowerCase('vi')));
  return first === -1 ? [] : words.slice(first);
}
