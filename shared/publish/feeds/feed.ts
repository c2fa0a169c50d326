import type { Publication } from '../../publication/publication.ts';

/** A story as a feed carries it. */
export interface FeedStory {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole text as HTML with whole addresses; '' for a feed of summaries. */
  readonly html: string;
  readonly language: string;
  readonly publishedAt: number;
  readonly updatedAt: number;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly picture: FeedPicture | null;
}

export interface FeedPicture {
  readonly url: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
  readonly credit: string;
}

export interface Feed {
  readonly publication: Publication;
  readonly title: string;
  /** The page whose stories these are. */
  readonly homeUrl: string;
  readonly feedUrl: string;
  /** Newest first. */
  readonly stories: readonly FeedStory[];
}

/** The newest change in the feed; the beginning of time for an empty one, so that it does not change by itself. */
export function feedUpdatedAt({ stories }: Feed): number {
  return stories.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0);
}
