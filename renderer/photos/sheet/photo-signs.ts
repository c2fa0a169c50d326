import { colourClasses } from '../../../shared/photo/colour-classes.ts';
import { judgePhoto } from '../../../shared/photo/judge-photo.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { photoCredit } from '../../../shared/photo/photo-fields.ts';
import { photosTexts } from '../../messages/photos.ts';
import type { TextFormatter } from '../../messages/use-text.ts';

/** What a cell says of its photo besides its words. */
export function photoSigns(photo: Photo, now: number) {
  const { metadata, withdrawal, isTagged, colour, rating, useCount } = photo;
  return {
    isTagged,
    colour,
    rating,
    useCount,
    isWithdrawn: withdrawal !== null,
    isStopped: withdrawal === null && isForbidden(photo, now),
    lacksAlt: metadata.altTextAccessibility === '',
    lacksCredit: photoCredit(metadata) === '',
  };
}

/** By its rights. What is still to be written, as the source type, has a filter of its own. */
function isForbidden(photo: Photo, now: number): boolean {
  return judgePhoto(photo, now).some(
    ({ name, grade, liftedBy }) => grade === 'stop' && liftedBy === null && name !== 'missing-source-type',
  );
}

/** The marks of a photo in words, for who cannot see them; '' for none. */
export function spokenMarks(photo: Photo, now: number, t: TextFormatter): string {
  const signs = photoSigns(photo, now);
  const colour = colourClasses.find(({ id }) => id === signs.colour);
  return [
    signs.isWithdrawn && t(photosTexts.withdrawn),
    signs.isStopped && t(photosTexts.stopped),
    signs.isTagged && t(photosTexts.tagged),
    signs.colour !== 'none' && colour !== undefined && t(colour.label),
    signs.rating > 0 && t(photosTexts.rated, { count: signs.rating }),
    signs.useCount > 0 && t(photosTexts.used, { count: signs.useCount }),
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}

/** The photo as a screen reader says it: its words, its file, its marks. */
export function spokenPhoto(photo: Photo, now: number, t: TextFormatter): string {
  const words = photo.metadata.description || t(photosTexts.noCaption);
  return [words, photo.fileName, spokenMarks(photo, now, t)].filter((part) => part !== '').join(', ');
}
