import type { TextEdit } from '../../../document/replace-text.ts';
import type { Story } from '../../../story/story.ts';
import type { Check, Finding } from '../../check.ts';
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
    values: { words: found.join(', ') },
  }));
}

/** `[…]`, `[TK số liệu]`, `[chờ TK]`, `[giá vé?]`, a doubled TK, three X or question marks: no printed text has these. */
const ANYWHERE =
  /\[\s*(?:…|\.{3,}|\?+)[^\]\n]{0,300}\]|\[(?:[^\]\n]{0,300}[^\p{L}\p{N}\]\n])?TK(?![\p{L}\p{N}])[^\]\n]{0,300}\]|\[[^\]\n]{0,300}\?\s*\]|(?<![\p{L}\p{N}])(?:(?:TK){2,}|X{3,})(?![\p{L}\p{N}])|\?{3,}/gu;
/** A bare TK ("to come") is an English newsroom's word; in Vietnamese it abbreviates tài khoản. */
const IN_ENGLISH = new RegExp(`${ANYWHERE.source}|(?<![\\p{L}\\p{N}])TK(?![\\p{L}\\p{N}])`, 'gu');

function findMarkers(text: string, pattern: RegExp): readonly TextEdit[] {
  return [...text.matchAll(pattern)].map(({ 0: marker, index }) => ({
    start: index,
    end: index + marker.length,
    text: '',
  }));
}
