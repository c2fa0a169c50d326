import type { TextEdit } from '../../../document/text-edit.ts';
import type { Story } from '../../../story/story.ts';
import type { Check, Finding } from '../../check.ts';
import { firstOf } from '../../find-in-words.ts';
import { rewriteStory } from '../../rewrite-story.ts';

/** What a writer leaves where something is still to come; an export refuses it. */
export const placeholderLeft: Check = {
  id: 'placeholder-left',
  title: { en: 'Still to come', vi: 'Chỗ còn trống' },
  message: {
    en: 'Something is still to come here: {words}. Fill it in or take it out; export refuses it.',
    vi: 'Chỗ này còn bỏ trống: {words}. Hãy điền vào hoặc xóa đi; chưa xong thì không xuất được.',
  },
  why: {
    en: 'What a writer meant to fill in later reads as a blunder in print.',
    vi: 'Chỗ định điền sau mà lọt lên trang là lỗi của cả tòa soạn.',
  },
  grades: { submit: 'warn' },
  isFinal: true,
  holdsExport: true,
  find: ({ story }) => findPlaceholders(story),
};

/** Every place of a story that still waits for words. */
function findPlaceholders(story: Story): readonly Finding[] {
  const pattern = story.fields.language === 'en' ? IN_ENGLISH : ANYWHERE;
  return rewriteStory(story, (text) => findMarkers(text, pattern)).map(({ at, found }) => ({
    grade: 'stop',
    at,
    ...firstOf(found),
    values: { words: found.join(', ') },
  }));
}

/**
 * `[…]`, `[… tên]`, `[TK số liệu]`, `[chờ TK]`, `[giá vé?]`, a doubled TK, three X, three question marks that stand alone:
 * no printed text has these. A word cried out (`Thật không???`) is somebody’s, and three X after `lần thứ` are thirty.
 */
const ANYWHERE = new RegExp(
  [
    '\\[\\s*(?:…|\\.{3,}|\\?+)[^\\]\\n]{0,300}\\]',
    '\\[(?:[^\\]\\n]{0,300}[^\\p{L}\\p{N}\\]\\n])?TK(?![\\p{L}\\p{N}])[^\\]\\n]{0,300}\\]',
    '\\[[^\\]\\n]{0,300}\\?\\s*\\]',
    '(?<![\\p{L}\\p{N}])(?:TK){2,}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?<!(?:thứ|khóa|khoá|hội|kỷ|kỉ|[Gg]ames|[Oo]lympics?|Olympiad|Bowl)[ \\u00a0])X{3}(?![\\p{L}\\p{N}]|[ \\u00a0]Olympiad)',
    '(?<![\\p{L}\\p{N}])X{4,}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}!?…”"’)])\\?{3,}',
  ].join('|'),
  'gu',
);
/** A bare TK ("to come") is an English newsroom's word; in Vietnamese it abbreviates tài khoản. */
const IN_ENGLISH = new RegExp(`${ANYWHERE.source}|(?<![\\p{L}\\p{N}])TK(?![\\p{L}\\p{N}])`, 'gu');
/** Words left out of a quotation, which is closed after them. */
const ELISION = /^\[\s*(?:…|\.{3})\s*\]$/u;

function findMarkers(text: string, pattern: RegExp): readonly TextEdit[] {
  return [...text.matchAll(pattern)]
    .filter(({ 0: marker, index }) => !(ELISION.test(marker) && isQuoted(text, index)))
    .map(({ 0: marker, index }) => ({ start: index, end: index + marker.length, text: '' }));
}

/** Whether a quotation is open at this place of a line. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  return before.lastIndexOf('“') > before.lastIndexOf('”') || straight % 2 === 1;
}
