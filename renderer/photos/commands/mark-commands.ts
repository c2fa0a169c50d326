import { colourClasses } from '../../../shared/photo/colour-classes.ts';
import type { Command } from '../../command/command.ts';
import { markSelected, tagSelected } from '../desk/change-photos.ts';
import { photoCommandTexts as words } from './command-texts.ts';
import { onPhotoDesk } from './on-photo-desk.ts';

const noRating = { en: 'No rating', vi: 'Bỏ đánh giá' };

/** Marks by single keys: the sheet and the loupe read them; in a field they are letters and digits. */
export const markCommands: readonly Command[] = [
  {
    id: 'photo-tag',
    title: words.tag,
    group: 'photo',
    shortcut: 'T',
    keyIsNative: true,
    when: onPhotoDesk,
    run: tagSelected,
  },
  ...colourClasses.map(
    ({ id, label }, place): Command => ({
      id: `photo-colour-${id}`,
      title: { en: `Colour: ${label.en}`, vi: `Màu: ${label.vi}` },
      group: 'photo',
      shortcut: String(place),
      keyIsNative: true,
      when: onPhotoDesk,
      run: () => markSelected({ colour: id }),
    }),
  ),
  ...[0, 1, 2, 3, 4, 5].map(
    (rating): Command => ({
      id: `photo-rating-${rating}`,
      title: rating === 0 ? noRating : { en: `${rating} ★`, vi: `${rating} ★ (sao)` },
      keywords: { en: 'rating stars', vi: 'đánh giá sao' },
      group: 'photo',
      shortcut: `Shift+${rating}`,
      keyIsNative: true,
      when: onPhotoDesk,
      run: () => markSelected({ rating }),
    }),
  ),
];
