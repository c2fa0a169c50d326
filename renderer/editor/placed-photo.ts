import type { Node, Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { photoCredit } from '../../shared/photo/photo-fields.ts';

/** The words a photo brings along when it is placed. They belong to the placement from then on. */
export interface PlacementWords {
  readonly caption: string;
  readonly alt: string;
  readonly credit: string;
}

/** As shared/document/nodes/figure.ts limits them; a camera's metadata knows no limits. */
const LONGEST_ALT = 2000;
const LONGEST_CREDIT = 300;

export function placementWords({ metadata }: Photo): PlacementWords {
  return {
    caption: cleanLine(metadata.description),
    alt: cleanLine(metadata.altTextAccessibility).slice(0, LONGEST_ALT),
    credit: cleanLine(photoCredit(metadata)).slice(0, LONGEST_CREDIT),
  };
}

export function makeFigure(schema: Schema, photo: Photo): Node {
  const { caption, alt, credit } = placementWords(photo);
  return schema.node('figure', { photoId: photo.id, alt, credit }, caption === '' ? [] : [schema.text(caption)]);
}

/** Puts another photo into a figure. Words already written stay; only what is still empty comes from the photo. */
export function placePhoto(transaction: Transaction, position: number, photo: Photo): Transaction {
  const figure = transaction.doc.nodeAt(position);
  if (figure === null) return transaction;
  const own = placementWords(photo);
  transaction.setNodeMarkup(position, null, {
    photoId: photo.id,
    alt: figure.attrs['alt'] === '' ? own.alt : figure.attrs['alt'],
    credit: figure.attrs['credit'] === '' ? own.credit : figure.attrs['credit'],
    remoteAddress: null,
  });
  if (figure.content.size === 0 && own.caption !== '') transaction.insertText(own.caption, position + 1);
  return transaction;
}
