import type { ChainedCommands } from '@tiptap/core';
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
  tableCommand('merge-cells', { en: 'Merge or split cells', vi: 'Gộp hoặc tách ô' }, (chain) => chain.mergeOrSplit()),
  tableCommand('header-row', { en: 'Header row', vi: 'Hàng tiêu đề' }, (chain) => chain.toggleHeaderRow()),
  tableCommand('delete-table', { en: 'Delete table', vi: 'Xóa bảng' }, (chain) => chain.deleteTable()),
];

function tableCommand(id: string, title: Text, act: (chain: ChainedCommands) => ChainedCommands): Command {
  return {
    id: `table-${id}`,
    title,
    group: 'edit',
    when: () => currentSession.get()?.draft.text.body.isActive('table') === true,
    run: () => {
      const body = currentSession.get()?.draft.text.body;
      if (body !== undefined) actOn(body, act);
    },
  };
}
