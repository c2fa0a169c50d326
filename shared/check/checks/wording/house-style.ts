import type { Check } from '../../check.ts';
import { findByRules } from '../../house-style/find-by-rules.ts';

export const houseStyle: Check = {
  id: 'house-style',
  title: { en: 'House style', vi: 'Quy định của báo' },
  message: { en: '{explanation} ({words})', vi: '{explanation} ({words})' },
  why: {
    en: 'A rule of this newspaper; the desk edits them in Settings.',
    vi: 'Quy tắc riêng của báo; tòa soạn sửa trong Cài đặt.',
  },
  fixLabel: {
    en: '{how, select, cut {Take it out} other {Write “{wanted}”}}',
    vi: '{how, select, cut {Bỏ đi} other {Viết “{wanted}”}}',
  },
  find: ({ story, rules }) =>
    findByRules(
      story,
      rules.filter(({ isOn }) => isOn),
    ),
};
