import type { Command } from '../../command/command.ts';
import { photosTexts } from '../../messages/photos.ts';
import { showToast } from '../../state/toasts.ts';
import { focusWhenThere } from '../desk/focus-when-there.ts';
import {
  areRegionsShown,
  fieldWish,
  focusSheet,
  type InspectorTab,
  inspectorTab,
  isInspectorShown,
  PHOTO_SEARCH_ID,
  photoPane,
  photoZoom,
} from '../desk/photo-pane.ts';
import { sheetOrder } from '../desk/sheet-order.ts';
import { focusBy, selectAll, selectedIds, sheetSelection } from '../desk/sheet-selection.ts';
import { changeCellSize } from '../desk/sheet-view.ts';
import { originalTexts } from '../original/original-texts.ts';
import { photoCommandTexts as words } from './command-texts.ts';
import { onPhotoDesk } from './on-photo-desk.ts';

type Key = Pick<Command, 'id' | 'title' | 'shortcut' | 'run'>;

const key = (command: Key): Command => ({ ...command, group: 'photo', keyIsNative: true, when: onPhotoDesk });

/** What the photo desk shows; by single keys, and by keys that a field leaves alone. */
export const lookCommands: readonly Command[] = [
  key({ id: 'photo-loupe', title: words.loupe, shortcut: 'Space', run: toggleLoupe }),
  key({ id: 'photo-compare', title: words.compare, shortcut: 'C', run: compare }),
  key({
    id: 'photo-zoom',
    title: words.zoom,
    shortcut: 'Z',
    run: () => {
      if (photoPane.get().kind === 'sheet') photoPane.set({ kind: 'loupe' });
      photoZoom.update((zoom) => ({ ...zoom, isFull: !zoom.isFull }));
    },
  }),
  key({
    id: 'photo-names',
    title: originalTexts.showNames,
    shortcut: 'N',
    run: () => {
      if (photoPane.get().kind === 'sheet') photoPane.set({ kind: 'loupe' });
      areRegionsShown.update((areShown) => !areShown);
    },
  }),
  key({
    id: 'photo-inspector',
    title: words.inspector,
    shortcut: 'I',
    run: () => isInspectorShown.update((isShown) => !isShown),
  }),
  key({
    id: 'photo-caption',
    title: words.caption,
    shortcut: 'Enter',
    run: () => showTab('words', '.photo-side textarea'),
  }),
  key({ id: 'photo-crop', title: words.crop, shortcut: 'K', run: () => showTab('crops', '.crop-stage') }),
  key({ id: 'photo-rights', title: words.rights, shortcut: 'R', run: () => showTab('rights', '.photo-side select') }),
  key({ id: 'photo-bigger', title: photosTexts.bigger, shortcut: 'plus', run: () => changeCellSize(1) }),
  key({ id: 'photo-smaller', title: photosTexts.smaller, shortcut: '-', run: () => changeCellSize(-1) }),
  key({
    id: 'photo-search',
    title: words.search,
    shortcut: '/',
    run: () => document.getElementById(PHOTO_SEARCH_ID)?.focus(),
  }),
  key({
    id: 'photo-select-all',
    title: words.selectAll,
    shortcut: 'Mod+A',
    run: () => sheetSelection.update((selection) => selectAll(selection, sheetOrder.get().ids)),
  }),
  {
    id: 'photo-next',
    title: words.next,
    group: 'photo',
    shortcut: 'Mod+Enter',
    when: onPhotoDesk,
    run: () => focusBy(1),
  },
  {
    id: 'photo-previous',
    title: words.previous,
    group: 'photo',
    shortcut: 'Mod+Shift+Enter',
    when: onPhotoDesk,
    run: () => focusBy(-1),
  },
];

function toggleLoupe(): void {
  const isOpen = photoPane.get().kind !== 'sheet';
  if (!isOpen && sheetSelection.get().focus === null) focusBy(1);
  photoPane.set({ kind: isOpen ? 'sheet' : 'loupe' });
  focusSheet();
}

const MOST_COMPARED = 4;

function compare(): void {
  const ids = selectedIds().slice(0, MOST_COMPARED);
  if (photoPane.get().kind === 'compare') photoPane.set({ kind: 'sheet' });
  else if (ids.length < 2) showToast({ tone: 'plain', text: photosTexts.compareHint });
  else photoPane.set({ kind: 'compare', ids });
  focusSheet();
}

/**
 * Opens a tab of the inspector and puts the keyboard into it, at once: the next letter belongs to the field, and the field
 * to the photo that is chosen now.
 */
function showTab(tab: InspectorTab, field: string): void {
  isInspectorShown.set(true);
  inspectorTab.set(tab);
  const wish = Symbol(field);
  fieldWish.set(wish);
  // React draws what a store changed in a microtask of its own, queued before this one and so before any key.
  queueMicrotask(() => focusWhenThere(field, () => fieldWish.update((now) => (now === wish ? null : now))));
}
