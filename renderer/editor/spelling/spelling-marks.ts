import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { listWords } from '../../../shared/spelling/list-words.ts';
import { addChanges, type Span, type TextBlock, textBlocksIn } from '../plugins/changed-spans.ts';
import type { WordBook } from './word-book.ts';

/** How the words of a text are looked at. */
export interface SpellingRules {
  readonly book: WordBook;
  /** Words in italics are foreign ones. */
  readonly skipsItalics: boolean;
  /** Words of the house and words the person has waved through here. */
  readonly isAllowed: (word: string) => boolean;
}

interface SpellingState {
  readonly rules: SpellingRules | null;
  readonly marks: DecorationSet;
  /** What was changed and not looked at since. */
  readonly changed: readonly Span[];
  /** The word that was being typed when its block was looked at; it is looked at when the caret has left it. */
  readonly typed: Span | null;
}

type SpellingChange =
  | { readonly kind: 'rules'; readonly rules: SpellingRules | null }
  /** Looks at what was changed as far as a position. */
  | { readonly kind: 'look'; readonly until: number };

/** How long the typing must rest before words are looked at. */
const REST_MS = 500;

/** Blocks looked at in one go; the next follow when the page is idle again. */
const BLOCKS_AT_ONCE = 60;

const nothing: SpellingState = { rules: null, marks: DecorationSet.empty, changed: [], typed: null };
const key = new PluginKey<SpellingState>('spellingMarks');

/** Underlines misspelled words: never the one being typed, and looking again only at blocks that changed. */
export function spellingMarks(): Plugin<SpellingState> {
  return new Plugin<SpellingState>({
    key,
    state: { init: () => nothing, apply: applyChange },
    props: { decorations: (state) => readState(state).marks },
    view: lookWhenIdle,
  });
}

/** Begins to look for misspelled words, all over again; null stops it and takes the marks away. */
export function setSpellingRules(view: EditorView, rules: SpellingRules | null): void {
  change(view, { kind: 'rules', rules });
}

export function hasSpellingRules(state: EditorState): boolean {
  return readState(state).rules !== null;
}

/** The misspelled word at a position, its edges included. */
export function misspellingAt(state: EditorState, position: number): Span | null {
  const [found] = readState(state).marks.find(position, position);
  return found === undefined ? null : { from: found.from, to: found.to };
}

export function countMisspellings(state: EditorState): number {
  return readState(state).marks.find().length;
}

/** The misspelled words in reading order. */
export function listMisspellings(state: EditorState): readonly Span[] {
  return readState(state)
    .marks.find()
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
}

function readState(state: EditorState): SpellingState {
  return key.getState(state) ?? nothing;
}

function change(view: EditorView, meta: SpellingChange): void {
  view.dispatch(view.state.tr.setMeta(key, meta).setMeta('addToHistory', false));
}

function applyChange(
  transaction: Transaction,
  before: SpellingState,
  _old: EditorState,
  after: EditorState,
): SpellingState {
  const meta: SpellingChange | undefined = transaction.getMeta(key);
  switch (meta?.kind) {
    case 'rules': {
      const all = { from: 0, to: transaction.doc.content.size };
      return meta.rules === null ? nothing : { ...nothing, rules: meta.rules, changed: [all] };
    }
    case 'look':
      return look(before, meta.until, after);
    case undefined:
      return before.rules === null ? before : leaveTypedWord(move(transaction, before), after);
  }
}

function move(transaction: Transaction, before: SpellingState): SpellingState {
  if (!transaction.docChanged) return before;
  const { mapping, doc } = transaction;
  const typed = before.typed && { from: mapping.map(before.typed.from, -1), to: mapping.map(before.typed.to, 1) };
  return {
    ...before,
    marks: before.marks.map(mapping, doc),
    changed: addChanges(before.changed, transaction),
    typed,
  };
}

