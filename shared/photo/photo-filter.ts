import * as z from 'zod';
import type { Text } from '../base/language.ts';
import { colourClassIds } from './colour-classes.ts';

/** What a photo can lack. */
export const photoGaps = {
  caption: { en: 'No caption', vi: 'Chưa có chú thích' },
  credit: { en: 'No credit', vi: 'Chưa ghi nguồn' },
  alt: { en: 'No alt text', vi: 'Chưa có văn bản thay thế' },
  sourceType: { en: 'No source type', vi: 'Chưa ghi nguồn gốc số' },
  rights: { en: 'No rights', vi: 'Chưa ghi quyền' },
} as const satisfies Readonly<Record<string, Text>>;
export type PhotoGap = keyof typeof photoGaps;

export const photoSorts = {
  takenAt: { en: 'Time taken', vi: 'Giờ chụp' },
  addedAt: { en: 'Time added', vi: 'Giờ thêm' },
  fileName: { en: 'File name', vi: 'Tên tệp' },
  rating: { en: 'Rating', vi: 'Đánh giá' },
} as const satisfies Readonly<Record<string, Text>>;
export type PhotoSort = keyof typeof photoSorts;

/** Which photos. Everything given must hold. */
export const photoFilterInput = z.object({
  /** Words of the photo; the last one may be unfinished. */
  query: z.string().max(1000).optional(),
  /** It lacks every one of these. */
  lacks: z.array(z.enum(Object.keys(photoGaps) as [PhotoGap, ...PhotoGap[]])).optional(), // a non-empty list
  /** `ending`: the rights end within two weeks; `ended`: they have ended. */
  rights: z.enum(['ending', 'ended']).optional(),
  use: z.enum(['used', 'unused']).optional(),
  /** Of one ingest. */
  batchId: z.uuid().optional(),
  storyId: z.uuid().optional(),
  camera: z.string().max(300).optional(),
  /** Taken (added, where no camera said) from this moment on, and before that one. */
  from: z.number().int().optional(),
  to: z.number().int().optional(),
  /** Of any of these colour classes. */
  colours: z.array(z.enum(colourClassIds)).optional(),
  isTagged: z.boolean().optional(),
  leastRating: z.number().int().min(1).max(5).optional(),
  withdrawn: z.enum(['only', 'hidden']).optional(),
});
export type PhotoFilter = z.infer<typeof photoFilterInput>;

export const photoOrderInput = z.object({
  filter: photoFilterInput.default({}),
  sort: z.enum(Object.keys(photoSorts) as [PhotoSort, ...PhotoSort[]]).default('addedAt'), // a non-empty list
  /** The newest, the last of the alphabet, the best first. */
  descending: z.boolean().default(true),
});
export type PhotoOrder = z.infer<typeof photoOrderInput>;

export const photoListInput = photoOrderInput.extend({
  /** The id of the last photo of the page before. */
  after: z.uuid().optional(),
  limit: z.number().int().min(1).max(500).default(100),
});
export type PhotoListInput = z.infer<typeof photoListInput>;
