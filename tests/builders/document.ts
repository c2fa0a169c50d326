import type { DocumentJson, MarkJson, NodeJson } from '../../shared/document/json.ts';

/** The words of a story as short as they read: `doc(h2('…'), p('…', bold('…')), figure({ caption: '…' }))`. */
export function doc(...content: readonly NodeJson[]): DocumentJson {
  return { type: 'doc', content };
}

export function p(...content: readonly (string | NodeJson)[]): NodeJson {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: content.map(inline) };
}

export function h2(...content: readonly (string | NodeJson)[]): NodeJson {
  return { type: 'heading', attrs: { level: 2 }, content: content.map(inline) };
}

export function marked(text: string, ...types: readonly string[]): NodeJson {
  return { type: 'text', marks: types.map((type): MarkJson => ({ type })), text };
}

export function bold(text: string): NodeJson {
  return marked(text, 'bold');
}

export const lineBreak: NodeJson = { type: 'hardBreak' };

export interface FigureParts {
  readonly photoId?: string | null;
  readonly caption?: string;
  readonly alt?: string;
  readonly credit?: string;
}

export function figure({ photoId = null, caption = '', alt = '', credit = '' }: FigureParts): NodeJson {
  const attrs = { photoId, alt, credit };
  return caption === '' ? { type: 'figure', attrs } : { type: 'figure', attrs, content: [inline(caption)] };
}

export function gallery(...figures: readonly NodeJson[]): NodeJson {
  return { type: 'gallery', attrs: { layout: 'grid' }, content: figures };
}

function inline(content: string | NodeJson): NodeJson {
  return typeof content === 'string' ? { type: 'text', text: content } : content;
}
