import type { Node } from '@tiptap/pm/model';

/** The text of an attribute; '' for none. */
export function readText(node: Node, name: string): string {
  return readTextOrNull(node, name) ?? '';
}

export function readTextOrNull(node: Node, name: string): string | null {
  const value: unknown = node.attrs[name];
  return typeof value === 'string' ? value : null;
}
