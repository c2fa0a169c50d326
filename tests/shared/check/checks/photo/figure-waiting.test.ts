import { describe, expect, it } from 'vitest';
import { figureWaiting } from '../../../../../shared/check/checks/photo/figure-waiting.ts';
import { figure, gallery, p } from '../../../../builders/document.ts';
import { makeStory, makeSubject, photoId } from '../../../../builders/story.ts';

describe('figure-waiting', () => {
  it('stops at every figure without a photo, counting figures as the reader does', () => {
    const story = makeStory({}, figure({ photoId }), p('Chữ'), gallery(figure({ photoId }), figure({ caption: 'x' })));
    expect(figureWaiting.find(makeSubject({ story }))).toEqual([
      { grade: 'stop', at: { kind: 'block', block: 2 }, values: { number: 3 } },
    ]);
  });

  it('lets filled figures pass', () => {
    expect(figureWaiting.find(makeSubject({ story: makeStory({}, figure({ photoId })) }))).toEqual([]);
  });
});
