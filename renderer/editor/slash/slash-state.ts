import { type EditorState, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

/** Where the choices of the menu come from and what choosing one does. */
export interface SlashHost {
  /** The choices that fit the typed words, best first; none closes the menu. */
  readonly find: (typed: string) => readonly string[];
  readonly run: (id: string) => void;
}

/** The open menu: `from` is the place of the slash, `active` the choice that Enter takes. */
export interface SlashMenu {
  readonly from: number;
  readonly typed: string;
  readonly found: readonly string[];
  readonly active: number;
}

export type SlashMove = { readonly kind: 'close' } | { readonly kind: 'go'; readonly by: 1 | -1 };

export const slashKey = new PluginKey<SlashMenu | null>('slashMenu');

/** Longer than any command is called: the person writes on and means no command. */
const LONGEST = 40;

export function nextMenu(
  transaction: Transaction,
  menu: SlashMenu | null,
  state: EditorState,
  host: SlashHost,
): SlashMenu | null {
  const move: SlashMove | undefined = transaction.getMeta(slashKey);
  if (menu !== null && move?.kind === 'go') return { ...menu, active: turn(menu, move.by) };
  if (move?.kind === 'close') return null;
  if (!transaction.docChanged && !transaction.selectionSet) return menu;
  const from = menu === null ? typedSlash(transaction, state) : transaction.mapping.map(menu.from);
  const typed = from === null ? null : readTyped(state, from);
  if (from === null || typed === null) return null;
  if (menu !== null && menu.typed === typed) return { ...menu, from };
  const found = host.find(typed);
  return found.length === 0 ? null : { from, typed, found, active: 0 };
}

function turn({ active, found }: SlashMenu, by: number): number {
  return (active + by + found.length) % found.length;
}

/** The place of a slash that this change typed at the start of a block or after a space; never one of a composition or an address. */
function typedSlash(transaction: Transaction, { selection }: EditorState): number | null {
  const [step] = transaction.steps;
  if (transaction.steps.length !== 1 || !(step instanceof ReplaceStep)) return null;
  if (transaction.getMeta('composition') !== undefined || transaction.getMeta('uiEvent') !== undefined) return null;
  const { content, size } = step.slice;
  if (size !== 1 || content.firstChild?.text !== '/' || selection.head !== step.from + 1) return null;
  const { parent, parentOffset } = selection.$head;
  const before = parent.textBetween(Math.max(parentOffset - 2, 0), parentOffset - 1, undefined, '\ufffc');
  return /^\s?$/u.test(before) ? step.from : null;
}

/** What stands between the slash and the caret; null when it is no longer a command being typed. */
function readTyped({ selection, doc }: EditorState, from: number): string | null {
  if (!(selection instanceof TextSelection) || !selection.empty || from >= selection.head) return null;
  const { $head } = selection;
  if (from < $head.start()) return null;
  const text = doc.textBetween(from, $head.pos, undefined, '\ufffc');
  return text.length <= LONGEST && /^\/(?:[^\s/\ufffc][^\ufffc]*)?$/u.test(text) ? text.slice(1) : null;
}
