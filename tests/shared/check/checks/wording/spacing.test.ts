import { describe, expect, it } from 'vitest';
import { spacing } from '../../../../../shared/check/checks/wording/spacing.ts';
import { applyChange } from '../../../../builders/apply-change.ts';
import { p } from '../../../../builders/document.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

function mend(text: string) {
  const story = makeStory({}, p(text));
  const [found] = spacing.find(makeSubject({ story }));
  return {
    count: found?.values?.['count'] ?? 0,
    text: applyChange(story, found?.fix ?? {}).body.content[0]?.content?.[0]?.text,
  };
}

describe('spacing', () => {
  it('takes out doubled spaces and spaces before punctuation', () => {
    expect(mend('Sáng  nay , trời mưa .')).toEqual({ count: 3, text: 'Sáng nay, trời mưa.' });
  });

  it('mends two spaces before punctuation as one finding', () => {
    expect(mend('Ai đó  ?')).toEqual({ count: 1, text: 'Ai đó?' });
  });

  it('leaves single spaces, an ellipsis, a decimal and quotes alone', () => {
    const text = 'Ông nói: “Được …” rồi đi ... hơn .5 điểm (a; b)';
    expect(mend(text)).toEqual({ count: 0, text });
  });
});
