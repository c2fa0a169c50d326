import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react';
import { type PhotoSort, photoSorts } from '../../../shared/photo/photo-filter.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { sheetView } from '../desk/sheet-view.ts';
import { filterTexts } from './filter-texts.ts';
import { LineSelect } from './line-select.tsx';

/** By what the sheet is in order, and from which end. */
export function SortChoice() {
  const t = useText();
  const { sort, descending } = useStore(sheetView);
  const sorts = Object.keys(photoSorts) as readonly PhotoSort[]; // Object.keys forgets the key type
  return (
    <span className="sort-choice">
      <LineSelect
        label={t(filterTexts.sort)}
        value={sort}
        options={sorts.map((id) => ({ id, label: t(photoSorts[id]) }))}
        onChange={(id) =>
          sheetView.update((view) => ({ ...view, sort: sorts.find((known) => known === id) ?? view.sort }))
        }
      />
      <IconButton
        icon={descending ? ArrowDownWideNarrow : ArrowUpNarrowWide}
        label={t(descending ? filterTexts.descending : filterTexts.ascending)}
        onPress={() => sheetView.update((view) => ({ ...view, descending: !view.descending }))}
      />
    </span>
  );
}
