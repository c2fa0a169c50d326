import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropFor, cropPixels, cropSlotNames, cropSlots, fitCrop, noCrops } from '../../../shared/photo/crops.ts';

const side = fc.integer({ min: 1, max: 12_000 });
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('a crop', () => {
  it('has the ratio of its slot, lies inside the photo, and holds the focal point', () => {
    const cases = fc.record({
      widthPx: side,
      heightPx: side,
      x: part,
      y: part,
      slot: fc.constantFrom(...cropSlotNames),
    });
    fc.assert(
      fc.property(cases, ({ widthPx, heightPx, x, y, slot }) => {
        const rect = cropFor({ widthPx, heightPx }, { focal: { x, y }, slots: {} }, slot);
        expect(rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= 1.000001 && rect.y + rect.height <= 1.000001).toBe(
          true,
        );
        expect(x >= rect.x - 1e-6 && x <= rect.x + rect.width + 1e-6).toBe(true);
        expect(y >= rect.y - 1e-6 && y <= rect.y + rect.height + 1e-6).toBe(true);
        const { ratio } = cropSlots[slot];
        if (ratio !== null) expect((rect.width * widthPx) / (rect.height * heightPx)).toBeCloseTo(ratio, 5);
        const pixels = cropPixels({ widthPx, heightPx }, rect);
        expect(pixels.width >= 1 && pixels.left + pixels.width <= widthPx).toBe(true);
        expect(pixels.height >= 1 && pixels.top + pixels.height <= heightPx).toBe(true);
      }),
    );
  });

  it('is the one drawn by hand, where there is one', () => {
    const drawn = { x: 0.1, y: 0.2, width: 0.3, height: 0.3 };
    expect(cropFor({ widthPx: 600, heightPx: 400 }, { ...noCrops, slots: { square: drawn } }, 'square')).toBe(drawn);
  });

  it('is brought back into the photo, in its ratio, when it is dragged out', () => {
    const fitted = fitCrop({ widthPx: 6000, heightPx: 4000 }, { x: 0.9, y: 0.9, width: 0.5, height: 0.1 }, 'square');
    expect(fitted).toEqual({ x: 0.5, y: 0.25, width: 0.5, height: 0.75 });
  });
});
