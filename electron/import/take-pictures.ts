import type { AddedPhoto } from '../../shared/bridge/calls/photo-calls.ts';
import type { NodeJson } from '../../shared/document/json.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import type { ReadStory, UnpackedFile } from './import-format.ts';

export type PictureIntake = (source: { readonly bytes: Uint8Array; readonly fileName: string }) => Promise<AddedPhoto>;

/** What stands in a figure for the picture of this number until the picture is in the archive. Nobody can own the name: RFC 2606. */
export function pictureAddress(index: number): string {
  return `https://picture.invalid/${index}`;
}

/** The story with the photos of its pictures in their figures. One that is no photo leaves its figure waiting. */
export async function takePictures(
  story: ReadStory,
  pictures: UnpackedFile['pictures'],
  addPicture: PictureIntake | null,
): Promise<ReadStory> {
  const photos = new Map<string, Photo | null>();
  for (const [index, picture] of pictures.entries()) {
    const outcome = addPicture === null ? null : (await addPicture(picture)).outcome;
    photos.set(pictureAddress(index), outcome === null || outcome.kind === 'refused' ? null : outcome.photo);
  }
  const refused = [...photos.values()].filter((photo) => photo === null).length;
  const taken = photos.size - refused;
  return {
    ...story,
    body: { ...story.body, content: story.body.content.map((block) => fillFigure(block, photos)) },
    report: {
      ...story.report,
      recognised: [...story.report.recognised, ...(taken > 0 ? [`pictures: ${taken}`] : [])],
      dropped: [...story.report.dropped, ...(refused > 0 ? [`pictures Galley cannot take: ${refused}`] : [])],
    },
  };
}

function fillFigure(node: NodeJson, photos: ReadonlyMap<string, Photo | null>): NodeJson {
  const address = node.attrs?.['remoteAddress'];
  const photo = typeof address === 'string' ? photos.get(address) : undefined;
  if (photo !== undefined)
    return { ...node, attrs: { ...node.attrs, remoteAddress: null, photoId: photo?.id ?? null } };
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => fillFigure(child, photos)) };
}
