import { cleanText } from '../base/clean-text.ts';
import type { NodeJson } from './json.ts';

/** Blocks or inline text with every letter in the form the archive keeps (NFC); the same list where all of them are. */
export function cleanNodes(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const cleaned = nodes.map(cleanNode);
  return cleaned.every((node, index) => node === nodes[index])
    ? nodes
    : cleaned.filter(({ type, text }) => type !== 'text' || text !== '');
}

function cleanNode(node: NodeJson): NodeJson {
  if (node.text !== undefined) {
    const text = cleanText(node.text);
    return text === node.text ? node : { ...node, text };
  }
  if (node.content === undefined) return node;
  const content = cleanNodes(node.content);
  return content === node.content ? node : { ...node, content };
}