function leaveTypedWord(state: SpellingState, { selection }: EditorState): SpellingState {
  const { typed } = state;
  if (typed === null || (selection.head >= typed.from && selection.head <= typed.to)) return state;
  return { ...state, typed: null, changed: [...state.changed, typed] };
}

/** Marks the words of changed blocks anew, as far as a position; every one of them is known. */
function look(state: SpellingState, until: number, { doc, selection }: EditorState): SpellingState {
  const { rules } = state;
  if (rules === null) return state;
  const blocks = textBlocksIn(doc, state.changed).filter(({ start }) => start <= until);
  const old = blocks.flatMap(({ node, start }) => state.marks.find(start, start + node.content.size));
  const wrong = blocks.flatMap((block) => wrongWords(block, rules));
  const isTyped = ({ from, to }: Span) => selection.empty && selection.head > from && selection.head <= to;
  const isKnown = ({ from, to }: Span) => old.some((mark) => mark.from === from && mark.to === to);
  const typed = wrong.find((span) => isTyped(span) && !isKnown(span)) ?? null;
  const fresh = wrong
    .filter((span) => span !== typed)
    .map(({ from, to }) => Decoration.inline(from, to, { class: 'misspelled' }));
  const changed = state.changed
    .filter(({ to }) => to > until)
    .map(({ from, to }) => ({ from: Math.max(from, until), to }));
  return { ...state, marks: state.marks.remove(old).add(doc, fresh), changed, typed };
}

function wrongWords({ node, start }: TextBlock, { book, isAllowed, skipsItalics }: SpellingRules): readonly Span[] {
  return listWords(spelledText(node, skipsItalics))
    .filter(({ word }) => book.isWrong(word) === true && !isAllowed(word))
    .map((word) => ({ from: start + word.start, to: start + word.end }));
}

/** The text of a block, a unit for each position; what is not to be looked at as line breaks. */
function spelledText(block: Node, skipsItalics: boolean): string {
  return block.children
    .map(({ text, marks, nodeSize }) => {
      const isItalic = marks.some(({ type }) => type.name === 'italic');
      return text === undefined || (skipsItalics && isItalic) ? '\n'.repeat(nodeSize) : text;
    })
    .join('');
}

function lookWhenIdle(view: EditorView): {
  update: (view: EditorView, before: EditorState) => void;
  destroy: () => void;
} {
  let timer: number | undefined;
  let isAsking = false;

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    timer = window.setTimeout(
      () =>
        requestIdleCallback(() => step().catch((error: unknown) => globalThis.reportError(error)), { timeout: 2000 }),
      milliseconds,
    );
  }

  async function step(): Promise<void> {
    const { rules, changed } = readState(view.state);
    if (rules === null || changed.length === 0 || isAsking || view.isDestroyed) return;
    if (view.composing) {
      wait(REST_MS);
      return;
    }
    const blocks = textBlocksIn(view.state.doc, changed);
    const now = blocks.slice(0, BLOCKS_AT_ONCE);
    const words = now.flatMap(({ node }) => listWords(spelledText(node, rules.skipsItalics)));
    const unknown = [...new Set(words.map(({ word }) => word))].filter(
      (word) => rules.book.isWrong(word) === undefined,
    );
    if (unknown.length > 0) {
      isAsking = true;
      await rules.book.learn(unknown).finally(() => {
        isAsking = false;
      });
      // The text may have moved on meanwhile: everything is read again, and nearly all of it is known now.
      wait(0);
      return;
    }
    const last = blocks.length > now.length ? now[now.length - 1] : undefined;
    change(view, {
      kind: 'look',
      until: last === undefined ? Number.POSITIVE_INFINITY : last.start + last.node.content.size + 1,
    });
  }

  return {
    update(_view, before) {
      const { changed, rules } = readState(view.state);
      if (rules === null || changed.length === 0) return;
      wait(before.doc === view.state.doc ? 0 : REST_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}
