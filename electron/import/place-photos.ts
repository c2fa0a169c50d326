import type { NodeJson } from '../../shared/document/json.ts';
import { inlineText } from '../../shared/document/read-document.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import { repeatsCaption } from '../../shared/photo/repeats-caption.ts';
import type { Archive } from '../archive/archive.ts';

/**
 * Puts photos into the figures that wait, in the order of the page, those in galleries and boxes too; photos left over
 * become figures at the end. Words that are there stay; what is empty, and an alt text that only repeats its caption, is
 * taken from the photo. Fails: story-not-found, photo-not-found.
 */
export function placePhotos({
  archive,
  storyId,
  photoIds,
}: {
  readonly archive: Archive;
  readonly storyId: string;
  readonly photoIds: readonly string[];
}): void {
  const story = archive.stories.get(storyId);
  const waiting = photoIds.map((id) => archive.photos.get(id));
  const filled = story.body.content.map((block) => fillFigures(block, waiting));
  const insert = [...filled, ...waiting.map(newFigure)];
  archive.stories.save({
    storyId,
    baseRev: story.rev,
    change: { blocks: { at: 0, remove: story.body.content.length, insert } },
    cause: 'command',
    author: archive.settings.settings().author,
  });
}

/** Takes photos from the front of `waiting` as it meets figures without one. */
function fillFigures(node: NodeJson, waiting: Photo[]): NodeJson {
  if (node.type === 'figure' && (node.attrs?.['photoId'] ?? null) === null) {
    const photo = waiting.shift();
    return photo === undefined ? node : withPhoto(node, photo);
  }
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => fillFigures(child, waiting)) };
}

function withPhoto(figure: NodeJson, photo: Photo): NodeJson {
  const { description, altTextAccessibility, creditLine, creator } = photo.metadata;
  const own = (name: string) => {
    const value = figure.attrs?.[name];
    return typeof value === 'string' ? value : '';
  };
  const caption = inlineText(figure.content ?? []);
  const saysMore = altTextAccessibility === '' || !repeatsCaption(own('alt'), caption);
  const attrs = {
    photoId: photo.id,
    alt: (saysMore && own('alt')) || altTextAccessibility,
    credit: own('credit') || creditLine || creator,
  };
  const content = figure.content ?? (description === '' ? undefined : [{ type: 'text', text: description }]);
  return { type: 'figure', attrs, ...(content === undefined ? {} : { content }) };
}

function newFigure(photo: Photo): NodeJson {
  return withPhoto({ type: 'figure' }, photo);
}
