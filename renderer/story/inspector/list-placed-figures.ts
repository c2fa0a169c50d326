import type { Node } from '@tiptap/pm/model';

/** A figure as it stands in the text, and where. */
export interface FigureInText {
  readonly position: number;
  readonly photoId: string | null;
  readonly caption: string;
  readonly alt: string;
  readonly credit: string;
}

/** Every figure of the text in reading order, those in galleries and boxes too. */
export function listPlacedFigures(document: Node): readonly FigureInText[] {
  const figures: FigureInText[] = [];
  document.descendants((node, position) => {
    if (node.type.name !== 'figure') return !node.isTextblock;
    const { photoId, alt, credit }: { readonly [name: string]: unknown } = node.attrs;
    figures.push({
      position,
      photoId: typeof photoId === 'string' ? photoId : null,
      caption: node.textContent,
      alt: String(alt),
      credit: String(credit),
    });
    return false;
  });
  return figures;
}
