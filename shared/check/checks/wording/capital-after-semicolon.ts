import type { Language } from '../../../base/language.ts';
import { inlineText, readLines } from '../../../document/read-document.ts';
import { editText, type TextEdit } from '../../../document/text-edit.ts';
import type { Story } from '../../../story/story.ts';
import type { Check } from '../../check.ts';
import { editMatches, firstOf } from '../../find-in-words.ts';
import { officeTitles } from '../../office-titles.ts';
import { rewriteStory } from '../../rewrite-story.ts';
import { findOtherStyle } from './tone-style-mixed.ts';

/**
 * A semicolon does not end a sentence (Nghị định 30/2020/NĐ-CP, appendix II, puts capitals after full stops only). Names
 * and titles keep their capital: a word followed by another capital, one in capitals throughout, known names, offices and
 * bodies, and a pair of words that the story also writes with a capital in mid-sentence.
 */
export const capitalAfterSemicolon: Check = {
  id: 'capital-after-semicolon',
  title: { en: 'Capital after a semicolon', vi: 'Viết hoa sau dấu chấm phẩy' },
  message: {
    en: 'A capital after a semicolon: {words}.',
    vi: 'Viết hoa sau dấu chấm phẩy: {words}.',
  },
  why: {
    en: 'A semicolon does not end a sentence (Nghị định 30/2020/NĐ-CP, appendix II).',
    vi: 'Dấu chấm phẩy chưa hết câu (Nghị định 30/2020/NĐ-CP, phụ lục II).',
  },
  fixLabel: { en: 'Make it lower case', vi: 'Viết thường' },
  find({ story }) {
    const names = readNames(story);
    return rewriteStory(story, (text) => findCapitals(text, story.fields.language, names)).map(
      ({ at, found, change }) => ({
        grade: 'suggest',
        at,
        ...firstOf(found),
        values: { words: found.join(', ') },
        fix: change,
      }),
    );
  },
};

const AFTER_SEMICOLON = /(?<=;\s+)(\p{Lu}\p{Ll}*)(?=\s+(\p{Ll}+))/gu;
const IN_MID_SENTENCE = /(?<=[\p{Ll}\d,]\s)\p{Lu}\p{Ll}*\s\p{Ll}+/gu;

/** Names of one syllable that lists begin with. A person’s given name cannot be told from a word. */
const NAMES: ReadonlySet<string> = new Set(
  'Anh Ấn Áo Bỉ Đức Hàn Huế Lào Mỹ Mĩ Nga Nhật Pháp Séc Thái Trung Úc Vinh Ý Đảng'.split(' '),
);
/** The first two syllables of bodies that are written with one capital, and of offices the decree does not list. */
const BODIES =
  'Ban quản|Ban tổ|Bệnh viện|Chính phủ|Chính quyền|Công an|Công đoàn|Công ty|Cơ quan|Đại biểu|Đại học|Đại hội|Đảng bộ|Đảng ủy|Đoàn thanh|Hải quan|Hội đồng|Hội liên|Hội nông|Hội phụ|Huyện đoàn|Huyện ủy|Kho bạc|Mặt trận|Ngân hàng|Nhà hát|Nhà nước|Nhà thờ|Phó ban|Phó phòng|Quân đội|Quân khu|Quân ủy|Quận đoàn|Quận ủy|Quốc hội|Quốc lộ|Tập đoàn|Thanh tra|Thành đoàn|Thành phố|Thành ủy|Thị ủy|Thường trực|Thường vụ|Tỉnh đoàn|Tỉnh lộ|Tỉnh ủy|Tòa án|Tổng biên|Tổng công|Tổng cục|Trung ương|Trưởng ban|Trưởng đoàn|Trưởng phòng|Ủy ban|Viện kiểm';
const PAIRS: ReadonlySet<string> = new Set([
  ...BODIES.split('|'),
  ...officeTitles.map((title) => title.split(' ').slice(0, 2).join(' ')),
]);

/** In English every name has its capital: only words that are none are found. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'A After Although An And As At Because Before Both But By Each For From He Her His How However If In Instead It Its Many Meanwhile Most Neither Nor Not On Only Or Others Our She Since So Some Still Such That The Their Then There These They This Those Though Thus To Under Until We What When Where Which While Who Why With Without Yet You Your'.split(
    ' ',
  ),
);

function findCapitals(text: string, language: Language, names: ReadonlySet<string>): readonly TextEdit[] {
  return editMatches(text, AFTER_SEMICOLON, ({ 1: word = '', 2: next = '' }) => {
    const pair = `${inOldStyle(word)} ${inOldStyle(next)}`;
    const isWord = language === 'en' ? ENGLISH_WORDS.has(word) : !NAMES.has(word) && !PAIRS.has(pair);
    return isWord && !names.has(`${word} ${next}`) ? word.toLocaleLowerCase('vi') : null;
  });
}

/** `Uỷ ban` and `Ủy ban` are one. */
function inOldStyle(word: string): string {
  return editText(word, findOtherStyle(word, 'old'));
}

/** Pairs of words that carry a capital where no sentence starts: titles and names (`Ủy viên`). */
function readNames({ fields, body }: Story): ReadonlySet<string> {
  const text = [fields.headline, inlineText(fields.sapo), ...readLines(body)].join('\n');
  return new Set(text.match(IN_MID_SENTENCE) ?? []);
}
