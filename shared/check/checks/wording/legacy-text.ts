import { inlineText, readLines } from '../../../document/read-document.ts';
import { guessLegacyEncoding } from '../../../legacy-text/guess-encoding.ts';
import type { Check } from '../../check.ts';

export const legacyText: Check = {
  id: 'legacy-text',
  title: { en: 'Old encoding', vi: 'Bảng mã cũ' },
  message: {
    en: 'This text is in an old Vietnamese encoding (TCVN3, VNI): import or paste it again.',
    vi: 'Đoạn này còn ở bảng mã cũ (TCVN3, VNI): hãy nhập hoặc dán lại.',
  },
  why: { en: 'Readers would see nonsense.', vi: 'Bạn đọc sẽ thấy chữ vô nghĩa.' },
  grades: { submit: 'warn' },
  find({ story }) {
    const inSapo = guessLegacyEncoding(inlineText(story.fields.sapo)) !== null;
    const blocks = story.body.content.flatMap((block, index) =>
      guessLegacyEncoding(readLines(block).join('\n')) === null ? [] : [index],
    );
    return [
      ...(inSapo ? [{ grade: 'stop', at: { kind: 'field', field: 'sapo' } } as const] : []),
      ...blocks.map((block) => ({ grade: 'stop', at: { kind: 'block', block } }) as const),
    ];
  },
};
