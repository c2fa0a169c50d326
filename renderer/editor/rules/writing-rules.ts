import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { standAlone } from '../one-step.ts';
import { openBurstWatch } from './burst-watch.ts';
import type { WritingRule } from './writing-rule.ts';

/** What TipTap's own Backspace takes back while nothing else has been done since: see its `undoInputRule`. */
interface AppliedRule {
  readonly transform: Transaction;
  readonly from: number;
  readonly to: number;
  readonly text: '';
}

const key = new PluginKey<AppliedRule | null>('writingRules');

/** Longer than what any rule looks back at. */
const LOOK_BACK = 12;

/**
 * Turns signs into what they stand for as they are typed. The letter is written first and the change made after it, so
 * that one Backspace or one undo brings back exactly what was typed. Silent while an input method composes, and while a
 * keyboard program sends letters anew.
 */
export function writingRules(rules: readonly WritingRule[]): Plugin<AppliedRule | null> {
  const bursts = openBurstWatch();
  return new Plugin<AppliedRule | null>({
    key,
    isInputRules: true,
    state: {
      init: () => null,
      apply(transaction, applied) {
        const now: AppliedRule | undefined = transaction.getMeta(key);
        if (now !== undefined) return now;
        return transaction.docChanged || transaction.selectionSet ? null : applied;
      },
    },
    props: {
      handleDOMEvents: {
        keydown(_view, event) {
          bursts.noteKey(event);
          return false;
        },
      },
      handleTextInput(view, from, to, text, typed) {
        const isBurst = bursts.noteText();
        if (isBurst || view.composing || from !== to || text.length !== 1 || /[\p{L}\p{N}]/u.test(text)) return false;
        const matching = findMatching(view.state, text, rules);
        if (matching.length === 0) return false;
        view.dispatch(typed());
        applyFirst(view, matching);
        return true;
      },
    },
  });
}

interface Match {
  readonly rule: WritingRule;
  readonly length: number;
}

/** The rules whose signs are complete with the letter about to be written. */
function findMatching(state: EditorState, typed: string, rules: readonly WritingRule[]): readonly Match[] {
  const { parent, parentOffset } = state.selection.$head;
  const start = Math.max(parentOffset - LOOK_BACK, 0);
  const before = parent.textBetween(start, parentOffset, undefined, '\ufffc');
  // A look back that does not reach the start of the block must not take its own start for it.
  const text = `${start > 0 ? '\ufffc' : ''}${before}${typed}`;
  return rules.flatMap((rule) => {
    const found = rule.pattern.exec(text);
    return found === null ? [] : [{ rule, length: found[0].length }];
  });
}

function applyFirst(view: EditorView, matching: readonly Match[]): void {
  const to = view.state.selection.head;
  for (const { rule, length } of matching) {
    const transform = view.state.tr;
    if (!rule.apply(transform, { from: to - length, to })) continue;
    const applied: AppliedRule = { transform, from: to, to, text: '' };
    view.dispatch(standAlone(transform.setMeta(key, applied)));
    return;
  }
}
