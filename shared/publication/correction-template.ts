import * as z from 'zod';
import { cleanLine } from '../base/clean-text.ts';

const line = (longest: number) => z.string().max(longest).transform(cleanLine);

const parts = z.object({
  /** The title a correction stands under; of its own where it apologises. */
  title: line(200),
  apologyTitle: line(200),
  /** The labels of what the law wants said: the work with its section and day, what was false, what is right. */
  work: line(100),
  wrong: line(100),
  right: line(100),
  /** The apology that follows at once. */
  apology: line(1000),
});

export const correctionTemplateInput = z.object({
  /** The rule it follows, as the desk is shown it. Laws are renumbered: this one is replaced from 1/7/2026 on. */
  law: line(300),
  vi: parts,
  en: parts,
});

/** How this newspaper writes a correction: the title and parts the press law prescribes, in the language of the story. */
export type CorrectionTemplate = Readonly<z.infer<typeof correctionTemplateInput>>;

/** As Luật Báo chí 2016, article 42, has it. */
export const newCorrectionTemplate: CorrectionTemplate = {
  law: 'Luật Báo chí 2016, điều 42',
  vi: {
    title: 'Thông tin cải chính, xin lỗi',
    apologyTitle: 'Thông tin cải chính, xin lỗi',
    work: 'Tác phẩm',
    wrong: 'Thông tin đã đăng',
    right: 'Thông tin đúng',
    apology: 'Tòa soạn xin lỗi bạn đọc và những người liên quan.',
  },
  en: {
    title: 'Correction',
    apologyTitle: 'Correction and apology',
    work: 'Story',
    wrong: 'What was published',
    right: 'What is right',
    apology: 'We apologise to our readers and to those concerned.',
  },
};
