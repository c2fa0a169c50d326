import type { Check, FindingPlace } from '../../check.ts';

export const headlineShouting: Check = {
  id: 'headline-shouting',
  title: { en: 'Shouting headline', vi: 'Tít viết hoa toàn bộ' },
  message: { en: 'All in capitals: “{line}”.', vi: 'Viết hoa toàn bộ: “{line}”.' },
  why: {
    en: 'Capitals throughout are slow to read, and screen readers may spell them letter by letter.',
    vi: 'Chữ hoa toàn bộ khó đọc, phần mềm đọc màn hình có thể đánh vần từng chữ.',
  },
  find: ({ story }) =>
    (['headline', 'kicker'] as const).flatMap((field) => {
      const line = story.fields[field];
      const at: FindingPlace = { kind: 'field', field };
      return isShouted(line) ? [{ grade: 'suggest', at, values: { line } }] : [];
    }),
};

/** Abbreviations make a short line look shouted, so it takes four words of letters in capitals and none in lower case. */
function isShouted(line: string): boolean {
  return !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}{2,}/gu) ?? []).length >= 4;
}
