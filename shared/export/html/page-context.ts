import { formatText, type TextValues } from '../../base/format-text.ts';
import type { Language, Text } from '../../base/language.ts';
import type { Photo } from '../../photo/photo.ts';
import type { ResolvedStory } from '../format.ts';

/** How a page finds the sizes of a photo: files beside it, addresses of a door, or bytes inside it. */
export interface PictureSource {
  /** The widths the page offers of this photo, smallest first. */
  readonly widths: (photo: Photo) => readonly number[];
  readonly address: (photo: Photo, widthPx: number) => string;
}

/** What the writers of one page share. */
export interface PageContext {
  readonly resolved: ResolvedStory;
  readonly pictures: PictureSource;
  readonly language: Language;
  readonly say: (text: Text, values?: TextValues) => string;
  /** Counts the figures written, so that the first one is loaded at once and the others when they come into sight. */
  readonly figure: { count: number };
}

export function makePageContext(resolved: ResolvedStory, pictures: PictureSource): PageContext {
  const { language } = resolved.story.fields;
  return {
    resolved,
    pictures,
    language,
    say: (text, values) => formatText(text, language, values),
    figure: { count: 0 },
  };
}
