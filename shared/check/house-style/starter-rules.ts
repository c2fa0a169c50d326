import type { HouseRule } from './house-rule.ts';

type Starter = Pick<HouseRule, 'pattern' | 'replacement' | 'explanation' | 'grade' | 'finds' | 'passes'> &
  Partial<HouseRule>;

/** Rules many Vietnamese desks keep, offered to begin with; a newspaper switches on those it wants. */
export const starterRules: readonly HouseRule[] = [
  starter('01', {
    pattern: '\\b(NQ|QĐ|CT|KL|HD|TB)/TƯ\\b',
    isPattern: true,
    matchMarks: true,
    matchCase: true,
    replacement: '$1/TW',
    explanation: {
      vi: 'Ký hiệu văn bản của Đảng viết TW, không viết TƯ.',
      en: 'Party documents are numbered with TW, not TƯ.',
    },
    grade: 'warn',
    finds: ['Nghị quyết số 15-NQ/TƯ ngày 5/5/2022'],
    passes: ['Nghị quyết số 15-NQ/TW', 'Ủy viên TƯ Đảng'],
  }),
  starter('02', {
    pattern: 'sát nhập',
    replacement: 'sáp nhập',
    explanation: { vi: 'Đúng chính tả là “sáp nhập”.', en: 'The right spelling is “sáp nhập”.' },
    grade: 'warn',
    finds: ['sau khi sát nhập hai xã'],
    passes: ['sau khi sáp nhập hai xã'],
  }),
  starter('03', {
    pattern: 'chia xẻ',
    replacement: 'chia sẻ',
    explanation: { vi: 'Đúng chính tả là “chia sẻ”.', en: 'The right spelling is “chia sẻ”.' },
    grade: 'suggest',
    finds: ['xin chia xẻ với gia đình'],
    passes: ['xin chia sẻ với gia đình'],
  }),
  starter('04', {
    pattern: 'thăm quan',
    replacement: 'tham quan',
    explanation: { vi: 'Đúng chính tả là “tham quan”.', en: 'The right spelling is “tham quan”.' },
    grade: 'warn',
    finds: ['du khách thăm quan đền'],
    passes: ['du khách tham quan đền', 'thăm quân trường'],
  }),
  starter('05', {
    pattern: '(\\p{L}) - (\\p{L})',
    isPattern: true,
    wholeWord: false,
    replacement: '$1 – $2',
    explanation: { vi: 'Giữa hai vế dùng gạch ngang dài.', en: 'A dash stands between two parts, not a hyphen.' },
    grade: 'suggest',
    finds: ['Bộ Kế hoạch - Đầu tư'],
    passes: ['Bộ Kế hoạch – Đầu tư', '2025 - 2030'],
  }),
  starter('06', {
    pattern: 'very unique',
    language: 'en',
    replacement: 'unique',
    explanation: { vi: '“Unique” không có mức độ.', en: 'Unique has no degrees.' },
    grade: 'suggest',
    finds: ['a very unique bridge'],
    passes: ['a unique bridge'],
  }),
];

function starter(number: string, rule: Starter): HouseRule {
  return {
    id: `0190a000-0000-7000-8000-0000005700${number}`,
    isOn: false,
    isPattern: false,
    wholeWord: true,
    matchCase: false,
    matchMarks: true,
    language: 'vi',
    ...rule,
  };
}
