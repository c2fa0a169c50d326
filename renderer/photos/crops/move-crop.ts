import {
  type CropRect,
  type CropSlot,
  cropFor,
  type FocalPoint,
  fitCrop,
  type PhotoCrops,
} from '../../../shared/photo/crops.ts';

/** What is being moved: the focal point, or the crop of a slot. */
export type CropTarget = 'focal' | CropSlot;

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const middle: FocalPoint = { x: 0.5, y: 0.5 };

export function setFocal(crops: PhotoCrops, point: FocalPoint): PhotoCrops {
  return { ...crops, focal: { x: inside(point.x), y: inside(point.y) } };
}

export function setSlot(size: Size, crops: PhotoCrops, slot: CropSlot, rect: CropRect): PhotoCrops {
  return { ...crops, slots: { ...crops.slots, [slot]: fitCrop(size, rect, slot) } };
}

/** The slot follows the focal point again. */
export function resetSlot(crops: PhotoCrops, slot: CropSlot): PhotoCrops {
  const { [slot]: _drawn, ...slots } = crops.slots;
  return { ...crops, slots };
}

export function moveBy(size: Size, crops: PhotoCrops, target: CropTarget, step: FocalPoint): PhotoCrops {
  if (target === 'focal') {
    const { x, y } = crops.focal ?? middle;
    return setFocal(crops, { x: x + step.x, y: y + step.y });
  }
  const rect = cropFor(size, crops, target);
  return setSlot(size, crops, target, { ...rect, x: rect.x + step.x, y: rect.y + step.y });
}

const SMALLEST = 0.05;

/** Larger or smaller around its own middle. */
export function resizeBy(size: Size, crops: PhotoCrops, slot: CropSlot, factor: number): PhotoCrops {
  const rect = cropFor(size, crops, slot);
  const grow = Math.max(factor, SMALLEST / rect.width, SMALLEST / rect.height);
  const fit = Math.min(grow, 1 / rect.width, 1 / rect.height);
  const [width, height] = [rect.width * fit, rect.height * fit];
  return setSlot(size, crops, slot, {
    x: Math.max(0, rect.x + (rect.width - width) / 2),
    y: Math.max(0, rect.y + (rect.height - height) / 2),
    width,
    height,
  });
}

/** The crop drawn from one point to another; of a slot with a ratio, the larger one of it that starts there. */
export function drawBetween(from: FocalPoint, to: FocalPoint): CropRect {
  const [left, right] = [inside(Math.min(from.x, to.x)), inside(Math.max(from.x, to.x))];
  const [top, bottom] = [inside(Math.min(from.y, to.y)), inside(Math.max(from.y, to.y))];
  return { x: left, y: top, width: Math.max(right - left, SMALLEST), height: Math.max(bottom - top, SMALLEST) };
}

export function isIn({ x, y, width, height }: CropRect, point: FocalPoint): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

function inside(part: number): number {
  return Math.min(Math.max(part, 0), 1);
}
