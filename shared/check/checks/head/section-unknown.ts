import { foldText } from '../../../base/fold-text.ts';
import type { Check } from '../../check.ts';

export const sectionUnknown: Check = {
  id: 'section-unknown',
  title: { en: 'Unknown section', vi: 'Chuyên mục lạ' },
  message: {
    en: 'The publication has no section “{section}”.',
    vi: 'Báo không có chuyên mục “{section}”.',
  },
  why: {
    en: 'A story in a section that does not exist is on no page but its own.',
    vi: 'Bài trong chuyên mục không có thật sẽ không nằm ở trang nào.',
  },
  fixLabel: { en: 'Use “{wanted}”', vi: 'Dùng “{wanted}”' },
  find({ story, publication }) {
    const { section } = story.fields;
    const { sections } = publication;
    if (section === '' || sections.length === 0 || sections.some(({ name }) => name === section)) return [];
    const wanted = sections.find(({ name }) => foldText(name) === foldText(section))?.name;
    const finding = {
      grade: 'warn',
      at: { kind: 'field', field: 'section' },
      values: { section, wanted: wanted ?? '' },
    } as const;
    return [wanted === undefined ? finding : { ...finding, fix: { fields: { section: wanted } } }];
  },
};
