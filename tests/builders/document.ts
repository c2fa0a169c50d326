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
  readonly remoteAddress?: string | null;
}

export function figure({
  photoId = null,
  caption = '',
  alt = '',
  credit = '',
  remoteAddress = null,
}: FigureParts): NodeJson {
  const attrs = { photoId, alt, credit, remoteAddress };
  return caption === '' ? { type: 'figure', attrs } : { type: 'figure', attrs, content: [inline(caption)] };
}

export function gallery(...figures: readonly NodeJson[]): NodeJson {
  return { type: 'gallery', attrs: { layout: 'grid' }, content: figures };
}

function inline(content: string | NodeJson): NodeJson {
  return typeof content === 'string' ? { type: 'text', text: content } : content;
}

export function h3(...content: readonly (string | NodeJson)[]): NodeJson {
  return { type: 'heading', attrs: { level: 3 }, content: content.map(inline) };
}

export function link(text: string, href: string): NodeJson {
  return { type: 'text', marks: [{ type: 'link', attrs: { href } }], text };
}

/** An item is one paragraph, or the blocks it holds. */
export function ul(...items: readonly (string | readonly NodeJson[])[]): NodeJson {
  return { type: 'bulletList', content: items.map(listItem) };
}

export function ol(start: number, ...items: readonly (string | readonly NodeJson[])[]): NodeJson {
  return { type: 'orderedList', attrs: { start }, content: items.map(listItem) };
}

export function quote(...paragraphs: readonly NodeJson[]): NodeJson {
  return { type: 'blockquote', content: paragraphs };
}

export function pullQuote(text: string, attribution = ''): NodeJson {
  return { type: 'pullQuote', attrs: { attribution }, content: [inline(text)] };
}

export function infoBox(title: string, ...content: readonly NodeJson[]): NodeJson {
  return { type: 'infoBox', attrs: { title }, content };
}

export function table(...rows: readonly (readonly NodeJson[])[]): NodeJson {
  return { type: 'table', content: rows.map((cells) => ({ type: 'tableRow', content: cells })) };
}

export function th(text: string, spans: CellSpans = {}): NodeJson {
  return cell('tableHeader', text, spans);
}

export function td(text: string, spans: CellSpans = {}): NodeJson {
  return cell('tableCell', text, spans);
}

interface CellSpans {
  readonly colspan?: number;
  readonly rowspan?: number;
}

function cell(type: string, text: string, { colspan = 1, rowspan = 1 }: CellSpans): NodeJson {
  return { type, attrs: { colspan, rowspan, colwidth: null }, content: [text === '' ? p() : p(text)] };
}

export interface LinkParts {
  readonly storyId?: string | null;
  readonly href?: string | null;
  readonly headline?: string;
}

export function relatedLink({ storyId = null, href = null, headline = '' }: LinkParts): NodeJson {
  return { type: 'relatedLink', attrs: { storyId, href, headline } };
}

export interface CardParts {
  readonly href?: string | null;
  readonly title?: string;
  readonly description?: string;
  readonly site?: string;
}

export function embedCard({ href = null, title = '', description = '', site = '' }: CardParts): NodeJson {
  return { type: 'embedCard', attrs: { href, title, description, site } };
}

export const divider: NodeJson = { type: 'horizontalRule' };

function listItem(item: string | readonly NodeJson[]): NodeJson {
  return { type: 'listItem', content: typeof item === 'string' ? [p(item)] : item };
}
