import * as z from 'zod';
import type { RanOn } from '../../search/describe-query.ts';
import { type StatusName, statusNames } from '../../story/status.ts';
import type { StoryRow } from '../../story/story.ts';

/** The columns a list can be ordered by. */
export const sortColumns = [
  'updated',
  'published',
  'headline',
  'section',
  'status',
  'author',
  'words',
  'photos',
] as const;
export type SortColumn = (typeof sortColumns)[number];

const status = z.enum(statusNames as [StatusName, ...StatusName[]]); // a non-empty list

/** How the Desk is narrowed and ordered. */
export const storyListInput = z.object({
  statuses: z.array(status).optional(),
  section: z.string().max(100).optional(),
  tagId: z.uuid().optional(),
  sort: z.object({ by: z.enum(sortColumns), isDescending: z.boolean() }).default({ by: 'updated', isDescending: true }),
  /** `next` of the page before. */
  after: z.string().max(2000).optional(),
  limit: z.number().int().min(1).max(500).default(100),
});
export type StoryListInput = z.infer<typeof storyListInput>;
export type StorySort = StoryListInput['sort'];

export interface StoryList {
  readonly stories: readonly StoryRow[];
  readonly total: number;
  /** What to ask the next page with; null when this was the last. It means something to the archive only. */
  readonly next: string | null;
}

/** In UTF-16 units: more than anybody types. */
export const LONGEST_QUERY = 1000;

export const searchQueryInput = z.object({ query: z.string().max(LONGEST_QUERY) });

export const storySearchInput = z.object({
  ...searchQueryInput.shape,
  limit: z.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.number().int().optional(),
  /** Where counting stops. */
  countUpTo: z.number().int().min(1).optional(),
});
export type StorySearchInput = z.infer<typeof storySearchInput>;

export interface StorySearch {
  readonly stories: readonly StoryRow[];
  readonly total: number;
  /** False when there may be more, or fewer, than `total`: counting stopped, or texts are yet to be read. */
  readonly isTotalExact: boolean;
  /**
   * What to ask the next page with; null when there is none. The first page is ordered by relevance, the next ones bring
   * everything found from the newest on, so stories of the first page come again. It means something to the archive only.
   */
  readonly next: number | null;
  readonly ran: RanOn;
  readonly tookMs: number;
}

/** A value stories have, and how many of the found ones have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What the found stories have in common, the most frequent first; years from the newest on. */
export interface SearchFacets {
  readonly total: number;
  /** False when the numbers are estimated from a sample. */
  readonly isExact: boolean;
  readonly status: readonly Facet[];
  readonly section: readonly Facet[];
  readonly author: readonly Facet[];
  readonly tag: readonly Facet[];
  readonly year: readonly Facet[];
}

/** A change of a story: the revision it made. */
export interface StoryStep {
  readonly storyId: string;
  readonly rev: number;
}

export const changeManyInput = z.object({
  storyIds: z.array(z.uuid()).min(1).max(1000),
  section: z.string().max(100).optional(),
  addTags: z.array(z.uuid()).max(50).optional(),
});
export type ChangeMany = z.infer<typeof changeManyInput>;

export const takeBackInput = z.object({
  steps: z
    .array(z.object({ storyId: z.uuid(), rev: z.number().int().min(2) }))
    .min(1)
    .max(1000),
});
