import type { CropRect } from '../../../shared/photo/crops.ts';
import { isShown, type Photo, renditionPath } from '../../../shared/photo/photo.ts';

export interface CroppedPictureProps {
  readonly photo: Photo;
  readonly rect: CropRect;
}

/** A part of a photo, filling its box; nothing is cut from the file. */
export function CroppedPicture({ photo, rect }: CroppedPictureProps) {
  if (!isShown(photo)) return null;
  const ratio = (rect.width * photo.widthPx) / (rect.height * photo.heightPx);
  return (
    <span className="cropped-picture" style={{ aspectRatio: String(ratio) }}>
      <img
        src={renditionPath(photo.digest, Math.min(640, photo.widthPx))}
        alt=""
        style={{
          width: `${100 / rect.width}%`,
          left: `${(-rect.x / rect.width) * 100}%`,
          top: `${(-rect.y / rect.height) * 100}%`,
        }}
      />
    </span>
  );
}
