import type { Json } from '../base/json.ts';
import type { NodeJson } from './json.ts';
import { narrowEdit } from './narrow-edit.ts';
import { editText, type FindEdits, type TextEdit } from './text-edit.ts';

/** Attributes that hold running text a reader sees, by node, in the order they are read. */
export const textAttributes: Readonly<Record<string, readonly string[]>> = {
  figure: ['alt', 'credit'],
  pullQuote: ['attribution'],
  infoBox: ['title'],
  relatedLink: ['headline'],
  embedCard: ['title', 'description'],
};

/**
 * A block with the edits made in every line of text in it. Marks and structure stay: a word put back as it was keeps its
 * own, what is new takes the marks of what stood where the edit starts, and an edit that would swallow a line break is
 * not made. A block nothing is found in comes back as the same object.
 */
export function replaceText(block: NodeJson, findEdits: FindEdits): NodeJson {
  const attrs = replaceInAttributes(block, findEdits);
  const content = isInline(block.content)
    ? replaceInline(block.content, findEdits)
    : mapKeeping(block.content, (child) => replaceText(child, findEdits));
  if (attrs === block.attrs && content === block.content) return block;
  return { ...block, ...(attrs === undefined ? {} : { attrs }), ...(content === undefined ? {} : { content }) };
}

/** The same for a line of inline nodes, such as the sapo. */
export function replaceInline(line: readonly NodeJson[], findEdits: FindEdits): readonly NodeJson[] {
  const text = lineText(line);
  const starts = startsOf(line);
  const edits = findEdits(text)
    .filter((edit) => !crossesBreak(line, edit))
    .flatMap((edit) => (crossesNodes(starts, edit) ? narrowEdit(text, edit) : [edit]));
  if (edits.length === 0) return line;
  const edited: NodeJson[] = [];
  let start = 0;
  for (const node of line) {
    const end = start + lengthOf(node);
    const replaced = node.text === undefined ? node : editNode(node, start, edits);
    if (replaced !== null) edited.push(replaced);
    start = end;
  }
  return edited;
}

function isInline(content: readonly NodeJson[] | undefined): content is readonly NodeJson[] {
  return content?.some(({ type }) => type === 'text') === true;
}

function lineText(line: readonly NodeJson[]): string {
  return line.map((node) => node.text ?? '\n').join('');
}

function lengthOf(node: NodeJson): number {
  return node.text?.length ?? 1;
}

function startsOf(line: readonly NodeJson[]): readonly number[] {
  let start = 0;
  return line.map((node) => {
    start += lengthOf(node);
    return start - lengthOf(node);
  });
}

function crossesNodes(starts: readonly number[], { start, end }: TextEdit): boolean {
  return starts.some((boundary) => start < boundary && boundary < end);
}

function crossesBreak(line: readonly NodeJson[], edit: TextEdit): boolean {
  return lineText(line).slice(edit.start, edit.end).includes('\n');
}

/** The part of the edits that falls into one text node; an edit over several nodes is put into the first of them. */
function editNode(node: NodeJson, nodeStart: number, edits: readonly TextEdit[]): NodeJson | null {
  const text = node.text ?? '';
  const nodeEnd = nodeStart + text.length;
  const own = edits
    .filter((edit) => edit.end > nodeStart && edit.start < nodeEnd)
    .map((edit) => ({
      start: Math.max(edit.start, nodeStart) - nodeStart,
      end: Math.min(edit.end, nodeEnd) - nodeStart,
      text: edit.start >= nodeStart ? edit.text : '',
    }));
  if (own.length === 0) return node;
  const edited = editText(text, own);
  return edited.length === 0 ? null : { ...node, text: edited }; // ProseMirror allows no empty text node
}

function replaceInAttributes(node: NodeJson, findEdits: FindEdits): NodeJson['attrs'] {
  const edited: Record<string, Json> = {};
  for (const name of textAttributes[node.type] ?? []) {
    const value = node.attrs?.[name];
    if (typeof value !== 'string') continue;
    const edits = findEdits(value);
    if (edits.length > 0) edited[name] = editText(value, edits);
  }
  return Object.keys(edited).length === 0 ? node.attrs : { ...node.attrs, ...edited };
}

function mapKeeping(
  nodes: readonly NodeJson[] | undefined,
  change: (node: NodeJson) => NodeJson,
): readonly NodeJson[] | undefined {
  const changed = nodes?.map(change);
  return changed?.some((node, index) => node !== nodes?.[index]) === true ? changed : nodes;
}
