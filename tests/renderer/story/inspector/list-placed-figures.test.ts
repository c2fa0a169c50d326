import { describe, expect, it } from 'vitest';
import { listPlacedFigures } from '../../../../renderer/story/inspector/list-placed-figures.ts';
import { schema } from '../../../../shared/document/schema.ts';
import { everyNode, photoId } from '../../editor/every-node.ts';

describe('listPlacedFigures', () => {
  it('finds every figure, in galleries and boxes too, at the place where it stands', () => {
    const document = schema.nodeFromJSON(everyNode);
    const found = listPlacedFigures(document);
    expect(found.map(({ photoId: id, caption, alt, credit }) => ({ id, caption, alt, credit }))).toEqual([
      { id: photoId, caption: 'Nước tràn đồng An Phú', alt: 'Cánh đồng ngập', credit: 'Bút Thử' },
      { id: photoId, caption: 'Ảnh một', alt: '', credit: '' },
      { id: null, caption: 'Ảnh đang chờ', alt: '', credit: '' },
      { id: photoId, caption: '', alt: '', credit: '' },
    ]);
    expect(found.map(({ position }) => document.nodeAt(position)?.type.name)).toEqual(Array(4).fill('figure'));
  });
});
