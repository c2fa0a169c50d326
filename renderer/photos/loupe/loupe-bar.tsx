import { Star, Tag, X, ZoomIn, ZoomOut } from 'lucide-react';
import { colourClasses } from '../../../shared/photo/colour-classes.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { photosTexts } from '../../messages/photos.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/button.tsx';
import { focusSheet, photoZoom } from '../desk/photo-pane.ts';
import { loupeTexts } from './loupe-texts.ts';

export interface LoupeBarProps {
  readonly photo: Photo;
  readonly onClose?: () => void;
}

/** Name, marks and caption under a large photo. */
export function LoupeBar({ photo, onClose }: LoupeBarProps) {
  const t = useText();
  const { isFull } = useStore(photoZoom);
  const { fileName, metadata, isTagged, colour, rating, widthPx, heightPx } = photo;
  const label = colourClasses.find(({ id }) => id === colour)?.label;
  return (
    <div className="loupe-bar" data-colour={colour}>
      <span className="loupe-mark" title={label === undefined ? '' : t(label)} />
      {isTagged && <Tag size={13} aria-hidden />}
      {rating > 0 && (
        <span className="photo-cell-stars">
          {rating}
          <Star size={11} fill="currentColor" aria-hidden />
        </span>
      )}
      <span className="loupe-name">
        {fileName} · {t(photosTexts.size, { width: String(widthPx), height: String(heightPx) })}
      </span>
      <span className={metadata.description === '' ? 'loupe-caption is-missing' : 'loupe-caption'}>
        {metadata.description || t(photosTexts.noCaption)}
      </span>
      {onClose !== undefined && (
        <>
          <IconButton
            icon={isFull ? ZoomOut : ZoomIn}
            label={t(isFull ? loupeTexts.whole : loupeTexts.full)}
            shortcut="Z"
            isActive={isFull}
            onPress={() => {
              photoZoom.update((zoom) => ({ ...zoom, isFull: !zoom.isFull }));
              focusSheet();
            }}
          />
          <IconButton
            icon={X}
            label={t(loupeTexts.back)}
            shortcut="Esc"
            onPress={() => {
              onClose();
              focusSheet();
            }}
          />
        </>
      )}
    </div>
  );
}
