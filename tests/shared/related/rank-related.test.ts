import { describe, expect, it } from 'vitest';
import { rankRelated } from '../../../shared/related/rank-related.ts';
import { rarity } from '../../../shared/related/rarity.ts';
import type { RelatedCandidate, RelatedSubject } from '../../../shared/related/related-story.ts';
import { pairsIn, sharedRuns } from '../../../shared/related/shared-runs.ts';

const DAY_MS = 86_400_000;
const subject: RelatedSubject = {
  section: 'Đô thị',
  datedAt: 100 * DAY_MS,
  tags: [
    { id: 't1', name: 'Giao thông', kind: 'topic', weight: 1 },
    { id: 't2', name: 'Cầu Mới', kind: 'place', weight: 5 },
  ],
  nameWeights: new Map([['Lê Văn Thử', 4]]),
  pairWeights: new Map([['cau moi', 3]]),
};

function candidate(headline: string, given: Partial<RelatedCandidate> = {}): RelatedCandidate {
  const shown = { id: headline, headline, section: '', status: 'published', datedAt: 90 * DAY_MS } as const;
  return { ...shown, tagIds: new Set(), names: [], ...given };
}

function order(...candidates: readonly RelatedCandidate[]): readonly string[] {
  return rankRelated(subject, candidates).map(({ headline }) => headline);
}

describe('ranking related stories', () => {
  it('puts a rare tag before a person, a person before words, and words before a common tag', () => {
    const all = [
      candidate('common tag', { tagIds: new Set(['t1']) }),
      candidate('Cầu mới'),
      candidate('person', { names: ['Lê Văn Thử'] }),
      candidate('rare tag', { tagIds: new Set(['t2']) }),
      candidate('nothing'),
    ];
    expect(order(...all)).toEqual(['rare tag', 'person', 'Cầu mới', 'common tag']);
  });

  it('puts the nearer day before the farther, and what is published before what is not', () => {
    const tagIds = new Set(['t2']);
    expect(
      order(
        candidate('draft', { tagIds, status: 'draft' }),
        candidate('old', { tagIds, datedAt: -900 * DAY_MS }),
        candidate('new', { tagIds }),
      ),
    ).toEqual(['new', 'draft', 'old']);
  });

  it('takes the section alone as a reason for a month only', () => {
    const near = candidate('near', { section: 'Đô thị' });
    const far = candidate('far', { section: 'Đô thị', datedAt: 0 });
    expect(rankRelated(subject, [near, far])).toEqual([
      expect.objectContaining({ headline: 'near', reasons: [{ kind: 'section', days: 10 }] }),
    ]);
  });
});

describe('words in common', () => {
  it('are runs in the spelling of the text, whatever the marks, without pairs that only join', () => {
    const known = new Set(pairsIn('Xây dựng khu công nghiệp và của trong'));
    expect([...known]).toEqual(['xay dung', 'dung khu', 'khu cong', 'cong nghiep']);
    const runs = sharedRuns('Mở rộng Khu Công nghiệp; xây khu', (pair) => known.has(pair));
    expect(runs).toEqual([{ text: 'Khu Công nghiệp', words: ['khu', 'cong', 'nghiep'] }]);
  });

  it('say less the more stories have them', () => {
    expect(rarity(10, 10)).toBeLessThan(rarity(1, 10));
    expect(rarity(1, 1_000_000)).toBe(rarity(10, 1_000_000));
    expect(rarity(1_000_000, 1_000_000)).toBeCloseTo(0, 3);
  });
});
