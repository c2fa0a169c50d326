import type { CanCommands, ChainedCommands, Editor } from '@tiptap/core';
import type { Text } from '../../../shared/base/language.ts';
import type { Command } from '../../command/command.ts';
import { currentSession } from '../current-session.ts';
import { actOn } from './text-command.ts';

/** What can be done with the table the caret is in. */
export const tableCommands: readonly Command[] = [
  tableCommand('row-above', { en: 'Add row above', vi: 'Thêm hàng phía trên' }, (chain) => chain.addRowBefore()),
  tableCommand('row-below', { en: 'Add row below', vi: 'Thêm hàng phía dưới' }, (chain) => chain.addRowAfter()),
  tableCommand('column-left', { en: 'Add column left', vi: 'Thêm cột bên trái' }, (chain) => chain.addColumnBefore()),
  tableCommand('column-right', { en: 'Add column right', vi: 'Thêm cột bên phải' }, (chain) => chain.addColumnAfter()),
  tableCommand('delete-row', { en: 'Delete row', vi: 'Xóa hàng' }, (chain) => chain.deleteRow()),
  tableCommand('delete-column', { en: 'Delete column', vi: 'Xóa cột' }, (chain) => chain.deleteColumn()),
  tableCommand(
    'merge-cells',
    { en: 'Merge cells', vi: 'Gộp ô' },
    (chain) => chain.mergeCells(),
    (can) => can.mergeCells(),
  ),
  tableCommand(
    'split-cell',
    { en: 'Split cell', vi: 'Tách ô' },
    (chain) => chain.splitCell(),
    (can) => can.splitCell(),
  ),
  tableCommand('header-row', { en: 'Header row', vi: 'Hàng tiêu đề' }, (chain) => chain.toggleHeaderRow()),
  tableCommand('header-column', { en: 'Header column', vi: 'Cột tiêu đề' }, (chain) => chain.toggleHeaderColumn()),
  tableCommand('delete-table', { en: 'Delete table', vi: 'Xóa bảng' }, (chain) => chain.deleteTable()),
];

function tableCommand(
  id: string,
  title: Text,
  act: (chain: ChainedCommands) => ChainedCommands,
  isPossible: (can: CanCommands) => boolean = () => true,
): Command {
  return {
    id: `table-${id}`,
    title,
    group: 'edit',
    when() {
      const body = bodyWithTable();
      return body !== null && isPossible(body.can());
    },
    run() {
      const body = bodyWithTable();
      if (body !== null) actOn(body, act);
    },
  };
}

function bodyWithTable(): Editor | null {
  const body = currentSession.get()?.draft.text.body;
  return body?.isActive('table') === true ? body : null;
}
