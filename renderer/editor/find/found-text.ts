import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Finder } from '../../../shared/find/make-finder.ts';
import { addChanges, blockText, type Span, type TextBlock, textBlocksIn } from '../plugins/changed-spans.ts';
import {
  type BoxMatch,
  boxedBlocksIn,
  findInBoxes,
  hasBoxes,
  listBoxes,
  markBoxes,
  markCurrentBox,
} from './found-boxes.ts';

/** What is looked for in a text, and where it was found. */
export interface FoundText {
  readonly finder: Finder | null;
  /** Only what lies in here is meant; null for all of the text. */
  readonly scope: Span | null;
  readonly found: DecorationSet;
  /** The match the person is at: in the text, or in a box of a block. */
  readonly current: Span | null;
  readonly currentBox: BoxMatch | null;
  /** What was changed and not looked at again yet. */
  readonly changed: readonly Span[];
}

type FindChange =
  | { readonly kind: 'look-for'; readonly finder: Finder | null; readonly scope: Span | null }
  | { readonly kind: 'go-to'; readonly current: Span | null; readonly currentBox: BoxMatch | null }
  | { readonly kind: 'look-again' };

/** More would take the page longer to draw than anybody wants to wait. */
export const MOST_FOUND = 5000;

/** Matches of a changed block stay as they are until the typing rests: no mark may come or go inside a word being typed. */
const REST_MS = 250;

const nothing: FoundText = {
  finder: null,
  scope: null,
  found: DecorationSet.empty,
  current: null,
  currentBox: null,
  changed: [],
};

const key = new PluginKey<FoundText>('foundText');

/** Shows what is looked for. Only blocks that changed are looked at again. */
export function foundText(): Plugin<FoundText> {
  return new Plugin<FoundText>({
    key,
    state: { init: () => nothing, apply: applyChange },
    props: {
      decorations: (state) => key.getState(state)?.found ?? DecorationSet.empty,
    },
    view: lookAgainAtRest,
  });
}

/** Shows where the person is among the matches, and the part of the text that is meant. */
export function currentFound(): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const { current, currentBox, scope } = readFound(state);
        if (current === null && currentBox === null && scope === null) return DecorationSet.empty;
        return DecorationSet.create(state.doc, [
          ...(scope === null ? [] : [Decoration.inline(scope.from, scope.to, { class: 'find-scope' })]),
          ...(current === null ? [] : [Decoration.inline(current.from, current.to, { class: 'is-current-found' })]),
          ...(currentBox === null ? [] : [markCurrentBox(state.doc, currentBox)]),
        ]);
      },
    },
  });
}

export function readFound(state: EditorState): FoundText {
  return key.getState(state) ?? nothing;
}

/** Every match of the text as it is now, those too that are too many to be shown. */
export function findAll(state: EditorState): readonly Span[] {
  const { finder, scope } = readFound(state);
  if (finder === null) return [];
  return findIn(textBlocksIn(state.doc, [scope ?? { from: 0, to: state.doc.content.size }]), finder, scope);
}

/** The matches that are shown, in reading order. */
export function listFound(state: EditorState): readonly Span[] {
  return readFound(state)
    .found.find(undefined, undefined, (spec: object) => !hasBoxes(spec))
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
}

/** The same in the boxes of blocks. */
export function listFoundBoxes(state: EditorState): readonly BoxMatch[] {
  return listBoxes(readFound(state).found);
}

export function lookFor(view: EditorView, finder: Finder | null, scope: Span | null): void {
  change(view, { kind: 'look-for', finder, scope });
}

/** What was just changed is looked at now, not when the typing rests. */
export function lookAgain(view: EditorView): void {
  if (readFound(view.state).changed.length > 0) change(view, { kind: 'look-again' });
}

export function goToFound(view: EditorView, current: Span | null, currentBox: BoxMatch | null): void {
  change(view, { kind: 'go-to', current, currentBox });
}

function change(view: EditorView, meta: FindChange): void {
  view.dispatch(view.state.tr.setMeta(key, meta).setMeta('addToHistory', false));
}

function applyChange(transaction: Transaction, before: FoundText): FoundText {
  const meta: FindChange | undefined = transaction.getMeta(key);
  const moved = before.finder === null ? before : move(transaction, before);
  switch (meta?.kind) {
    case 'look-for': {
      const asked = { ...nothing, finder: meta.finder, scope: meta.scope };
      const all = { from: 0, to: transaction.doc.content.size };
      return meta.finder === null ? asked : look(transaction.doc, { ...asked, changed: [meta.scope ?? all] });
    }
    case 'look-again':
      return look(transaction.doc, moved);
    case 'go-to':
      return { ...moved, current: meta.current, currentBox: meta.currentBox };
    case undefined:
      return moved;
  }
}

function move(transaction: Transaction, before: FoundText): FoundText {
  if (!transaction.docChanged) return before;
  const { mapping, doc } = transaction;
  return {
    ...before,
    scope: moveSpan(before.scope, transaction),
    current: moveSpan(before.current, transaction),
    currentBox: moveBox(before.currentBox, transaction),
    found: before.found.map(mapping, doc),
    changed: addChanges(before.changed, transaction),
  };
}

function moveSpan(span: Span | null, { mapping }: Transaction): Span | null {
  if (span === null) return null;
  const moved = { from: mapping.map(span.from, -1), to: mapping.map(span.to, 1) };
  return moved.from < moved.to ? moved : null;
}

function moveBox(box: BoxMatch | null, { mapping }: Transaction): BoxMatch | null {
  if (box === null) return null;
  const { pos, deletedAfter } = mapping.mapResult(box.block);
  return deletedAfter ? null : { ...box, block: pos, readAt: mapping.map(box.readAt) };
}

function look(doc: Node, state: FoundText): FoundText {
  const { finder, scope } = state;
  if (finder === null) return state;
  const blocks = textBlocksIn(doc, state.changed);
  const boxed = boxedBlocksIn(doc, state.changed);
  const old = [
    ...blocks.flatMap(({ node, start }) =>
      state.found.find(start, start + node.content.size, (spec: object) => !hasBoxes(spec)),
    ),
    ...boxed.flatMap(({ position }) => state.found.find(position, position, hasBoxes)),
  ];
  const kept = state.found.remove(old);
  const fresh = findIn(blocks, finder, scope)
    .slice(0, MOST_FOUND)
    .map(({ from, to }) => Decoration.inline(from, to, { class: 'found' }));
  const boxes = markBoxes(doc, findInBoxes(boxed, finder, scope));
  return { ...state, found: kept.add(doc, [...fresh, ...boxes]), changed: [] };
}

function findIn(blocks: readonly TextBlock[], finder: Finder, scope: Span | null): readonly Span[] {
  return blocks
    .flatMap(({ node, start }) =>
      finder(blockText(node)).map((match) => ({ from: start + match.start, to: start + match.end })),
    )
    .filter(({ from, to }) => scope === null || (from >= scope.from && to <= scope.to));
}

function lookAgainAtRest(view: EditorView): { update: () => void; destroy: () => void } {
  let timer: number | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (view.composing ? wait() : lookAgain(view)), REST_MS);
  };
  return {
    update() {
      if (readFound(view.state).changed.length > 0) wait();
    },
    destroy: () => clearTimeout(timer),
  };
}
