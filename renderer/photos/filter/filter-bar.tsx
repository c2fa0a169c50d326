import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { PhotoCounts } from '../../../shared/bridge/calls/photo-calls.ts';
import { colourClasses } from '../../../shared/photo/colour-classes.ts';
import type { PhotoFilter } from '../../../shared/photo/photo-filter.ts';
import { client } from '../../bridge/connection.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { changeFilter, clearFilter, sheetView } from '../desk/sheet-view.ts';
import { DayFilter } from './day-filter.tsx';
import { type FilterChip, filterChips, setFilter } from './filter-chips.ts';
import { filterTexts } from './filter-texts.ts';
import { LineSelect } from './line-select.tsx';
import './filter.css';

/** What the sheet is narrowed to: chips with their counts, then import, camera, days and colours. */
export function FilterBar() {
  const t = useText();
  const { filter } = useStore(sheetView);
  const { data: counts } = useQuery({ queryKey: ['photos', 'counts'], queryFn: () => client.photo.counts() });
  return (
    <fieldset className="filter-bar" aria-label={t(filterTexts.filters)}>
      {filterChips
        .filter((chip) => isWorthShowing(chip, filter, counts))
        .map(({ id, label, count, isOn, turn }) => (
          <button
            key={id}
            type="button"
            className="filter-chip"
            aria-pressed={isOn(filter)}
            onClick={() => changeFilter(turn)}
          >
            {t(label)}
            {counts !== undefined && <span className="filter-count">{count(counts)}</span>}
          </button>
        ))}
      <ColourFilter />
      {counts !== undefined && counts.batches.length > 0 && (
        <LineSelect
          label={t(filterTexts.imports)}
          none={t(filterTexts.anyImport)}
          value={filter.batchId ?? ''}
          options={counts.batches.map(({ id, event, source, addedAt, count }, place) => ({
            id,
            label: `${place === 0 ? `${t(filterTexts.thisImport)}: ` : ''}${event || lastPart(source) || new Date(addedAt).toLocaleString()} (${count})`,
          }))}
          onChange={(id) => changeFilter((before) => setFilter(before, 'batchId', id || undefined))}
        />
      )}
      {counts !== undefined && counts.cameras.length > 0 && (
        <LineSelect
          label={t(filterTexts.camera)}
          none={t(filterTexts.anyCamera)}
          value={filter.camera ?? ''}
          options={counts.cameras.map(({ camera, count }) => ({ id: camera, label: `${camera} (${count})` }))}
          onChange={(camera) => changeFilter((before) => setFilter(before, 'camera', camera || undefined))}
        />
      )}
      <DayFilter />
      {Object.keys(filter).length > 0 && (
        <Button look="quiet" icon={X} onPress={clearFilter}>
          {t(filterTexts.clear)}
        </Button>
      )}
    </fieldset>
  );
}

function lastPart(folder: string): string {
  return folder.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
}

function ColourFilter() {
  const t = useText();
  const { filter } = useStore(sheetView);
  const chosen = filter.colours ?? [];
  return (
    <fieldset className="colour-filter" aria-label={t(filterTexts.colours)}>
      {colourClasses
        .filter(({ id }) => id !== 'none')
        .map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="colour-swatch"
            data-colour={id}
            aria-label={t(label)}
            title={t(label)}
            aria-pressed={chosen.includes(id)}
            onClick={() => {
              const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
              changeFilter((before) => setFilter(before, 'colours', next.length === 0 ? undefined : next));
            }}
          />
        ))}
    </fieldset>
  );
}

/** A filter that would show nothing only takes room, unless it is on. */
function isWorthShowing({ isOn, count }: FilterChip, filter: PhotoFilter, counts: PhotoCounts | undefined): boolean {
  return isOn(filter) || (counts !== undefined && count(counts) > 0);
}
