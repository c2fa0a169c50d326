import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { cleanText } from '../../../shared/base/clean-text.ts';

/** What is pasted or dropped with its text in the form the archive keeps: NFC, without control characters. */
export function cleanSlice(slice: Slice): Slice {
  return new Slice(cleanFragment(slice.content), slice.openStart, slice.openEnd);
}

function cleanFragment(fragment: Fragment): Fragment {
  return Fragment.fromArray(fragment.content.map(cleanNode));
}

function cleanNode(node: Node): Node {
  if (!node.isText) return node.copy(cleanFragment(node.content));
  const text = cleanText(node.text ?? '');
  return text === node.text ? node : node.type.schema.text(text, node.marks);
}
