import type { PhotoUse } from '../../../shared/bridge/calls/photo-calls.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import { listFigures, type PlacedFigure } from '../../../shared/document/read-document.ts';
import type { Photo } from '../../../shared/photo/photo.ts';
import { photoCredit } from '../../../shared/photo/photo-fields.ts';
import type { Story, StoryChange } from '../../../shared/story/story.ts';
import type { ArchiveContext } from '../context.ts';
import type { Stories } from '../stories/stories.ts';

/** One story in which a photo took another's place: which of its figures, counted from 0, and whether a related item did. */
export interface StorySwap {
  readonly storyId: string;
  readonly from: string;
  readonly to: string;
  readonly figures: readonly number[];
  readonly related: readonly number[];
}

export interface PhotoSwaps {
  /** Where a photo stands, the newest story first. */
  uses(photo: Photo): readonly PhotoUse[];
  /** In every story; each becomes a new version. */
  swap(from: string, to: string, author: string): readonly StorySwap[];
  /** Null when the story no longer has the photo where it was put. */
  takeBack(swap: StorySwap, author: string): StorySwap | null;
}

export function openPhotoSwaps({ connection }: ArchiveContext, stories: Stories): PhotoSwaps {
  const findStories = connection
    .prepare<[string], string>(
      `SELECT story.id FROM story_photo JOIN story ON story.row = story_photo.story_row WHERE photo_id = ? ORDER BY updated_at DESC`,
    )
    .pluck();
  // Related items name a photo inside their JSON only; the text is looked through before it is parsed.
  const findRelated = connection
    .prepare<[string], string>("SELECT id FROM story WHERE related <> '[]' AND instr(related, ?) > 0")
    .pluck();

  function save(story: Story, change: StoryChange, author: string): void {
    stories.save({ storyId: story.id, baseRev: story.rev, change, cause: 'command', author });
  }

  function put({ storyId, from, to, figures, related }: StorySwap, author: string): void {
    const story = stories.get(storyId);
    const change: StoryChange = {
      ...(figures.length > 0 && {
        blocks: { at: 0, remove: story.body.content.length, insert: swapFigures(story.body, figures, to) },
      }),
      ...(related.length > 0 && {
        fields: {
          related: story.fields.related.map((item, index) =>
            related.includes(index) && item.photoId === from ? { ...item, photoId: to } : item,
          ),
        },
      }),
    };
    save(story, change, author);
  }

  return {
    uses: (photo) => findStories.all(photo.id).map((id) => describeUse(stories.get(id), photo)),

    swap(from, to, author) {
      const storyIds = new Set([...findStories.all(from), ...findRelated.all(from)]);
      const swaps = [...storyIds].map((storyId) => findSwap(stories.get(storyId), from, to)).filter(isSwap);
      for (const swap of swaps) put(swap, author);
      return swaps;
    },

    takeBack({ storyId, from, to, figures, related }, author) {
      const back = findSwap(stories.get(storyId), to, from);
      const swap = {
        ...back,
        figures: back.figures.filter((index) => figures.includes(index)),
        related: back.related.filter((index) => related.includes(index)),
      };
      if (!isSwap(swap)) return null;
      put(swap, author);
      return swap;
    },
  };
}

function isSwap({ figures, related }: StorySwap): boolean {
  return figures.length + related.length > 0;
}

function findSwap(story: Story, from: string, to: string): StorySwap {
  const placesOf = (items: readonly { readonly photoId: string | null }[]) =>
    items.flatMap(({ photoId }, index) => (photoId === from ? [index] : []));
  const figures = placesOf(listFigures(story.body));
  return { storyId: story.id, from, to, figures, related: placesOf(story.fields.related) };
}

/** The blocks with another photo in some of the figures, which are counted in reading order. */
function swapFigures(body: DocumentJson, places: readonly number[], photoId: string): readonly NodeJson[] {
  let count = 0;
  const swapIn = (node: NodeJson): NodeJson => {
    if (node.type === 'figure') {
      const isOne = places.includes(count);
      count += 1;
      return isOne ? { ...node, attrs: { ...node.attrs, photoId } } : node;
    }
    return node.content === undefined ? node : { ...node, content: node.content.map(swapIn) };
  };
  return body.content.map(swapIn);
}

function describeUse(story: Story, photo: Photo): PhotoUse {
  const { id: storyId, fields, status, updatedAt } = story;
  const { headline, section, publishedAt } = fields;
  const figures = listFigures(story.body).filter(({ photoId }) => photoId === photo.id);
  return {
    storyId,
    headline,
    section,
    status,
    updatedAt,
    publishedAt,
    figures: figures.map((figure) => ({ ...words(figure), own: ownWords(figure, photo) })),
  };
}

function words({ caption, alt, credit }: PlacedFigure) {
  return { caption, alt, credit };
}

function ownWords({ caption, alt, credit }: PlacedFigure, { metadata }: Photo): PhotoUse['figures'][number]['own'] {
  const differs = (here: string, there: string) => here.trim() !== '' && here.trim() !== there.trim();
  return [
    ...(differs(caption, metadata.description) ? ['caption' as const] : []),
    ...(differs(alt, metadata.altTextAccessibility) ? ['alt' as const] : []),
    ...(differs(credit, photoCredit(metadata)) ? ['credit' as const] : []),
  ];
}
