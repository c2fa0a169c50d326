import { FileQuestion } from 'lucide-react';
import { isShown, type Photo, renditionPath, renditionWidths } from '../../../shared/photo/photo.ts';

export interface PhotoPictureProps {
  readonly photo: Photo;
  /** How wide it is shown, in CSS pixels. */
  readonly widthPx: number;
  readonly alt: string;
  readonly className?: string;
}

/** A photo as wide as it is needed, from the rendition that fits this screen. */
export function PhotoPicture({ photo, widthPx, alt, className = 'photo-picture' }: PhotoPictureProps) {
  if (!isShown(photo))
    return <FileQuestion className={`${className} is-unshown`} size={28} strokeWidth={1.25} aria-hidden />;
  const needed = widthPx * Math.min(globalThis.devicePixelRatio, 2);
  const width = renditionWidths.find((known) => known >= needed) ?? renditionWidths[renditionWidths.length - 1];
  return (
    <img
      className={className}
      src={renditionPath(photo.digest, Math.min(width ?? photo.widthPx, photo.widthPx))}
      alt={alt}
      width={photo.widthPx}
      height={photo.heightPx}
      decoding="async"
      draggable={false}
    />
  );
}
