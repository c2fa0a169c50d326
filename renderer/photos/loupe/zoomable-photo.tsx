import { type PointerEvent, useRef } from 'react';
import { isShown, type Photo, renditionPath, renditionWidthsFor } from '../../../shared/photo/photo.ts';
import { photosTexts } from '../../messages/photos.ts';
import { useText } from '../../messages/use-text.ts';
import { useStore } from '../../state/store.ts';
import { areRegionsShown, photoZoom } from '../desk/photo-pane.ts';
import { RegionFrames } from '../original/region-frames.tsx';
import { useElementSize } from '../sheet/use-element-size.ts';
import { centrePicture, fitPicture } from './place-picture.ts';

/** Formats a browser shows as they come; others are shown from their largest rendition. */
const SHOWN_AS_THEY_COME: readonly string[] = ['jpeg', 'png', 'webp', 'gif', 'avif'];

/** A photo as large as there is room for; a press zooms to its own pixels there, a drag moves it. Zoom is one for all. */
export function ZoomablePhoto({ photo }: { readonly photo: Photo }) {
  const t = useText();
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  const zoom = useStore(photoZoom);
  const areNamesShown = useStore(areRegionsShown);
  const drag = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null);
  const own = { width: photo.widthPx / devicePixelRatio, height: photo.heightPx / devicePixelRatio };
  const box = zoom.isFull ? centrePicture(own, size, zoom) : fitPicture(own, size);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, moved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current === null || !zoom.isFull) return;
    const [dx, dy] = [event.clientX - drag.current.x, event.clientY - drag.current.y];
    if (Math.abs(dx) + Math.abs(dy) < 3 && !drag.current.moved) return;
    drag.current = { x: event.clientX, y: event.clientY, moved: true };
    photoZoom.set({ isFull: true, x: clamp(zoom.x - dx / own.width), y: clamp(zoom.y - dy / own.height) });
  };
  const onPointerUp = (event: PointerEvent) => {
    if (drag.current !== null && !drag.current.moved) {
      const seen = event.currentTarget.getBoundingClientRect();
      const x = clamp((event.clientX - seen.left - box.left) / box.width);
      const y = clamp((event.clientY - seen.top - box.top) / box.height);
      photoZoom.set({ isFull: !zoom.isFull, x, y });
    }
    drag.current = null;
  };

  return (
    <div
      ref={room}
      className={zoom.isFull ? 'zoom-room is-full' : 'zoom-room'}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    >
      {!isShown(photo) ? (
        <p className="zoom-note">{t(photosTexts.notShown)}</p>
      ) : (
        size.width > 0 && (
          <img
            key={photo.digest}
            src={
              zoom.isFull
                ? fullPath(photo)
                : renditionPath(photo.digest, renditionWidthsFor(photo).at(-1) ?? photo.widthPx)
            }
            alt={photo.metadata.altTextAccessibility || photo.metadata.description || photo.fileName}
            style={box}
            draggable={false}
          />
        )
      )}
      {areNamesShown && size.width > 0 && <RegionFrames photo={photo} box={box} />}
    </div>
  );
}

function fullPath(photo: Photo): string {
  if (SHOWN_AS_THEY_COME.includes(photo.format)) return `/media/${photo.digest}/original`;
  return renditionPath(photo.digest, renditionWidthsFor(photo).at(-1) ?? photo.widthPx);
}

function clamp(part: number): number {
  return Math.min(Math.max(part, 0), 1);
}
