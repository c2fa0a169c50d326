import * as z from 'zod';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import type { CropRect } from '../../../shared/photo/crops.ts';
import type { PhotoRegion } from '../../../shared/photo/original-words.ts';
import type { RawTags } from './parse-metadata.ts';

/** IPTC Image Region (2025.1), and the face regions of the Metadata Working Group that most programs write instead. */
export const regionTags = {
  iptc: 'XMP-iptcExt:ImageRegion',
  faces: 'XMP-mwg-rs:RegionInfo',
  orientation: 'IFD0:Orientation',
} as const;

const number = z.coerce.number().finite();
const words = z.union([z.string(), z.number()]).transform((text) => cleanLine(String(text)).slice(0, 200));

const boundary = z.object({
  RbUnit: z.string().toLowerCase(),
  RbX: number.optional(),
  RbY: number.optional(),
  RbW: number.optional(),
  RbH: number.optional(),
  RbRx: number.optional(),
  RbVertices: z.array(z.object({ RbX: number, RbY: number })).optional(),
});

const iptcRegion = z.object({ Name: words, RegionBoundary: boundary.optional().catch(undefined) });

const face = z.object({
  Name: words,
  Area: z
    .object({ X: number, Y: number, W: number, H: number, Unit: z.literal('normalized').default('normalized') })
    .optional()
    .catch(undefined),
});

const MOST_REGIONS = 200;

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The named parts of a picture, each name once, as far as the file has them in a form that can be read. */
export function parseRegions(tags: RawTags, size: Size): readonly PhotoRegion[] {
  const isUpright = [undefined, 1].includes(tags[regionTags.orientation] as number | undefined); // anything else is turned
  const iptc = each(tags[regionTags.iptc], iptcRegion).map(({ Name, RegionBoundary }) => ({
    name: Name,
    place: RegionBoundary === undefined ? null : placeOf(RegionBoundary, size),
  }));
  const list = z.object({ RegionList: z.unknown() }).safeParse(tags[regionTags.faces]);
  const faces = each(list.success ? list.data.RegionList : [], face).map(({ Name, Area }) => ({
    name: Name,
    place: Area === undefined ? null : within(Area.X - Area.W / 2, Area.Y - Area.H / 2, Area.W, Area.H),
  }));
  const named = new Map([...faces, ...iptc].filter(({ name }) => name !== '').map((region) => [region.name, region]));
  return [...named.values()].map(({ name, place }) => ({ name, place: isUpright ? place : null }));
}

function each<Item>(value: unknown, schema: z.ZodType<Item>): readonly Item[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.slice(0, MOST_REGIONS).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The rectangle around a rectangle, circle or polygon; a radius is measured by the width. */
function placeOf(shape: z.infer<typeof boundary>, { widthPx, heightPx }: Size): CropRect | null {
  const [acrossPx, downPx] = shape.RbUnit === 'pixel' ? [widthPx, heightPx] : [1, 1];
  const { RbX: x, RbY: y, RbW: w, RbH: h, RbRx: radius, RbVertices: corners = [] } = shape;
  if (x !== undefined && y !== undefined && w !== undefined && h !== undefined)
    return within(x / acrossPx, y / downPx, w / acrossPx, h / downPx);
  if (x !== undefined && y !== undefined && radius !== undefined) {
    const [rx, ry] = [radius / acrossPx, ((radius / acrossPx) * widthPx) / heightPx];
    return within(x / acrossPx - rx, y / downPx - ry, rx * 2, ry * 2);
  }
  if (corners.length < 2) return null;
  const [xs, ys] = [corners.map(({ RbX }) => RbX / acrossPx), corners.map(({ RbY }) => RbY / downPx)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return within(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}

/** Cut to the picture; null when nothing of it is in there. */
function within(x: number, y: number, width: number, height: number): CropRect | null {
  const [left, top] = [Math.max(x, 0), Math.max(y, 0)];
  const [right, bottom] = [Math.min(x + width, 1), Math.min(y + height, 1)];
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
