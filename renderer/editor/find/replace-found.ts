import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Finder } from '../../../shared/find/make-finder.ts';
import type { PatternMatch } from '../../../shared/find/run-pattern.ts';
import { blockText, type Span } from '../plugins/changed-spans.ts';

/** What to put in the place of a match in a text. */
export type Fill = (match: PatternMatch, text: string) => string;

/** Replaces matches in one undoable step. What is put in takes the marks of the letter it starts at. */
export function replaceFound(state: EditorState, spans: readonly Span[], finder: Finder, fill: Fill): Transaction {
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
  return transaction;
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
