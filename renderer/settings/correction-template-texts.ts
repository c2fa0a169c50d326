import type { Text } from '../../shared/base/language.ts';

/** The words of the form for the correction template. */
export const correctionTemplateTexts = {
  heading: { en: 'Corrections', vi: 'Cải chính' },
  law: { en: 'The rule they follow', vi: 'Căn cứ' },
  lawHint: {
    en: 'Shown where a correction is written. A new press law is in force from 1/7/2026: check the article.',
    vi: 'Hiện khi soạn cải chính. Luật Báo chí mới có hiệu lực từ 1/7/2026: hãy đối chiếu số điều.',
  },
  title: { en: 'Title', vi: 'Tiêu đề' },
  apologyTitle: { en: 'Title with an apology', vi: 'Tiêu đề khi có xin lỗi' },
  work: { en: 'Label of the work', vi: 'Nhãn tên tác phẩm' },
  wrong: { en: 'Label of what was false', vi: 'Nhãn thông tin sai' },
  right: { en: 'Label of what is right', vi: 'Nhãn thông tin đúng' },
  apology: { en: 'Apology', vi: 'Lời xin lỗi' },
} as const satisfies Readonly<Record<string, Text>>;
