import * as z from 'zod';
import type { DocumentJson } from '../document/json.ts';
import { parseBlocks, parseDocument } from '../document/parse-document.ts';
import { photoCropsInput } from '../photo/crops.ts';
import { photoRightsInput } from '../photo/rights.ts';
import { type StatusName, statusNames } from '../story/status.ts';
import { type StoryChange, versionCauses } from '../story/story.ts';
import { fieldChangesInput, keptFieldsInput } from '../story/story-fields.ts';
import { type TagKind, tagKinds } from '../story/tag.ts';

/**
 * A hand-off bundle (`.galley`) is a zip file that holds one story whole:
 *
 * - `galley.json`: the manifest: who sends what to whom it may concern, and the size and SHA-256 of every other file
 * - `signature`: the sender's Ed25519 signature (RFC 8032) over the bytes of `galley.json`, in base64
 * - `story.json`: the story as it stands, and the tags it carries
 * - `versions.jsonl`: its whole history, oldest first, one version a line, each with its link of the chain
 * - `photos.json` and `photos/<sha256>.<ext>`: the photos it shows, and their untouched originals
 */
export const bundleFiles = {
  manifest: 'galley.json',
  signature: 'signature',
  story: 'story.json',
  versions: 'versions.jsonl',
  photos: 'photos.json',
} as const;

export const BUNDLE_ENDING = '.galley';
/** Since 2 a photo says what its record was when it came to its sender. */
export const BUNDLE_FORMAT = 2;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.number().int().min(0).max(253402300799999);
const name = z.string().max(200);
const document = z.custom<DocumentJson>((value) => parseDocument(value).ok, 'a text this version does not know');
const status = z.enum(statusNames as [StatusName, ...StatusName[]]); // a non-empty list
const tagKind = z.enum(Object.keys(tagKinds) as [TagKind, ...TagKind[]]); // a non-empty list

export const bundleManifest = z.strictObject({
  kind: z.literal('galley-bundle'),
  format: z.number().int().min(1).max(BUNDLE_FORMAT),
  id: z.uuid(),
  madeAt: instant,
  sender: z.strictObject({
    /** The archive it comes from, as versions name it. */
    origin: z.uuid(),
    name,
    /** Ed25519, SPKI in DER, base64. */
    publicKey: z.base64().max(200),
  }),
  note: z.string().max(2000),
  story: z.strictObject({ id: z.uuid(), headline: z.string().max(500), rev: z.number().int().min(1) }),
  entries: z
    .array(z.strictObject({ path: z.string().max(120), sizeBytes: z.number().int().min(0), sha256: digest }))
    .max(1000),
});
export type BundleManifest = z.infer<typeof bundleManifest>;

export const bundleStory = z.strictObject({
  id: z.uuid(),
  rev: z.number().int().min(1),
  status,
  createdAt: instant,
  updatedAt: instant,
  fields: keptFieldsInput,
  body: document,
  tags: z.array(z.strictObject({ id: z.uuid(), name, kind: tagKind, aliases: z.array(name).max(100) })).max(200),
});
export type BundleStory = z.infer<typeof bundleStory>;

const change: z.ZodType<StoryChange> = z.strictObject({
  fields: fieldChangesInput.optional(),
  blocks: z
    .strictObject({
      at: z.number().int().min(0),
      remove: z.number().int().min(0),
      insert: z.custom<NonNullable<StoryChange['blocks']>['insert']>(
        (value) => Array.isArray(value) && parseBlocks(value).ok,
        'not blocks of a story',
      ),
    })
    .optional(),
}) as z.ZodType<StoryChange>; // an absent key and an undefined one mean the same here

/** One version as it travels. Those beside the main line (parallel versions) have negative revisions and a snapshot. */
export const bundleVersion = z.strictObject({
  id: z.uuid(),
  origin: z.uuid(),
  rev: z.number().int(),
  parentRev: z.number().int().nullable(),
  /** The version from elsewhere that this one brought in. */
  mergedId: z.uuid().nullable(),
  cause: z.enum(versionCauses),
  author: name,
  reason: z.string().max(2000),
  /** What somebody called it; '' for one nobody named. */
  name: z.string().max(200),
  savedAt: instant,
  words: z.number().int().min(0),
  changed: z.array(z.string().max(60)).max(100),
  change,
  snapshot: z.strictObject({ status, fields: keptFieldsInput, body: document }).nullable(),
  /** SHA-256 of the body after this version. */
  digest,
  /** Of this version and all before it on the main line; see `electron/bundle/hash-chain.ts`. */
  chain: digest,
});
export type BundleVersion = z.infer<typeof bundleVersion>;

const photoRecord = z.strictObject({
  metadata: z.record(z.string().max(60), z.string().max(20_000)),
  rights: photoRightsInput,
  crops: photoCropsInput,
});

export const bundlePhotos = z
  .array(
    z.strictObject({
      id: z.uuid(),
      digest,
      format: z.string().max(10),
      fileName: z.string().min(1).max(255),
      addedAt: instant,
      ...photoRecord.shape,
      /** Its record as the sender had it from somebody else; null when the photo was added there. */
      base: photoRecord.nullable().default(null),
    }),
  )
  .max(500);
export type BundlePhoto = z.infer<typeof bundlePhotos>[number];

/** How the story of a bundle stands to the one in this archive. */
export type BundleStanding =
  /** It is not here yet. */
  | { readonly kind: 'new' }
  | { readonly kind: 'same' }
  /** It goes on from what is here. */
  | { readonly kind: 'newer' }
  /** What is here goes on from it. */
  | { readonly kind: 'older' }
  /** Both were changed since `baseRev`, the newest version here that both stand on; null when they share none. */
  | { readonly kind: 'diverged'; readonly baseRev: number | null };

/** Whose key signed what came in before. */
export interface Sender {
  readonly publicKey: string;
  readonly name: string;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}
