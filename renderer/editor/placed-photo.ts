import type { Node, Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { cleanLine } from '../../shared/base/clean-text.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { photoCredit } from '../../shared/photo/photo-fields.ts';
import { repeatsCaption } from '../../shared/photo/repeats-caption.ts';

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

/** Puts another photo into a figure. Words already written stay; what is still empty, and an alt text that only repeats its caption, comes from the photo. */
export function placePhoto(transaction: Transaction, position: number, photo: Photo): Transaction {
  const figure = transaction.doc.nodeAt(position);
  if (figure === null) return transaction;
  const own = placementWords(photo);
  const [alt, credit] = [String(figure.attrs['alt']), String(figure.attrs['credit'])];
  const saysLess = alt === '' || (own.alt !== '' && repeatsCaption(alt, figure.textContent));
  transaction.setNodeMarkup(position, null, {
    photoId: photo.id,
    alt: saysLess ? own.alt : alt,
    credit: credit === '' ? own.credit : credit,
    remoteAddress: null,
  });
  if (figure.content.size === 0 && own.caption !== '') transaction.insertText(own.caption, position + 1);
  return transaction;
}
