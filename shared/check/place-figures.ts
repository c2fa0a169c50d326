import type { NodeJson } from '../document/json.ts';
import { inlineText, walkDocument } from '../document/read-document.ts';
import type { Photo } from '../photo/photo.ts';
import type { Story, StoryChange } from '../story/story.ts';
import type { CheckSubject, Finding, FindingPlace, Grade } from './check.ts';

/** A figure of the story with its photo and the place findings about it point to. */
export interface StoryFigure {
  /** Counts the story's figures from 1, as people do. */
  readonly number: number;
  readonly at: FindingPlace;
  readonly node: NodeJson;
  readonly photoId: string | null;
  /** Null while the figure waits, and when the archive no longer has the photo. */
  readonly photo: Photo | null;
  readonly caption: string;
  readonly alt: string;
  readonly credit: string;
}

/** Every figure in reading order, those in galleries too. */
export function placeFigures({ story, photos }: CheckSubject): readonly StoryFigure[] {
  const figures: StoryFigure[] = [];
  story.body.content.forEach((block, index) => {
    walkDocument(block, (node) => {
      if (node.type !== 'figure') return true;
      const photoId = textOf(node, 'photoId');
      figures.push({
        number: figures.length + 1,
        at: { kind: 'block', block: index },
        node,
        photoId: photoId === '' ? null : photoId,
        photo: photos.get(photoId) ?? null,
        caption: inlineText(node.content ?? []).trim(),
        alt: textOf(node, 'alt').trim(),
        credit: textOf(node, 'credit').trim(),
      });
      return false;
    });
  });
  return figures;
}

/** A finding for every figure that has its photo and fails a rule. */
export function findInFigures(
  subject: CheckSubject,
  grade: Grade,
  rule: { readonly isBad: (figure: StoryFigure) => boolean; readonly mend?: (figure: StoryFigure) => NodeJson | null },
): readonly Finding[] {
  return placeFigures(subject)
    .filter((figure) => figure.photoId !== null && rule.isBad(figure))
    .map((figure) => {
      const mended = rule.mend?.(figure) ?? null;
      const finding = { grade, at: figure.at, values: { number: figure.number }, about: figure.photoId ?? '' };
      return mended === null ? finding : { ...finding, fix: putFigure(subject.story, figure, mended) };
    });
}

/** The change that puts one figure in the place of another, wherever in its block it stands. */
function putFigure(story: Story, figure: StoryFigure, mended: NodeJson): StoryChange {
  const index = figure.at.kind === 'block' ? figure.at.block : 0;
  const block = story.body.content[index];
  if (block === undefined) throw new Error(`No block ${index}`);
  return { blocks: { at: index, remove: 1, insert: [replaceNode(block, figure.node, mended)] } };
}

function replaceNode(node: NodeJson, wanted: NodeJson, put: NodeJson): NodeJson {
  if (node === wanted) return put;
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => replaceNode(child, wanted, put)) };
}

function textOf(node: NodeJson, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}
