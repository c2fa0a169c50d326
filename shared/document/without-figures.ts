import type { DocumentJson, NodeJson } from './json.ts';

/** The text without the figures of some photos, and without the galleries that are empty then. */
export function withoutFigures(body: DocumentJson, photoIds: ReadonlySet<string>): DocumentJson {
  if (photoIds.size === 0) return body;
  return { ...body, content: body.content.map((node) => strip(node, photoIds)).filter((node) => node !== null) };
}

function strip(node: NodeJson, photoIds: ReadonlySet<string>): NodeJson | null {
  const photoId = node.attrs?.['photoId'];
  if (node.type === 'figure') return typeof photoId === 'string' && photoIds.has(photoId) ? null : node;
  if (node.content === undefined) return node;
  const content = node.content.map((child) => strip(child, photoIds)).filter((child) => child !== null);
  return node.type === 'gallery' && content.length === 0 ? null : { ...node, content };
}
