import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { photosTexts } from '../../messages/photos.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { photoCache } from '../desk/photo-cache.ts';
import { PHOTO_KEYS_ID, photoPane } from '../desk/photo-pane.ts';
import { sheetOrder } from '../desk/sheet-order.ts';
import { selectOnly, selectTo, sheetSelection, toggleOne } from '../desk/sheet-selection.ts';
import { cellSize, cellWidths } from '../desk/sheet-view.ts';
import { PhotoCell } from './photo-cell.tsx';
import { useElementSize } from './use-element-size.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import './sheet.css';

const GAP = 10;
const EDGE = 16;
const FOOT = 50;

/** Every photo of the view; only the rows in sight exist. Arrows move, Shift extends, letters and digits mark. */
export function ContactSheet() {
  const t = useText();
  const { ids } = useStore(sheetOrder);
  const selection = useStore(sheetSelection);
  const width = cellWidths[useStore(cellSize)] ?? cellWidths[2];
  useSyncExternalStore(photoCache.subscribe, photoCache.turn);
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const columns = Math.max(1, Math.round((size.width - 2 * EDGE + GAP) / (width + GAP)));
  const cellWidth = Math.max(80, Math.floor((size.width - 2 * EDGE - (columns - 1) * GAP) / columns));
  const rowHeight = Math.round((cellWidth * 2) / 3) + FOOT + GAP;
  const virtual = useVirtualizer({
    count: size.width === 0 ? 0 : Math.ceil(ids.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
    paddingStart: EDGE / 2,
    paddingEnd: EDGE,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows change height with the size of the cells
  useEffect(() => virtual.measure(), [rowHeight]);

  const rows = virtual.getVirtualItems();
  const first = (rows[0]?.index ?? 0) * columns;
  const last = ((rows[rows.length - 1]?.index ?? -1) + 1) * columns;
  useEffect(() => photoCache.want(ids.slice(first, last)), [ids, first, last]);

  const { focus } = selection;
  const focusAt = useMemo(() => (focus === null ? -1 : ids.indexOf(focus)), [focus, ids]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the keyboard and the shape of the sheet
  useEffect(() => {
    if (focusAt >= 0 && size.width > 0) virtual.scrollToIndex(Math.floor(focusAt / columns), { align: 'auto' });
  }, [focusAt, columns, size.width > 0]);

  const onKeyDown = useSheetKeys({ count: ids.length, columns, rows: Math.floor(size.height / rowHeight) });
  const press = useCallback((id: string, event: MouseEvent) => {
    const now = sheetSelection.get();
    if (event.shiftKey) sheetSelection.set(selectTo(now, sheetOrder.get().ids, id));
    else if (event.ctrlKey || event.metaKey) sheetSelection.set(toggleOne(now, id));
    else sheetSelection.set(selectOnly(id));
  }, []);
  const open = useCallback(() => photoPane.set({ kind: 'loupe' }), []);

  return (
    <div ref={scroller} className="sheet-scroller">
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual and freely laid out; this is the ARIA grid pattern */}
      <div
        id={PHOTO_KEYS_ID}
        role="grid"
        aria-multiselectable
        aria-label={t(photosTexts.title)}
        aria-rowcount={Math.ceil(ids.length / columns)}
        aria-colcount={columns}
        aria-activedescendant={focusAt >= first && focusAt < last ? `photo-${focus}` : undefined}
        tabIndex={0}
        className="sheet"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {rows.map(({ index, start }) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the keyboard and names the active cell
          // biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual and freely laid out; this is the ARIA grid pattern
          <div
            key={index}
            role="row"
            aria-rowindex={index + 1}
            className="sheet-row"
            style={{ transform: `translateY(${start}px)`, height: rowHeight - GAP }}
          >
            {ids.slice(index * columns, (index + 1) * columns).map((id, column) => (
              <PhotoCell
                key={id}
                id={id}
                photo={photoCache.find(id)}
                column={column}
                left={EDGE + column * (cellWidth + GAP)}
                widthPx={cellWidth}
                isSelected={selection.ids.has(id)}
                isFocused={focus === id}
                onPress={press}
                onOpen={open}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
