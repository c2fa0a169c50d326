import { formatText, type TextValues } from '../../base/format-text.ts';
import type { Language, Text } from '../../base/language.ts';
import type { NodeJson } from '../../document/json.ts';
import { walkDocument } from '../../document/read-document.ts';
import type { CropRect } from '../../photo/crops.ts';
import type { Photo } from '../../photo/photo.ts';
import type { PictureFormat, SourceFormat } from '../../photo/picture-formats.ts';
import type { Publication } from '../../publication/publication.ts';
import { pageTitle } from '../../story/story-titles.ts';
import type { Tag } from '../../story/tag.ts';
import type { LinkedStory, ResolvedStory } from '../format.ts';
import { pageWords } from '../page-words.ts';
import { sectionAddress, storyAddress } from './addresses.ts';

/** How a page finds the sizes of a photo: files beside it, addresses of a door, or bytes inside it. */
export interface PictureSource {
  /** The widths the page offers of this photo, smallest first; a thumbnail needs only small ones. */
  readonly widths: (photo: Pick<Photo, 'widthPx'>, isThumbnail: boolean) => readonly number[];
  /** What it offers beside JPEG, the smallest first. */
  readonly formats: readonly SourceFormat[];
  readonly address: (photo: Photo, widthPx: number, cut?: PictureCut) => string;
  /** Where others find the photo once the page stands at its own address, from there or as a whole address; null when it does not travel as a file. */
  readonly publicPath: (photo: Photo, widthPx: number, cut?: PictureCut) => string | null;
}

/** A picture other than the whole photo as JPEG. */
export interface PictureCut {
  readonly format?: PictureFormat;
  readonly crop?: CropRect | undefined;
}

/** Where the pages beside this one are. Null for what has no page. */
export interface PageLinks {
  readonly home: string | null;
  readonly story: (linked: LinkedStory) => string | null;
  readonly section: (name: string) => string | null;
  readonly tag: (tag: Tag) => string | null;
  readonly author: (name: string) => string | null;
}

/** A figure of the story together with its photo. */
export interface PhotoFigure {
  readonly node: NodeJson;
  readonly photo: Photo;
}

/** What the writers of one page share. */
export interface Page {
  readonly resolved: ResolvedStory;
  readonly pictures: PictureSource;
  readonly links: PageLinks;
  readonly language: Language;
  readonly say: (text: Text, values?: TextValues) => string;
  /** The figures that have their photo, in reading order. */
  readonly figures: readonly PhotoFigure[];
}

/** A page on its own links to the addresses of the publication's site; one of a published site to its neighbours. */
export function makePage(
  resolved: ResolvedStory,
  pictures: PictureSource,
  links: PageLinks = makeAddressLinks(resolved.publication),
): Page {
  const { language } = resolved.story.fields;
  return {
    resolved,
    pictures,
    links,
    language,
    say: (text, values) => formatText(text, language, values),
    figures: findPhotoFigures(resolved),
  };
}

function makeAddressLinks(publication: Publication): PageLinks {
  return {
    home: publication.address === '' ? null : `${publication.address}/`,
    story: (linked) => storyAddress(publication, linked),
    section: (name) => sectionAddress(publication, name),
    tag: () => null,
    author: () => null,
  };
}

function findPhotoFigures({ story, photos }: ResolvedStory): readonly PhotoFigure[] {
  const figures: PhotoFigure[] = [];
  walkDocument(story.body, (node) => {
    if (node.type !== 'figure') return true;
    const photo = photos.get(String(node.attrs?.['photoId'] ?? ''));
    if (photo !== undefined) figures.push({ node, photo });
    return false;
  });
  return figures;
}

/** The headline as this page has it, never empty. */
export function pageHeadline({ resolved, say }: Page): string {
  return pageTitle(resolved.story.fields) || say(pageWords.untitled);
}
