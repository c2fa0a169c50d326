import type { StatusName } from '../story/status.ts';
import type { TagKind } from '../story/tag.ts';

/** Why a story is suggested beside another one. */
export type RelatedReason =
  | { readonly kind: 'tags'; readonly names: readonly string[] }
  /** People, organisations, places and events that both texts name. */
  | { readonly kind: 'named'; readonly names: readonly string[] }
  /** Words side by side in its headline that the other has in its headline or sapo. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `days` before the other story; negative after it. */
  | { readonly kind: 'section'; readonly days: number }
  | { readonly kind: 'date'; readonly days: number };

/** A story of the archive that goes with another one, and why. */
export interface RelatedSuggestion {
  readonly id: string;
  readonly headline: string;
  readonly section: string;
  readonly status: StatusName;
  /** When it came out, or was made. */
  readonly datedAt: number;
  readonly reasons: readonly RelatedReason[];
}

/** A tag of the story that others are looked for, and how rare it is (see rarity.ts). */
export interface WeighedTag {
  readonly id: string;
  readonly name: string;
  readonly kind: TagKind;
  readonly weight: number;
}

/** The story that others are looked for, as far as they are compared with it. */
export interface RelatedSubject {
  readonly section: string;
  readonly datedAt: number;
  readonly tags: readonly WeighedTag[];
  /** How rare each name it says is (see rarity.ts), and each pair of folded words in its headline and sapo (`khu cong`). */
  readonly nameWeights: ReadonlyMap<string, number>;
  readonly pairWeights: ReadonlyMap<string, number>;
}

export interface RelatedCandidate extends Omit<RelatedSuggestion, 'reasons'> {
  readonly tagIds: ReadonlySet<string>;
  readonly names: readonly string[];
}
