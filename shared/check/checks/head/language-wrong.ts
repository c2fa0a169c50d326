import { inlineText, readLines } from '../../../document/read-document.ts';
import type { Check } from '../../check.ts';

/** Letters that Vietnamese has and no other language of the newsroom. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const FEWEST_LETTERS = 200;
/** Running Vietnamese has about one such letter in five; English about Vietnam one in a hundred. */
const VIETNAMESE_SHARE = 0.12;
const ENGLISH_SHARE = 0.02;

export const languageWrong: Check = {
  id: 'language-wrong',
  title: { en: 'Language', vi: 'Ngôn ngữ' },
  message: {
    en: 'The text reads as {wanted, select, vi {Vietnamese} other {English}}, the story says otherwise.',
    vi: 'Nội dung là {wanted, select, vi {tiếng Việt} other {tiếng Anh}} nhưng bài ghi ngôn ngữ khác.',
  },
  why: {
    en: 'Screen readers, browsers and search engines read the page in the language it names.',
    vi: 'Phần mềm đọc màn hình, trình duyệt và máy tìm kiếm đọc trang theo ngôn ngữ ghi trên trang.',
  },
  fixLabel: { en: 'Change the language', vi: 'Đổi ngôn ngữ' },
  find({ story }) {
    const text = [inlineText(story.fields.sapo), ...readLines(story.body)].join(' ');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS) return [];
    const share = (text.match(VIETNAMESE)?.length ?? 0) / letters;
    const wanted = share > VIETNAMESE_SHARE ? 'vi' : share < ENGLISH_SHARE ? 'en' : null;
    if (wanted === null || wanted === story.fields.language) return [];
    return [
      {
        grade: 'warn',
        at: { kind: 'field', field: 'language' },
        values: { wanted },
        fix: { fields: { language: wanted } },
      },
    ];
  },
};
