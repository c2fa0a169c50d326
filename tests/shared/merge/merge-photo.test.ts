import { describe, expect, it } from 'vitest';
import { mergePhoto, type PhotoRecord } from '../../../shared/merge/merge-photo.ts';
import { noCrops } from '../../../shared/photo/crops.ts';
import { emptyMetadata, type PhotoMetadata } from '../../../shared/photo/photo-fields.ts';
import { noRights, type PhotoLease } from '../../../shared/photo/rights.ts';

const record = (metadata: Partial<PhotoMetadata>, parts: Partial<PhotoRecord> = {}): PhotoRecord => ({
  metadata: { ...emptyMetadata, ...metadata },
  rights: noRights,
  crops: noCrops,
  ...parts,
});
const lease = (id: string, notes = ''): PhotoLease => ({ id, kind: 'deny', from: null, to: null, notes });

describe('two records of one photo', () => {
  it('take what each side changed, emptied fields too, and keep ours where both changed one', () => {
    const base = record({ description: 'Xuồng', city: 'Huế', creditLine: 'Báo' });
    const ours = record({ description: 'Xuồng', city: 'Đà Nẵng', creditLine: 'Báo Thử' });
    const theirs = record({ description: '', city: 'Huế', creditLine: 'Hãng' });
    expect(mergePhoto(base, ours, theirs).metadata).toMatchObject({
      description: '',
      city: 'Đà Nẵng',
      creditLine: 'Báo Thử',
    });
  });

  it('without a common past only fill what is empty here', () => {
    const merged = mergePhoto(null, record({ description: 'Ta' }), record({ description: 'Họ', city: 'Huế' }));
    expect(merged.metadata).toMatchObject({ description: 'Ta', city: 'Huế' });
  });

  it('leave alone what an older version of the sender does not know', () => {
    const ours = record({ description: 'Ta' });
    expect(mergePhoto(ours, ours, { ...ours, metadata: {} })).toEqual(ours);
  });

  it('join rights by their parts: no lease of either side is lost, and one that was taken back is gone', () => {
    const [a, b, c] = [lease('a'), lease('b'), lease('c')];
    const withRights = (leases: readonly PhotoLease[], restrictions = '') =>
      record({}, { rights: { ...noRights, leases, restrictions } });
    const { rights } = mergePhoto(withRights([a]), withRights([a, b]), withRights([c], 'Chỉ dùng một lần'));
    expect(rights).toEqual({ ...noRights, leases: [b, c], restrictions: 'Chỉ dùng một lần' });
    const changed = mergePhoto(withRights([a]), withRights([a]), withRights([lease('a', 'gọi trước')]));
    expect(changed.rights.leases).toEqual([lease('a', 'gọi trước')]);
  });

  it('take the focal point of one and the crop of the other', () => {
    const wide = { x: 0, y: 0, width: 1, height: 0.5 };
    const ours = record({}, { crops: { focal: { x: 0.2, y: 0.2 }, slots: {} } });
    const theirs = record({}, { crops: { focal: null, slots: { wide } } });
    expect(mergePhoto(record({}), ours, theirs).crops).toEqual({ focal: { x: 0.2, y: 0.2 }, slots: { wide } });
  });
});
