import { fillVariables } from '../../shared/photo/caption-variables.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { expandCodes, makeCodeTable } from '../../shared/publication/code-replacement.ts';
import type { Archive } from '../archive/archive.ts';

export interface FillingPlace {
  readonly event: string;
  /** The number of the first photo. */
  readonly firstSequence: number;
}

/** Turns a text of an edit or template into what it says on one photo: first its codes, then its variables. */
export type PhotoFilling = (photo: Photo, index: number) => (text: string) => string;

export function makePhotoFilling({ settings }: Archive, { event, firstSequence }: FillingPlace): PhotoFilling {
  const publication = settings.publication();
  const codes = makeCodeTable(publication);
  const { author } = settings.settings();
  const now = Date.now();
  return (photo, index) => (text) =>
    fillVariables(expandCodes(text, codes), {
      photo,
      sequence: firstSequence + index,
      event,
      zone: publication.zone,
      now,
      author,
    });
}
