import type { Check, Finding } from '../../check.ts';

export const correctionIncomplete: Check = {
  id: 'correction-incomplete',
  title: { en: 'Parts of the correction', vi: 'Nội dung cải chính' },
  message: {
    en: 'The correction does not say {part, select, wrong {what was false} right {what is right} other {anything else: both parts are the same}}.',
    vi: 'Phần cải chính {part, select, wrong {chưa ghi thông tin sai} right {chưa ghi thông tin đúng} other {ghi hai nội dung giống nhau}}.',
  },
  why: {
    en: 'Readers must see both the false information and the right one (Luật Báo chí 2016, article 42).',
    vi: 'Bạn đọc phải thấy cả thông tin sai và thông tin đúng (Luật Báo chí 2016, điều 42).',
  },
  grades: { submit: 'warn' },
  find({ story }): readonly Finding[] {
    const { correction } = story.fields;
    if (correction === null) return [];
    const [wrong, right] = [correction.wrong.trim(), correction.right.trim()];
    const part = wrong === '' ? 'wrong' : right === '' ? 'right' : wrong === right ? 'same' : null;
    return part === null ? [] : [{ grade: 'stop', at: { kind: 'field', field: 'correction' }, values: { part } }];
  },
};
