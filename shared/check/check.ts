import type { Text } from '../base/language.ts';
import type { Photo } from '../photo/photo.ts';
import type { Publication } from '../publication/publication.ts';
import type { Story, StoryChange } from '../story/story.ts';

export const grades = {
  stop: { en: 'Stop', vi: 'Chặn' },
  warn: { en: 'Warning', vi: 'Cảnh báo' },
  suggest: { en: 'Suggestion', vi: 'Gợi ý' },
} as const satisfies Readonly<Record<string, Text>>;
export type Grade = keyof typeof grades;

/** What a check looks at. `now` is passed in, so that a check is a pure function. */
export interface CheckSubject {
  readonly story: Story;
  readonly photos: ReadonlyMap<string, Photo>;
  readonly publication: Publication;
  readonly now: number;
}

/** Where a finding points: a field, or a top-level block of the body (its index). */
export type FindingPlace =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'block'; readonly block: number };

export interface Finding {
  readonly grade: Grade;
  readonly at: FindingPlace;
  /** Values for the check's message. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** One click makes this change. */
  readonly fix?: StoryChange;
}

/** One publish check: pure, story in, findings out. */
export interface Check {
  readonly id: string;
  /** What is wrong and what to do, an ICU message over the finding's values. */
  readonly message: Text;
  /** The words on the fix button; only for checks that offer one. */
  readonly fixLabel?: Text;
  readonly find: (subject: CheckSubject) => readonly Finding[];
}

/** A finding as it is shown: with its check's id and words. */
export interface ReportedFinding extends Finding {
  readonly check: string;
}
