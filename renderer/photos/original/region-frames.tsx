import type { PhotoRegion } from '../../../shared/photo/original-words.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { useText } from '../../messages/use-text.ts';
import type { PictureBox } from '../loupe/place-picture.ts';
import { originalTexts } from './original-texts.ts';
import { useOriginal } from './use-original.ts';
import './original.css';

/** Frames with names over a large photo, where its file has named somebody. */
export function RegionFrames({ photo, box }: { readonly photo: Photo; readonly box: PictureBox }) {
  const t = useText();
  const original = useOriginal(photo.id);
  if (original === null) return null;
  const framed = original.regions.filter(isFramed);
  if (framed.length === 0) return <p className="region-note">{t(originalTexts.noNames)}</p>;
  return (
    <div className="region-frames" style={box}>
      {framed.map(({ name, place }) => (
        <span
          key={`${name} ${place.x} ${place.y}`}
          className="region-frame"
          style={{
            left: `${place.x * 100}%`,
            top: `${place.y * 100}%`,
            width: `${place.width * 100}%`,
            height: `${place.height * 100}%`,
          }}
        >
          <span>{name}</span>
        </span>
      ))}
    </div>
  );
}

function isFramed(region: PhotoRegion): region is PhotoRegion & { readonly place: NonNullable<PhotoRegion['place']> } {
  return region.place !== null;
}
