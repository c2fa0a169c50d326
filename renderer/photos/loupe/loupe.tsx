import { useEffect } from 'react';
import { renditionPath, renditionWidthsFor } from '../../../shared/photo/photo.ts';
import { photosTexts } from '../../messages/photos.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { photoCache } from '../desk/photo-cache.ts';
import { PHOTO_KEYS_ID, photoPane } from '../desk/photo-pane.ts';
import { sheetOrder } from '../desk/sheet-order.ts';
import { sheetSelection } from '../desk/sheet-selection.ts';
import { usePhoto } from '../desk/use-photos.ts';
import { spokenPhoto } from '../sheet/photo-signs.ts';
import { useSheetKeys } from '../sheet/use-sheet-keys.ts';
import { LoupeBar } from './loupe-bar.tsx';
import { loupeTexts } from './loupe-texts.ts';
import { useLoupeKeys } from './use-loupe-keys.ts';
import { ZoomablePhoto } from './zoomable-photo.tsx';
import './loupe.css';

/** One photo as large as there is room for; arrows go on to the next. */
export function Loupe() {
  const t = useText();
  const { focus } = useStore(sheetSelection);
  const { ids } = useStore(sheetOrder);
  const photo = usePhoto(focus);
  const onKeyDown = useLoupeKeys(useSheetKeys({ count: ids.length, columns: 1, rows: 1 }));
  useEffect(() => {
    const at = focus === null ? -1 : ids.indexOf(focus);
    const near = [at + 1, at - 1].map((index) => ids[index]).filter((id) => id !== undefined);
    photoCache.need([...(focus === null ? [] : [focus]), ...near]);
    const timer = setTimeout(() => near.forEach(fetchAhead), 100);
    return () => clearTimeout(timer);
  }, [focus, ids]);
  return (
    <section className="loupe" aria-label={t(loupeTexts.loupe)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div
        id={PHOTO_KEYS_ID}
        className="loupe-room"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it has the keys of the photo desk, as the sheet does
        tabIndex={0}
        aria-label={t(loupeTexts.loupe)}
        onKeyDown={onKeyDown}
      >
        {photo === null ? <p className="zoom-note">{t(photosTexts.chooseOne)}</p> : <ZoomablePhoto photo={photo} />}
      </div>
      <p className="visually-hidden" role="status">
        {photo !== null && spokenPhoto(photo, Date.now(), t)}
      </p>
      {photo !== null && <LoupeBar photo={photo} onClose={() => photoPane.set({ kind: 'sheet' })} />}
    </section>
  );
}

function fetchAhead(id: string): void {
  const photo = photoCache.find(id);
  if (photo === null) return;
  new Image().src = renditionPath(photo.digest, renditionWidthsFor(photo).at(-1) ?? photo.widthPx);
}
