import type { NodeJson } from '../../../shared/document/json.ts';
import type { Command } from '../../command/command.ts';
import { sessionCommand } from './text-command.ts';

const group = 'insert';

/** What can be put into the text. */
export const insertCommands: readonly Command[] = [
  sessionCommand(
    { id: 'insert-photos', title: { en: 'Photos…', vi: 'Ảnh…' }, group, shortcut: 'Mod+Shift+P' },
    ({ actions }) => actions.insertPhotos(),
  ),
  sessionCommand({ id: 'insert-gallery', title: { en: 'Gallery…', vi: 'Chùm ảnh…' }, group }, ({ actions }) =>
    actions.insertGallery(),
  ),
  sessionCommand(
    { id: 'insert-pull-quote', title: { en: 'Pull quote', vi: 'Trích dẫn nổi bật' }, group },
    ({ actions }) => actions.insertPullQuote(),
  ),
  sessionCommand({ id: 'insert-info-box', title: { en: 'Info box', vi: 'Box thông tin' }, group }, ({ actions }) =>
    actions.insertBlock({ type: 'infoBox', content: [{ type: 'paragraph' }] }),
  ),
  sessionCommand({ id: 'insert-table', title: { en: 'Table', vi: 'Bảng' }, group }, ({ actions }) =>
    actions.insertBlock(emptyTable(3, 3)),
  ),
  sessionCommand(
    { id: 'insert-related', title: { en: 'Related story…', vi: 'Tin liên quan…' }, group, shortcut: 'Mod+Shift+L' },
    ({ actions }) => actions.insertRelated(),
  ),
  sessionCommand({ id: 'insert-embed', title: { en: 'Link card', vi: 'Thẻ liên kết' }, group }, ({ actions }) =>
    actions.insertBlock({ type: 'embedCard' }),
  ),
  sessionCommand({ id: 'insert-divider', title: { en: 'Divider', vi: 'Đường phân cách' }, group }, ({ actions }) =>
    actions.insertBlock({ type: 'horizontalRule' }),
  ),
];

function emptyTable(rows: number, columns: number): NodeJson {
  const row = (type: 'tableHeader' | 'tableCell'): NodeJson => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })),
  });
  const others = Array.from({ length: rows - 1 }, () => row('tableCell'));
  return { type: 'table', content: [row('tableHeader'), ...others] };
}
