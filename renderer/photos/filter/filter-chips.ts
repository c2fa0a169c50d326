import type { Text } from '../../../shared/base/language.ts';
import type { PhotoCounts } from '../../../shared/bridge/calls/photo-calls.ts';
import { type PhotoFilter, type PhotoGap, photoGaps } from '../../../shared/photo/photo-filter.ts';
import { filterTexts } from './filter-texts.ts';

/** A filter that is on or off, with how many photos it would show. */
export interface FilterChip {
  readonly id: string;
  readonly label: Text;
  readonly count: (counts: PhotoCounts) => number;
  readonly isOn: (filter: PhotoFilter) => boolean;
  readonly turn: (filter: PhotoFilter) => PhotoFilter;
}

const gaps = Object.keys(photoGaps) as readonly PhotoGap[]; // Object.keys forgets the key type

const gapChips = gaps.map(
  (gap): FilterChip => ({
    id: `lacks-${gap}`,
    label: photoGaps[gap],
    count: ({ lacks }) => lacks[gap],
    isOn: ({ lacks = [] }) => lacks.includes(gap),
    turn: ({ lacks = [], ...rest }) => {
      const next = lacks.includes(gap) ? lacks.filter((one) => one !== gap) : [...lacks, gap];
      return next.length === 0 ? rest : { ...rest, lacks: next };
    },
  }),
);

export const filterChips: readonly FilterChip[] = [
  ...gapChips,
  chip('rights-ending', filterTexts.ending, 'rights', 'ending', ({ ending }) => ending),
  chip('rights-ended', filterTexts.ended, 'rights', 'ended', ({ ended }) => ended),
  chip('unused', filterTexts.unused, 'use', 'unused', ({ unused }) => unused),
  chip('tagged', filterTexts.tagged, 'isTagged', true, ({ tagged }) => tagged),
  chip('withdrawn', filterTexts.withdrawn, 'withdrawn', 'only', ({ withdrawn }) => withdrawn),
];

function chip<Name extends keyof PhotoFilter>(
  id: string,
  label: Text,
  name: Name,
  value: PhotoFilter[Name],
  count: FilterChip['count'],
): FilterChip {
  return {
    id,
    label,
    count,
    isOn: (filter) => filter[name] === value,
    turn: (filter) => setFilter(filter, name, filter[name] === value ? undefined : value),
  };
}

/** The filter with one condition set, or taken away. */
export function setFilter<Name extends keyof PhotoFilter>(
  filter: PhotoFilter,
  name: Name,
  value: PhotoFilter[Name] | undefined,
): PhotoFilter {
  const { [name]: _before, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [name]: value };
}
