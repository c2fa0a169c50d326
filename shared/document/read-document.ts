import type { NodeJson } from './json.ts';

/** Text that stands in attributes rather than in content, by node. Read for counting, search and the plain text form. */
const TEXT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  pullQuote: ['attribution'],
  infoBox: ['title'],
  relatedLink: ['headline'],
  embedCard: ['title', 'description'],
};

/** A figure as it stands in a document, in reading order. `caption` is plain text. */
export interface PlacedFigure {
  readonly photoId: string | null;
  readonly caption: string;
  readonly alt: string;
  readonly credit: string;
}

/** Visits every node in reading order; `visit` returning false skips what is inside. */
export function walkDocument(node: NodeJson, visit: (node: NodeJson) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const child of node.content ?? []) walkDocument(child, visit);
}

/** The text inside one node, line breaks as `\n`. */
export function inlineText(nodes: readonly NodeJson[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.text ?? '';
    else if (node.type === 'hardBreak') text += '\n';
    else text += inlineText(node.content ?? []);
  }
  return text;
}

/** Every piece of text of the document, a line each, in reading order. */
export function readLines(node: NodeJson): readonly string[] {
  const lines: string[] = [];
  walkDocument(node, (found) => {
    for (const name of TEXT_ATTRIBUTES[found.type] ?? []) {
      const value = found.attrs?.[name];
      if (typeof value === 'string' && value.length > 0) lines.push(value);
    }
    if (!holdsText(found)) return true;
    const text = inlineText(found.content ?? []);
    if (text.length > 0) lines.push(text);
    return false;
  });
  return lines;
}

export function readPlainText(node: NodeJson): string {
  return readLines(node).join('\n');
}

export function listFigures(node: NodeJson): readonly PlacedFigure[] {
  const figures: PlacedFigure[] = [];
  walkDocument(node, (found) => {
    if (found.type !== 'figure') return true;
    figures.push({
      photoId: readString(found, 'photoId'),
      caption: inlineText(found.content ?? []),
      alt: readString(found, 'alt') ?? '',
      credit: readString(found, 'credit') ?? '',
    });
    return false;
  });
  return figures;
}

/** Every address a link, related link or embed card points to. */
export function listAddresses(node: NodeJson): readonly string[] {
  const addresses: string[] = [];
  walkDocument(node, (found) => {
    const own = readString(found, 'href');
    if (own !== null) addresses.push(own);
    for (const mark of found.marks ?? []) {
      const href = mark.attrs?.['href'];
      if (typeof href === 'string') addresses.push(href);
    }
    return true;
  });
  return addresses;
}

/** The stories of the archive that related links point to. */
export function listStoryLinks(node: NodeJson): readonly string[] {
  const ids: string[] = [];
  walkDocument(node, (found) => {
    const id = found.type === 'relatedLink' ? readString(found, 'storyId') : null;
    if (id !== null) ids.push(id);
    return true;
  });
  return ids;
}

/** Told by the content, not the type, so that the text of a block this version does not know is read too. */
function holdsText(node: NodeJson): boolean {
  return node.content?.some((child) => child.type === 'text') === true;
}

function readString(node: NodeJson, name: string): string | null {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : null;
}
