import { describe, expect, it } from 'vitest';
import { englishComponentTexts, vietnameseComponentTexts } from '../../../renderer/messages/component-texts.ts';

describe('the words of the component library', () => {
  it.each(Object.entries(vietnameseComponentTexts))(
    'are all there in Vietnamese, and no others, in %s',
    (name, texts) => {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(englishComponentTexts[name] ?? {}).sort());
    },
  );

  it('say how many, which group and what is chosen', () => {
    const { countAnnouncement, focusAnnouncement } = vietnameseComponentTexts['@react-aria/combobox'];
    const about = { isGroupChange: true, groupTitle: 'Bút danh', groupCount: 3, optionText: 'Hạ Vũ', isSelected: true };
    expect(countAnnouncement({ optionCount: 3 })).toBe('Có 3 gợi ý.');
    expect(focusAnnouncement(about)).toBe('Vào nhóm Bút danh, 3 gợi ý. Hạ Vũ, đã chọn');
    expect(focusAnnouncement({ ...about, isGroupChange: false, isSelected: false })).toBe('Hạ Vũ');
  });
});
