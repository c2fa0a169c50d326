import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { type CodeTable, findTypedCode } from '../../../shared/publication/code-replacement.ts';

const LONGEST_CODE = 32;

/** A code typed between backslashes becomes what it stands for; one undo brings the code back. */
export function typedCodes(table: () => CodeTable): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        if (view.composing || text !== '\\') return false;
        const $from = view.state.doc.resolve(from);
        const before = $from.parent.textBetween(
          Math.max(0, $from.parentOffset - LONGEST_CODE),
          $from.parentOffset,
          '\n',
          '\n',
        );
        const hit = findTypedCode(`${before}\\`, table());
        if (hit === null) return false;
        view.dispatch(view.state.tr.insertText(text, from, to));
        const end = from + text.length;
        view.dispatch(closeHistory(view.state.tr).insertText(hit.text, end - (hit.end - hit.start), end));
        return true;
      },
    },
  });
}
