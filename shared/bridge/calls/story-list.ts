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

export const storySearchInput = z.object({
  query: z.string().max(1000),
  limit: z.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.number().int().min(0).optional(),
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
   * everything found from the newest on, so stories of the first page come again.
   */
  readonly next: number | null;
  readonly ran: RanOn;
  readonly tookMs: number;
}
