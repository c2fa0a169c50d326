import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { cleanText } from '../../../shared/base/clean-text.ts';
import type { NodeDefinition } from '../../../shared/document/definition.ts';
import { nodes } from '../../../shared/document/nodes.ts';
import { editText } from '../../../shared/document/text-edit.ts';
import type { Finder } from '../../../shared/find/make-finder.ts';
import type { PatternMatch } from '../../../shared/find/run-pattern.ts';
import { blockText, type Span } from '../plugins/changed-spans.ts';
import { type BoxMatch, groupBy, readBox } from './found-boxes.ts';

/** What to put in the place of a match in a text. */
export type Fill = (match: PatternMatch, text: string) => string;

/** Matches of one text, and how they are replaced. */
export interface Replacing {
  readonly spans: readonly Span[];
  readonly boxes?: readonly BoxMatch[];
  readonly finder: Finder;
  readonly fill: Fill;
}

/** Replaces matches in one undoable step. What is put in takes the marks of the letter it starts at. */
export function replaceFound(state: EditorState, { spans, boxes = [], finder, fill }: Replacing): Transaction {
  const transaction = closeHistory(state.tr);
  const read = readOnce(finder);
  for (const span of spans) {
    const $from = state.doc.resolve(span.from);
    const { text, matches } = read($from.parent);
    const match = matches.find(({ start }) => start === $from.parentOffset);
    // Typed away since it was found: left alone.
    if (match === undefined || $from.start() + match.end !== span.to) continue;
    const filled = fill(match, text);
    const from = transaction.mapping.map(span.from);
    const to = transaction.mapping.map(span.to);
    const marks = $from.parent.nodeAt($from.parentOffset)?.marks ?? [];
    if (filled === '') transaction.delete(from, to);
    else transaction.replaceWith(from, to, state.schema.text(filled, marks));
  }
  replaceInBoxes(transaction, boxes, { finder, fill });
  return transaction;
}

/** Replaces matches in boxes. What was typed away since, or would be too long for its box, is left alone. */
function replaceInBoxes(
  transaction: Transaction,
  matches: readonly BoxMatch[],
  { finder, fill }: { readonly finder: Finder; readonly fill: Fill },
): void {
  const boxes = groupBy(matches, ({ block, name }) => `${block} ${name}`).values();
  for (const [first, ...rest] of boxes) {
    if (first === undefined) continue;
    const { name } = first;
    const position = transaction.mapping.map(first.block);
    const block = transaction.doc.nodeAt(position);
    const before = readBox(block, name);
    const starts = [first, ...rest].map(({ span }) => span.from);
    const edits = finder(before)
      .filter(({ start }) => starts.includes(start))
      .map((match) => ({ start: match.start, end: match.end, text: fill(match, before) }));
    const after = cleanText(editText(before, edits).replace(/[\r\n\t]+/g, ' '));
    if (block !== null && after !== before && isAllowed(block, name, after))
      transaction.setNodeAttribute(position, name, after);
  }
}

function isAllowed(block: Node, name: string, value: string): boolean {
  const known: Readonly<Record<string, NodeDefinition>> = nodes;
  return known[block.type.name]?.attrs?.[name]?.isValid(value) === true;
}

interface ReadBlock {
  readonly text: string;
  readonly matches: readonly PatternMatch[];
}

/** Looks through each block once, however many matches it has. */
function readOnce(finder: Finder): (block: Node) => ReadBlock {
  const known = new Map<Node, ReadBlock>();
  return (block) => {
    const text = blockText(block);
    const read = known.get(block) ?? { text, matches: finder(text) };
    known.set(block, read);
    return read;
  };
}
