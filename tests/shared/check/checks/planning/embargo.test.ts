import { describe, expect, it } from 'vitest';
import { embargo } from '../../../../../shared/check/checks/planning/embargo.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

const until = Date.UTC(2022, 5, 19, 7, 44);
const find = (now: number, publishAt: number | null = null) =>
  embargo.find(makeSubject({ story: makeStory({ embargoUntil: until, publishAt }), now }));

describe('embargo', () => {
  it('stops publishing while it lasts, in the clock of the publication', () => {
    const values = { until: '19/06/2022 14:44', early: 'no' };
    expect(find(until - 1)).toEqual([{ grade: 'stop', at: { kind: 'field', field: 'embargoUntil' }, values }]);
  });

  it('stops a story scheduled for an earlier time', () => {
    const values = { until: '19/06/2022 14:44', early: 'yes' };
    expect(find(0, until - 1)).toEqual([{ grade: 'stop', at: { kind: 'field', field: 'publishAt' }, values }]);
  });

  it('says nothing once it is over, nor without one', () => {
    expect([...find(until), ...embargo.find(makeSubject({ story: makeStory() }))]).toEqual([]);
  });
});
