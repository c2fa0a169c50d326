import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { cleanText } from '../../../shared/base/clean-text.ts';
import type { NodeDefinition } from '../../../shared/document/definition.ts';
import { isNodeName, nodes } from '../../../shared/document/nodes.ts';

/** What is pasted or dropped, in the form the archive keeps: NFC text, and no attribute value it would refuse. */
export function cleanSlice(slice: Slice): Slice {
  return new Slice(cleanFragment(slice.content), slice.openStart, slice.openEnd);
}

function cleanFragment(fragment: Fragment): Fragment {
  return Fragment.fromArray(fragment.content.map(cleanNode));
}

function cleanNode(node: Node): Node {
  if (node.isText) return cleanTextNode(node);
  return node.type.create(cleanAttributes(node), cleanFragment(node.content), node.marks);
}

function cleanTextNode(node: Node): Node {
  const text = cleanText(node.text ?? '');
  const marks: readonly Mark[] = node.marks;
  return text === node.text ? node : node.type.schema.text(text, marks);
}

function cleanAttributes(node: Node): Record<string, unknown> {
  const definition: NodeDefinition | null = isNodeName(node.type.name) ? nodes[node.type.name] : null;
  return Object.fromEntries(
    Object.entries(definition?.attrs ?? {}).map(([name, attribute]) => {
      const found: unknown = node.attrs[name];
      const value = typeof found === 'string' ? cleanText(found) : found;
      return [name, attribute.isValid(value as typeof attribute.default) ? value : attribute.default]; // isValid looks at any JSON value
    }),
  );
}
