import { describe, expect, it } from 'vitest';
import { drawBetween, moveBy, resetSlot, resizeBy, setFocal } from '../../../../renderer/photos/crops/move-crop.ts';
import { cropFor, noCrops } from '../../../../shared/photo/crops.ts';

const size = { widthPx: 6000, heightPx: 4000 };
const ratioOf = ({ width, height }: { readonly width: number; readonly height: number }) =>
  (width * size.widthPx) / (height * size.heightPx);

describe('the focal point', () => {
  it('begins in the middle, moves by steps and stays inside', () => {
    expect(moveBy(size, noCrops, 'focal', { x: 0.1, y: -0.1 }).focal).toEqual({ x: 0.6, y: 0.4 });
    expect(setFocal(noCrops, { x: 1.4, y: -1 }).focal).toEqual({ x: 1, y: 0 });
  });

  it('takes every crop with it that was not drawn by hand', () => {
    const moved = setFocal(noCrops, { x: 0, y: 0.5 });
    expect(cropFor(size, moved, 'square').x).toBe(0);
  });
});

describe('the crop of a slot', () => {
  it('keeps its ratio while it is moved and resized, and never leaves the photo', () => {
    const smaller = resizeBy(size, noCrops, 'square', 0.5);
    const moved = moveBy(size, smaller, 'square', { x: 5, y: 5 });
    const rect = cropFor(size, moved, 'square');
    expect(ratioOf(rect)).toBeCloseTo(1);
    expect([rect.x + rect.width, rect.y + rect.height]).toEqual([1, 1].map((edge) => expect.closeTo(edge)));
  });

  it('grows to the whole photo and no further', () => {
    expect(cropFor(size, resizeBy(size, noCrops, 'free', 9), 'free')).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  it('is drawn from either corner', () => {
    const rect = { x: 0.2, y: 0.3, width: expect.closeTo(0.4), height: expect.closeTo(0.5) };
    expect(drawBetween({ x: 0.6, y: 0.8 }, { x: 0.2, y: 0.3 })).toEqual(rect);
  });

  it('follows the focal point again when it is reset', () => {
    expect(resetSlot(resizeBy(size, noCrops, 'wide', 0.5), 'wide')).toEqual(noCrops);
  });
});
