import { cleanText } from '../../../shared/base/clean-text.ts';
import type { NodeJson } from '../../../shared/document/json.ts';

/** The node with its text in NFC; null for an empty paragraph, which saved pages are full of. */
export function cleanNode(node: NodeJson): NodeJson | null {
  if (node.type === 'text') return { ...node, text: cleanText(node.text ?? '') };
  if (node.content === undefined) return node.type === 'paragraph' ? null : node;
  const content = node.content.map((child) => cleanNode(child) ?? child);
  return { ...node, content };
}
