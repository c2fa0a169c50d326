import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { photoCache } from '../desk/photo-cache.ts';
import { focusSheet, PHOTO_KEYS_ID, photoPane } from '../desk/photo-pane.ts';
import { sheetSelection } from '../desk/sheet-selection.ts';
import { usePhoto } from '../desk/use-photos.ts';
import { spokenPhoto } from '../sheet/photo-signs.ts';
import { useSheetKeys } from '../sheet/use-sheet-keys.ts';
import { LoupeBar } from './loupe-bar.tsx';
import { loupeTexts } from './loupe-texts.ts';
import { useLoupeKeys } from './use-loupe-keys.ts';
import { ZoomablePhoto } from './zoomable-photo.tsx';
import './loupe.css';

/** Two to four photos side by side under one zoom; arrows choose which of them the marks go to. */
export function Compare({ ids }: { readonly ids: readonly string[] }) {
  const t = useText();
  const { focus } = useStore(sheetSelection);
  const others = useLoupeKeys(useSheetKeys({ count: 0, columns: 1, rows: 1 }));
  useEffect(() => {
    photoCache.need(ids);
    choose(ids[0]);
  }, [ids]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step =
      event.ctrlKey || event.metaKey ? 0 : event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return others(event);
    event.preventDefault();
    const at = ids.indexOf(focus ?? '');
    choose(ids[(at + step + ids.length) % ids.length]);
  };
  const close = () => {
    sheetSelection.update((selection) => ({ ...selection, ids: new Set(ids) }));
    photoPane.set({ kind: 'sheet' });
    focusSheet();
  };
  return (
    <section className="loupe" aria-label={t(loupeTexts.compare)}>
      <IconButton icon={X} label={t(loupeTexts.back)} shortcut="Esc" onPress={close} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div
        id={PHOTO_KEYS_ID}
        className="compare-room"
        data-count={ids.length}
        role="group"
        aria-label={t(loupeTexts.compare)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it has the keys of the photo desk, as the sheet does
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {ids.map((id) => (
          <ComparedPhoto key={id} id={id} isFocused={id === focus} />
        ))}
      </div>
    </section>
  );
}

function choose(id: string | undefined): void {
  if (id !== undefined) sheetSelection.update((selection) => ({ ...selection, ids: new Set([id]), focus: id }));
}

function ComparedPhoto({ id, isFocused }: { readonly id: string; readonly isFocused: boolean }) {
  const t = useText();
  const photo = usePhoto(id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows of the room around it choose
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div
      className={isFocused ? 'compared is-focused' : 'compared'}
      role="group"
      aria-label={photo === null ? undefined : spokenPhoto(photo, Date.now(), t)}
      aria-current={isFocused}
      onClick={() => choose(id)}
    >
      {photo !== null && <ZoomablePhoto photo={photo} />}
      {photo !== null && <LoupeBar photo={photo} />}
    </div>
  );
}
