import type { StatusName } from './status.ts';

export interface Tally {
  readonly stories: number;
  readonly words: number;
}

export interface NamedTally extends Tally {
  readonly name: string;
}

/** What the desk did in a stretch of time; the trash does not count. Days are `2022-06-19`, in the publication's zone. */
export interface DeskStatistics extends Tally {
  readonly days: readonly NamedTally[];
  readonly statuses: readonly (NamedTally & { readonly name: StatusName })[];
  readonly sections: readonly NamedTally[];
  readonly authors: readonly NamedTally[];
  /** Of the whole archive. */
  readonly photosWithoutCredit: number;
  readonly tookMs: number;
}

/** Days together: by month, or by week of Monday's date. */
export function sumDays(days: readonly NamedTally[], by: 'week' | 'month'): readonly NamedTally[] {
  const sums = new Map<string, Tally>();
  for (const { name, stories, words } of days) {
    const key = by === 'month' ? name.slice(0, 7) : mondayOf(name);
    const before = sums.get(key) ?? { stories: 0, words: 0 };
    sums.set(key, { stories: before.stories + stories, words: before.words + words });
  }
  return [...sums].map(([name, tally]) => ({ name, ...tally }));
}

const DAY_MS = 86_400_000;

function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - weekday * DAY_MS).toISOString().slice(0, 10);
}
