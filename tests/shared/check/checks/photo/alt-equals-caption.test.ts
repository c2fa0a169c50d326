import { describe, expect, it } from 'vitest';
import { altEqualsCaption } from '../../../../../shared/check/checks/photo/alt-equals-caption.ts';
import { figure } from '../../../../builders/document.ts';
import { makeStory, makeSubject, photoId } from '../../../../builders/story.ts';

const find = (alt: string, caption: string) =>
  altEqualsCaption.find(makeSubject({ story: makeStory({}, figure({ photoId, alt, caption })) })).length;

describe('alt-equals-caption', () => {
  it('warns of a copy, with or without its final stop', () => {
    expect([
      find('Lễ kỷ niệm', 'Lễ kỷ niệm'),
      find('Lễ kỷ niệm.', 'Lễ kỷ niệm'),
      find('Lễ kỷ niệm', 'Lễ kỷ niệm. '),
    ]).toEqual([1, 1, 1]);
  });

  it('is content with a text of its own, and with none', () => {
    expect([find('Bốn người cầm bức trướng đỏ', 'Lễ kỷ niệm'), find('', ''), find('', 'Lễ kỷ niệm')]).toEqual([
      0, 0, 0,
    ]);
  });
});
