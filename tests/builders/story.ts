import type { CheckSubject, Neighbours } from '../../shared/check/check.ts';
import type { HouseRule } from '../../shared/check/house-style/house-rule.ts';
import type { NodeJson } from '../../shared/document/json.ts';
import { type Photo, untouched } from '../../shared/photo/photo.ts';
import { emptyMetadata, type PhotoMetadata } from '../../shared/photo/photo-fields.ts';
import { newPublication, type Publication } from '../../shared/publication/publication.ts';
import type { StoryFields } from '../../shared/story/fields.ts';
import type { Story } from '../../shared/story/story.ts';
import { emptyFields } from '../../shared/story/story-fields.ts';
import { doc, p } from './document.ts';

/** A story nothing is wrong with, but for what a test puts in. */
export function makeStory(fields: Partial<StoryFields> = {}, ...blocks: readonly NodeJson[]): Story {
  const complete: Partial<StoryFields> = {
    section: 'Tin tức',
    headline: 'Mùa nước nổi về sớm',
    sapo: [{ type: 'text', text: 'Nước về sớm hơn mọi năm nửa tháng.' }],
    bylines: [{ name: 'Bút Thử', role: 'text' }],
  };
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    rev: 1,
    status: 'draft',
    createdAt: 0,
    updatedAt: 0,
    fields: { ...emptyFields, ...complete, ...fields },
    body: doc(...(blocks.length === 0 ? [p('Sáng nay, nước đã tràn đồng.')] : blocks)),
  };
}

export const photoId = '0190a000-0000-7000-8000-0000000000aa';

export function makePhoto(metadata: Partial<PhotoMetadata> = {}): Photo {
  return {
    ...untouched,
    id: photoId,
    digest: 'a'.repeat(64),
    format: 'jpeg',
    widthPx: 1600,
    heightPx: 900,
    sizeBytes: 1000,
    fileName: 'anh.jpg',
    addedAt: 0,
    takenAt: null,
    metadata: { ...emptyMetadata, ...metadata },
  };
}

export interface SubjectParts {
  readonly story: Story;
  readonly photos?: readonly Photo[];
  readonly publication?: Partial<Publication>;
  readonly neighbours?: Partial<Neighbours>;
  readonly rules?: readonly HouseRule[];
  readonly now?: number;
}

export function makeSubject({
  story,
  photos = [],
  publication = {},
  neighbours = {},
  rules = [],
  now = 0,
}: SubjectParts): CheckSubject {
  return {
    story,
    photos: new Map(photos.map((photo) => [photo.id, photo])),
    publication: { ...newPublication, ...publication },
    rules,
    neighbours: { linked: new Map(), sameHeadline: [], sameSlug: [], ...neighbours },
    now,
  };
}
