import * as z from 'zod';
import type { Text } from '../base/language.ts';

/** The places a photo is cropped for. `ratio` is width by height; null: as the person draws it. `key` chooses it. */
export const cropSlots = {
  wide: { label: { en: 'Wide 16:9', vi: 'Ngang rộng 16:9' }, ratio: 16 / 9, key: 'w' },
  standard: { label: { en: 'Standard 4:3', vi: 'Ngang 4:3' }, ratio: 4 / 3, key: 's' },
  square: { label: { en: 'Square 1:1', vi: 'Vuông 1:1' }, ratio: 1, key: 'q' },
  portrait: { label: { en: 'Portrait 4:5', vi: 'Đứng 4:5' }, ratio: 4 / 5, key: 'p' },
  free: { label: { en: 'Free', vi: 'Tự do' }, ratio: null, key: 'f' },
} as const satisfies Readonly<
  Record<string, { readonly label: Text; readonly ratio: number | null; readonly key: string }>
>;
export type CropSlot = keyof typeof cropSlots;
export const cropSlotNames = Object.keys(cropSlots) as [CropSlot, ...CropSlot[]]; // a non-empty list

const part = z.number().min(0).max(1);

/** Fractions of the upright photo, from its top left corner. */
export const cropRectInput = z
  .object({ x: part, y: part, width: z.number().gt(0).max(1), height: z.number().gt(0).max(1) })
  .refine(({ x, y, width, height }) => x + width <= 1.000001 && y + height <= 1.000001, 'reaches out of the photo');
export type CropRect = Readonly<z.infer<typeof cropRectInput>>;

const focalPoint = z.object({ x: part, y: part });
export type FocalPoint = Readonly<z.infer<typeof focalPoint>>;

export const photoCropsInput = z.object({
  /** What must stay in sight; null: the middle. */
  focal: focalPoint.nullable(),
  /** Crops drawn by hand; the other slots follow from the focal point. */
  slots: z.partialRecord(z.enum(cropSlotNames), cropRectInput),
});
export type PhotoCrops = Readonly<z.infer<typeof photoCropsInput>>;

export const noCrops: PhotoCrops = { focal: null, slots: {} };

const whole: CropRect = { x: 0, y: 0, width: 1, height: 1 };

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The crop of a slot: as it was drawn, or the largest of its ratio with the focal point as near to its middle as it goes. */
export function cropFor(size: Size, { focal, slots }: PhotoCrops, slot: CropSlot): CropRect {
  return slots[slot] ?? cropAround(size, focal ?? { x: 0.5, y: 0.5 }, cropSlots[slot].ratio);
}

function cropAround({ widthPx, heightPx }: Size, focal: FocalPoint, ratio: number | null): CropRect {
  if (ratio === null) return whole;
  const own = widthPx / heightPx;
  const width = Math.min(1, ratio / own);
  const height = Math.min(1, own / ratio);
  return { x: clamp(focal.x - width / 2, 1 - width), y: clamp(focal.y - height / 2, 1 - height), width, height };
}

function clamp(start: number, most: number): number {
  return Math.max(0, Math.min(start, most));
}

export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The crop in whole pixels of a picture of this size, never empty and never outside of it. */
export function cropPixels({ widthPx, heightPx }: Size, { x, y, width, height }: CropRect): PixelRect {
  const left = Math.min(widthPx - 1, Math.round(x * widthPx));
  const top = Math.min(heightPx - 1, Math.round(y * heightPx));
  return {
    left,
    top,
    width: Math.max(1, Math.min(widthPx - left, Math.round(width * widthPx))),
    height: Math.max(1, Math.min(heightPx - top, Math.round(height * heightPx))),
  };
}

/** A picture of a slot: so many pixels, and the part of the photo they show. */
export interface CropShot {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Left out where it is the whole photo. */
  readonly crop?: CropRect;
}

/** The crop of a slot at most so many pixels wide, and never wider than the photo has pixels for. */
export function cropShot(photo: Size & { readonly crops: PhotoCrops }, slot: CropSlot, mostPx: number): CropShot {
  const crop = cropFor(photo, photo.crops, slot);
  const part = cropPixels(photo, crop);
  const widthPx = Math.min(mostPx, part.width);
  const heightPx = Math.max(1, Math.round((part.height * widthPx) / part.width));
  const isWhole = part.width === photo.widthPx && part.height === photo.heightPx;
  return isWhole ? { widthPx, heightPx } : { widthPx, heightPx, crop };
}

/** A crop in twelve letters, for names of files: in ten thousandths of the photo, finer than a pixel of any screen. */
export function cropCode({ x, y, width, height }: CropRect): string {
  return [x, y, width, height]
    .map((share) =>
      Math.round(share * 10_000)
        .toString(36)
        .padStart(3, '0'),
    )
    .join('');
}

/** A crop of the slot's ratio, moved or resized by the person, brought back inside the photo. */
export function fitCrop(size: Size, rect: CropRect, slot: CropSlot): CropRect {
  const { ratio } = cropSlots[slot];
  const width = Math.min(1, Math.max(rect.width, 1 / size.widthPx));
  const free = { width, height: Math.min(1, Math.max(rect.height, 1 / size.heightPx)) };
  const { width: fitWidth, height: fitHeight } = ratio === null ? free : ofRatio(size, width, ratio);
  return {
    x: clamp(rect.x, 1 - fitWidth),
    y: clamp(rect.y, 1 - fitHeight),
    width: fitWidth,
    height: fitHeight,
  };
}

function ofRatio({ widthPx, heightPx }: Size, width: number, ratio: number) {
  const height = (width * widthPx) / ratio / heightPx;
  return height <= 1 ? { width, height } : { width: (heightPx * ratio) / widthPx, height: 1 };
}
