import { countText } from '../base/count-text.ts';
import { foldText } from '../base/fold-text.ts';
import type { Text } from '../base/language.ts';
import { type PhotoMetadata, splitList } from './photo-fields.ts';
import { repeatsCaption } from './repeats-caption.ts';

/** What a caption should say and does not. A reminder, never a reason to stop. */
export const captionNags = {
  short: {
    en: 'Ideally, say who, what, where, when and why.',
    vi: 'Nên nói đủ: ai, việc gì, ở đâu, khi nào, vì sao.',
  },
  who: { en: 'Nobody of the people shown is named in it.', vi: 'Chưa nhắc tên ai trong số người trong ảnh.' },
  where: { en: 'It does not say where.', vi: 'Chưa nói ở đâu.' },
  when: { en: 'It does not say when.', vi: 'Chưa nói khi nào.' },
  altRepeats: {
    en: 'The alt text repeats the caption. Say what is seen instead.',
    vi: 'Văn bản thay thế lặp lại chú thích. Hãy tả những gì thấy trong ảnh.',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type CaptionNag = keyof typeof captionNags;

const LEAST_CHARACTERS = 30;
const LEAST_WORDS = 5;

/** A year, a date, an hour, a day of the week or of speech, in either language. */
const TIME =
  /\b((19|20)\d\d|\d{1,2}[/.-]\d{1,2}|\d{1,2}(h|:|g)\d{0,2}|ngay|sang|trua|chieu|toi|dem|hom nay|hom qua|tuan|thang|nam|thu (hai|ba|tu|nam|sau|bay)|chu nhat|today|yesterday|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** What there is to remind the writer of; nothing for a caption that is not there, which is told elsewhere. */
export function nagCaption(metadata: PhotoMetadata): readonly CaptionNag[] {
  const { description, altTextAccessibility, personInImage, city, sublocation, provinceState, country } = metadata;
  const caption = foldText(description).replace(/\s+/g, ' ').trim();
  if (caption === '') return [];
  const says = (name: string) => name.trim() !== '' && caption.includes(foldText(name).trim());
  const people = splitList(personInImage);
  const places = [sublocation, city, provinceState, country].filter((place) => place !== '');
  const isShort = description.trim().length < LEAST_CHARACTERS || countText(description).words < LEAST_WORDS;
  const found: readonly (readonly [CaptionNag, boolean])[] = [
    ['short', isShort],
    ['who', people.length > 0 && !people.some((name) => says(name.split(',')[0] ?? name))],
    ['where', places.length > 0 && !places.some(says)],
    ['when', !TIME.test(caption)],
    ['altRepeats', repeatsCaption(altTextAccessibility, description)],
  ];
  return found.filter(([, isSo]) => isSo).map(([nag]) => nag);
}
