import { describe, expect, it } from 'vitest';
import { describeReason, describeReasons } from '../../../shared/related/describe-reason.ts';
import type { RelatedReason } from '../../../shared/related/related-story.ts';

describe('the reason for a related story', () => {
  it('is said in both languages', () => {
    const reasons: readonly RelatedReason[] = [
      { kind: 'tags', names: ['Hà Nội', 'Lũ'] },
      { kind: 'named', names: ['A', 'B', 'C', 'D', 'E'] },
      { kind: 'words', words: ['khu công nghiệp'] },
      { kind: 'section', days: 3 },
      { kind: 'date', days: -1 },
    ];
    expect(reasons.map((reason) => describeReason(reason, 'vi'))).toEqual([
      '2 tag chung: Hà Nội, Lũ',
      'cùng nhắc A, B, C +2',
      'cùng nói về “khu công nghiệp”',
      'cùng chuyên mục, 3 ngày trước',
      '1 ngày sau',
    ]);
    expect(reasons.map((reason) => describeReason(reason, 'en'))).toEqual([
      '2 tags in common: Hà Nội, Lũ',
      'both name A, B, C +2',
      'both about “khu công nghiệp”',
      'same section, 3 days earlier',
      '1 day later',
    ]);
  });

  it('counts in months and years what is long ago', () => {
    const far = (days: number) => describeReasons([{ kind: 'section', days }], 'en');
    expect([0, 59, 100, 1500].map(far)).toEqual([
      'same section, the same day',
      'same section, 59 days earlier',
      'same section, 3 months earlier',
      'same section, 4 years earlier',
    ]);
  });
});
