import { inlineText, readLines } from '../../../document/read-document.ts';
import type { TextEdit } from '../../../document/replace-text.ts';
import type { Story } from '../../../story/story.ts';
import type { Check } from '../../check.ts';
import { rewriteStory } from '../../rewrite-story.ts';

/**
 * A semicolon does not end a sentence (Nghị định 30/2020/NĐ-CP, appendix II, puts capitals after full stops only). Names
 * and titles keep their capital: a word followed by another capital, one in capitals throughout, and a pair of
 * words that the story also writes with a capital in mid-sentence.
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
    return rewriteStory(story, (text) => findCapitals(text, names)).map(({ at, found, change }) => ({
      grade: 'suggest',
      at,
      values: { words: found.join(', ') },
      fix: change,
    }));
  },
};

const AFTER_SEMICOLON = /(?<=;\s+)(\p{Lu}\p{Ll}*)(?=\s+(\p{Ll}+))/gu;
const IN_MID_SENTENCE = /(?<=[\p{Ll}\d,]\s)\p{Lu}\p{Ll}*\s\p{Ll}+/gu;

function findCapitals(text: string, names: ReadonlySet<string>): readonly TextEdit[] {
  return [...text.matchAll(AFTER_SEMICOLON)].flatMap(({ 1: word = '', 2: next = '', index }) =>
    names.has(`${word} ${next}`)
      ? []
      : [{ start: index, end: index + word.length, text: word.toLocaleLowerCase('vi') }],
  );
}

/** Pairs of words that carry a capital where no sentence starts: titles and names (`Ủy viên`). */
function readNames({ fields, body }: Story): ReadonlySet<string> {
  const text = [fields.headline, inlineText(fields.sapo), ...readLines(body)].join('\n');
  return new Set(text.match(IN_MID_SENTENCE) ?? []);
}
