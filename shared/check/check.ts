import type { Text } from '../base/language.ts';
import type { Photo } from '../photo/photo.ts';
import type { Publication } from '../publication/publication.ts';
import type { CheckAction } from '../story/check-action.ts';
import type { CheckOverride } from '../story/field-kinds.ts';
import type { StatusName } from '../story/status.ts';
import type { Story, StoryChange } from '../story/story.ts';
import type { HouseRule } from './house-style/house-rule.ts';

export const grades = {
  stop: { en: 'Stop', vi: 'Chặn' },
  warn: { en: 'Warning', vi: 'Cảnh báo' },
  suggest: { en: 'Suggestion', vi: 'Gợi ý' },
} as const satisfies Readonly<Record<string, Text>>;
export type Grade = keyof typeof grades;

/** Another story of the archive, as far as a finding names it. */
export interface Neighbour {
  readonly id: string;
  readonly headline: string;
}

/** A story that another one points to. */
export interface LinkTarget {
  readonly status: StatusName;
  readonly headline: string;
  /** What the other story calls it, where that was its headline once and is not any more. */
  readonly formerHeadlines: ReadonlySet<string>;
  /** When it was corrected last, in milliseconds since 1970 UTC. */
  readonly correctedAt: number | null;
}

/** What the rest of the archive has to do with a story. */
export interface Neighbours {
  /** The stories it points to, by id; one the archive does not have is not in it. */
  readonly linked: ReadonlyMap<string, LinkTarget>;
  /** Other stories outside the trash under the very same headline. */
  readonly sameHeadline: readonly Neighbour[];
  /** The same for a slug of its own. */
  readonly sameSlug: readonly Neighbour[];
}

/** What a check looks at. `now` is passed in, so that a check is a pure function. */
export interface CheckSubject {
  readonly story: Story;
  readonly photos: ReadonlyMap<string, Photo>;
  readonly publication: Publication;
  readonly neighbours: Neighbours;
  /** The rules of the house style, on and off. */
  readonly rules: readonly HouseRule[];
  readonly now: number;
}

/** Where a finding points: a field, or a top-level block of the body (its index). */
export type FindingPlace =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'block'; readonly block: number };

export interface Finding {
  readonly grade: Grade;
  readonly at: FindingPlace;
  /** The piece of text it is about, the first of several: shown selected where the finding leads to. */
  readonly found?: string;
  /** Values for the check's message; words in both languages are said in the reader's. */
  readonly values?: Readonly<Record<string, string | number | Text>>;
  /** What it is about where the values do not say it (a photo): an override holds for this and nothing else. */
  readonly about?: string;
  /** One click makes this change. */
  readonly fix?: StoryChange;
}

/** One publish check: pure, story in, findings out. */
export interface Check {
  readonly id: string;
  /** Its name in lists and in the history, two or three words. */
  readonly title: Text;
  /** What is wrong and what to do, an ICU message over the finding's values. */
  readonly message: Text;
  /** Why the newsroom asks for it. */
  readonly why: Text;
  /** Grades of actions that see it differently; publishing and correcting take the finding's own. */
  readonly grades?: Readonly<Partial<Record<CheckAction, Grade | 'off'>>>;
  /** Nobody can put it aside: what it finds could not go out at all. */
  readonly isFinal?: true;
  /** What it stops must not leave the house in any form: it holds back every export, not only the publishing. */
  readonly holdsExport?: true;
  /** The words on the fix button; only for checks that offer one. */
  readonly fixLabel?: Text;
  readonly find: (subject: CheckSubject) => readonly Finding[];
}

/** A finding as it is shown: with its check's id, and what an override of it must name. */
export interface ReportedFinding extends Finding {
  readonly check: string;
  readonly about: string;
  /** Who put it aside and why; such a finding stops nothing. */
  readonly override: CheckOverride | null;
}
