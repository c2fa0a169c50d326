import { Minus, Plus } from 'lucide-react';
import { photosTexts } from '../../messages/photos.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { sheetOrder } from '../desk/sheet-order.ts';
import { sheetSelection } from '../desk/sheet-selection.ts';
import { cellSize, cellWidths, changeCellSize } from '../desk/sheet-view.ts';

/** How many photos there are and how many are selected, and the size of the thumbnails. */
export function StatusLine() {
  const t = useText();
  const { ids } = useStore(sheetOrder);
  const { ids: selected, focus } = useStore(sheetSelection);
  const size = useStore(cellSize);
  const at = focus === null ? 0 : ids.indexOf(focus) + 1;
  return (
    <footer className="photo-status">
      <p role="status">
        {t(photosTexts.total, { count: ids.length })}
        {selected.size > 0 && ` · ${t(photosTexts.selected, { count: selected.size })}`}
      </p>
      {at > 0 && (
        <p className="photo-status-place">{t(photosTexts.place, { at: String(at), count: String(ids.length) })}</p>
      )}
      <span className="photo-status-size">
        <IconButton
          icon={Minus}
          label={t(photosTexts.smaller)}
          shortcut="-"
          isDisabled={size === 0}
          onPress={() => changeCellSize(-1)}
        />
        <IconButton
          icon={Plus}
          label={t(photosTexts.bigger)}
          shortcut="+"
          isDisabled={size === cellWidths.length - 1}
          onPress={() => changeCellSize(1)}
        />
      </span>
    </footer>
  );
}
