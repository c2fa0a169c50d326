import { foldText } from '../../../base/fold-text.ts';
import type { Publication } from '../../../publication/publication.ts';
import type { Check } from '../../check.ts';

/** Only where the directory knows the pen name in another spelling; a name it does not know may be a guest's. */
export const bylineSpelling: Check = {
  id: 'byline-spelling',
  title: { en: 'Spelling of a byline', vi: 'Cách viết bút danh' },
  message: {
    en: 'The directory of bylines spells “{name}” as “{wanted}”.',
    vi: 'Danh bạ bút danh ghi “{name}” là “{wanted}”.',
  },
  why: {
    en: 'A misspelled pen name gets no author page and no fee.',
    vi: 'Bút danh viết sai thì không có trang tác giả và không được chấm nhuận bút.',
  },
  fixLabel: { en: 'Write “{wanted}”', vi: 'Sửa thành “{wanted}”' },
  find({ story, publication }) {
    const { bylines, language } = story.fields;
    // An English page may sign without marks on purpose.
    if (language !== 'vi') return [];
    return bylines.flatMap(({ name }) => {
      const wanted = findSpelling(name, publication);
      if (wanted === null) return [];
      const mended = bylines.map((one) => (one.name === name ? { ...one, name: wanted } : one));
      const fix = { fields: { bylines: mended } };
      return [{ grade: 'warn', at: { kind: 'field', field: 'bylines' }, values: { name, wanted }, fix }];
    });
  },
};

function findSpelling(name: string, { bylines }: Publication): string | null {
  if (bylines.some((known) => known.name === name)) return null;
  return bylines.find((known) => foldText(known.name) === foldText(name))?.name ?? null;
}
