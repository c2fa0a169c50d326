import * as z from 'zod';
import { type Photo, type PhotoFieldName, photoFieldNames, photoFields } from '../../photo/photo.ts';
import type { Failure } from '../failure.ts';
import { answer, call, id } from './call.ts';

export interface AddedPhoto {
  readonly fileName: string;
  /** The photo, new or already in the archive; or why it was refused. */
  readonly outcome:
    | { readonly kind: 'added' | 'known'; readonly photo: Photo }
    | { readonly kind: 'refused'; readonly failure: Failure };
}

const photoChanges = z.strictObject(
  Object.fromEntries(photoFieldNames.map((name) => [name, z.string().max(photoFields[name].longest).optional()])),
) as unknown as z.ZodType<Partial<Record<PhotoFieldName, string>>>; // built from the same table as the type

/** What a page may ask about photos. */
export const photoCalls = {
  add: call.input(z.object({ files: z.array(z.file()).min(1).max(50) })).output(answer<readonly AddedPhoto[]>()),
  addPaths: call
    .input(z.object({ paths: z.array(z.string().max(4096)).min(1).max(5000) }))
    .output(answer<readonly AddedPhoto[]>()),
  list: call
    .input(
      z.object({
        after: z.object({ addedAt: z.number(), id }).optional(),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(answer<{ readonly photos: readonly Photo[]; readonly total: number; readonly more: boolean }>()),
  search: call
    .input(z.object({ query: z.string().max(1000), limit: z.number().int().min(1).max(200).default(50) }))
    .output(answer<readonly Photo[]>()),
  /** Fetches a photo over the network, from a public web address only, because the person asked for this one. */
  fetch: call.input(z.object({ address: z.url().max(2048) })).output(answer<AddedPhoto>()),
  get: call.input(z.object({ id })).output(answer<Photo>()),
  save: call.input(z.object({ id, changes: photoChanges })).output(answer<Photo>()),
};
