import { describe, expect, it } from 'vitest';
import { sapoMissing } from '../../../../../shared/check/checks/head/sapo-missing.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

describe('sapo-missing', () => {
  it('stops a story whose sapo is empty or blank', () => {
    const stop = [{ grade: 'stop', at: { kind: 'field', field: 'sapo' } }];
    expect(sapoMissing.find(makeSubject({ story: makeStory({ sapo: [] }) }))).toEqual(stop);
    const blank = makeStory({ sapo: [{ type: 'text', text: ' ' }] });
    expect(sapoMissing.find(makeSubject({ story: blank }))).toEqual(stop);
  });

  it('lets a story with one pass', () => {
    expect(sapoMissing.find(makeSubject({ story: makeStory() }))).toEqual([]);
  });
});
