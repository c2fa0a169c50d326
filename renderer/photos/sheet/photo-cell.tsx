import { Ban, CircleOff, Link2, Star, Tag } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import type { Photo } from '../../../shared/photo/photo.ts';
import { photosTexts } from '../../messages/photos.ts';
import { useText } from '../../messages/use-text.ts';
import { PhotoPicture } from './photo-picture.tsx';
import { photoSigns, spokenMarks } from './photo-signs.ts';

export interface PhotoCellProps {
  readonly id: string;
  /** Null until it is known. */
  readonly photo: Photo | null;
  readonly column: number;
  readonly left: number;
  readonly widthPx: number;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly onPress: (id: string, event: MouseEvent) => void;
  readonly onOpen: (id: string) => void;
}

/** One place of the contact sheet. Its size does not depend on the photo, so that nothing moves when it comes. */
export const PhotoCell = memo(function PhotoCell(props: PhotoCellProps) {
  const { id, photo, column, left, widthPx, isSelected, isFocused, onPress, onOpen } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it has the keys
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual and freely laid out; this is the ARIA grid pattern
    <div
      id={`photo-${id}`}
      role="gridcell"
      tabIndex={-1}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      className={`photo-cell${isFocused ? ' is-focused' : ''}`}
      data-colour={photo?.colour ?? 'none'}
      style={{ left, width: widthPx }}
      onClick={(event) => onPress(id, event)}
      onDoubleClick={() => onOpen(id)}
    >
      <div className="photo-cell-frame">
        {photo !== null && <PhotoPicture photo={photo} widthPx={widthPx} alt="" />}
      </div>
      {photo !== null && <CellFoot photo={photo} now={Date.now()} />}
    </div>
  );
});

function CellFoot({ photo, now }: { readonly photo: Photo; readonly now: number }) {
  const t = useText();
  const { description } = photo.metadata;
  const signs = photoSigns(photo, now);
  return (
    <>
      {signs.isTagged && (
        <span className="photo-tag-mark">
          <Tag size={11} strokeWidth={2.5} aria-hidden />
        </span>
      )}
      {(signs.isWithdrawn || signs.isStopped) && (
        <span
          className="photo-stop-mark"
          aria-hidden
          title={t(signs.isWithdrawn ? photosTexts.withdrawn : photosTexts.stopped)}
        >
          {signs.isWithdrawn ? <Ban size={12} aria-hidden /> : <CircleOff size={12} aria-hidden />}
          {signs.isWithdrawn && t(photosTexts.withdrawn)}
        </span>
      )}
      <span className={description === '' ? 'photo-cell-caption is-missing' : 'photo-cell-caption'}>
        {description || t(photosTexts.noCaption)}
      </span>
      <span className="photo-cell-line">
        <span className="photo-cell-name">{photo.fileName}</span>
        <span className="visually-hidden">{spokenMarks(photo, now, t)}</span>
        {signs.useCount > 0 && (
          <span className="photo-cell-uses" aria-hidden>
            <Link2 size={11} aria-hidden />
            {signs.useCount}
          </span>
        )}
        {signs.rating > 0 && (
          <span className="photo-cell-stars" aria-hidden>
            {signs.rating}
            <Star size={10} fill="currentColor" aria-hidden />
          </span>
        )}
      </span>
    </>
  );
}
