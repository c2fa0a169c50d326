import type { Command } from '../../command/command.ts';
import { photosTexts } from '../../messages/photos.ts';
import { openDialog, type PhotoWork } from '../../state/open-dialog.ts';
import { showToast } from '../../state/toasts.ts';
import { bringBack, takeBack } from '../desk/change-photos.ts';
import { selectedIds } from '../desk/sheet-selection.ts';
import { originalTexts } from '../original/original-texts.ts';
import { takeOriginals } from '../original/take-original.ts';
import { photoCommandTexts as words } from './command-texts.ts';
import { onPhotoDesk } from './on-photo-desk.ts';

/** Work on the selected photos that asks something first, and the ways back. */
export const workCommands: readonly Command[] = [
  {
    id: 'photo-ingest',
    title: words.ingest,
    group: 'photo',
    shortcut: 'Mod+Shift+O',
    when: onPhotoDesk,
    run: () => open('ingest'),
  },
  {
    id: 'photo-template',
    title: words.template,
    group: 'photo',
    shortcut: 'Mod+Alt+A',
    when: onPhotoDesk,
    run: () => open('template'),
  },
  {
    id: 'photo-replace-text',
    title: words.replace,
    group: 'photo',
    shortcut: 'Mod+Alt+R',
    when: onPhotoDesk,
    run: () => openForSelection('replace'),
  },
  {
    id: 'photo-take-original',
    title: originalTexts.takeAll,
    keywords: { en: 'embedded metadata camera revert', vi: 'thông tin gốc của máy ảnh' },
    group: 'photo',
    when: onPhotoDesk,
    run: takeOriginals,
  },
  { id: 'photo-swap', title: words.swap, group: 'photo', when: onPhotoDesk, run: () => openForSelection('swap') },
  {
    id: 'photo-withdraw',
    title: words.withdraw,
    group: 'photo',
    when: onPhotoDesk,
    run: () => openForSelection('withdraw'),
  },
  {
    id: 'photo-undo',
    title: words.undo,
    group: 'photo',
    shortcut: 'Mod+Z',
    keyIsNative: true,
    when: onPhotoDesk,
    run: () => takeBack(),
  },
  {
    id: 'photo-redo',
    title: words.redo,
    group: 'photo',
    shortcut: 'Mod+Shift+Z',
    keyIsNative: true,
    when: onPhotoDesk,
    run: bringBack,
  },
];

function open(work: PhotoWork): void {
  openDialog.set({ kind: 'photo', work });
}

function openForSelection(work: PhotoWork): void {
  if (selectedIds().length === 0) showToast({ tone: 'plain', text: photosTexts.chooseSome });
  else open(work);
}
