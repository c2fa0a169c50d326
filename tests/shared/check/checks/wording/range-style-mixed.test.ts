import { describe, expect, it } from 'vitest';
import { rangeStyleMixed } from '../../../../../shared/check/checks/wording/range-style-mixed.ts';
import { applyChange } from '../../../../builders/apply-change.ts';
import { bold, doc, p } from '../../../../builders/document.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

function mend(...texts: readonly string[]) {
  const story = makeStory({}, ...texts.map((text) => p(text)));
  const [found] = rangeStyleMixed.find(makeSubject({ story }));
  const content = applyChange(story, found?.fix ?? {}).body.content;
  return { values: found?.values ?? null, texts: content.map((block) => block.content?.[0]?.text) };
}

describe('range-style-mixed', () => {
  it('writes all ranges as most of them are written', () => {
    expect(mend('nhiệm kỳ 2025 - 2030', 'giai đoạn 2021-2025', 'và 2025 – 2030, 2026 - 2031')).toEqual({
      values: { ranges: '2021-2025; 2025 - 2030; 2025 – 2030', wanted: '2025 - 2030' },
      texts: ['nhiệm kỳ 2025 - 2030', 'giai đoạn 2021 - 2025', 'và 2025 - 2030, 2026 - 2031'],
    });
  });

  it('prefers no spaces where two ways are used equally often', () => {
    expect(mend('2025 – 2030', '2021-2025').texts).toEqual(['2025-2030', '2021-2025']);
  });

  it('says nothing of one way throughout', () => {
    expect(mend('2025 – 2030', '2021 – 2025').values).toBeNull();
  });

  it('does not take dates, numbers and telephone numbers for ranges', () => {
    expect(
      mend('(19/6/2012 - 19/6/2022)', '2025-2030', 'gọi 1900 - 1234', '15-2045', '12021 - 2025').values,
    ).toBeNull();
  });

  it('keeps marks inside a range', () => {
    const story = makeStory({}, p('2021-2025'), p('2022-2026'), p('2025 ', bold('- 2030')));
    const [found] = rangeStyleMixed.find(makeSubject({ story }));
    const expected = doc(p('2021-2025'), p('2022-2026'), p('2025', bold('-2030')));
    expect(applyChange(story, found?.fix ?? {}).body).toEqual(expected);
  });
});
