import { cleanLine, cleanText } from '../../shared/base/clean-text.ts';
import { type DocumentJson, emptyDocument, type NodeJson } from '../../shared/document/json.ts';

/** The blocks an import makes most. Text is cleaned here, so that nothing unclean reaches a document. */
export function textNode(text: string): NodeJson {
  return { type: 'text', text: cleanText(text) };
}

export function paragraph(text: string): NodeJson {
  const clean = cleanLine(text);
  return clean === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [textNode(clean)] };
}

export function subhead(text: string, level: 2 | 3 = 2): NodeJson {
  return { type: 'heading', attrs: { level }, content: [textNode(cleanLine(text))] };
}

/** A figure whose photo is not there yet. */
export function waitingFigure({
  caption = '',
  alt = '',
  credit = '',
}: {
  readonly caption?: string;
  readonly alt?: string;
  readonly credit?: string;
}): NodeJson {
  const attrs = { photoId: null, alt: cleanLine(alt).slice(0, 2000), credit: cleanLine(credit).slice(0, 300) };
  const text = cleanLine(caption);
  return text === '' ? { type: 'figure', attrs } : { type: 'figure', attrs, content: [textNode(text)] };
}

export function documentOf(blocks: readonly NodeJson[]): DocumentJson {
  return blocks.length === 0 ? emptyDocument : { type: 'doc', content: blocks };
}
