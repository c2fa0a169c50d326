import type { NodeJson } from '../../../shared/document/json.ts';
import type { Command } from '../../command/command.ts';
import { sessionCommand } from './text-command.ts';

const group = 'insert';

/** What can be put into the text. */
export const insertCommands: readonly Command[] = [
  sessionCommand(
    {
      id: 'insert-photos',
      title: { en: 'Photos…', vi: 'Ảnh…' },
      keywords: { en: 'image picture figure', vi: 'hình' },
      group,
      shortcut: 'Mod+Shift+P',
    },
    ({ actions }) => actions.insertPhotos(),
  ),
  sessionCommand(
    {
      id: 'insert-gallery',
      title: { en: 'Gallery…', vi: 'Chùm ảnh…' },
      keywords: { en: 'album photos images', vi: 'bộ ảnh hình' },
      group,
    },
    ({ actions }) => actions.insertGallery(),
  ),
  sessionCommand(
    {
      id: 'insert-pull-quote',
      title: { en: 'Pull quote', vi: 'Trích dẫn nổi bật' },
      keywords: { en: 'highlighted quotation', vi: 'câu nổi bật lời nói' },
      group,
    },
    ({ actions }) => actions.insertPullQuote(),
  ),
  sessionCommand(
    {
      id: 'insert-info-box',
      title: { en: 'Info box', vi: 'Box thông tin' },
      keywords: { en: 'sidebar fact box', vi: 'hộp khung thông tin' },
      group,
    },
    ({ actions }) => actions.insertBlock({ type: 'infoBox', content: [{ type: 'paragraph' }] }),
  ),
  sessionCommand(
    {
      id: 'insert-table',
      title: { en: 'Table', vi: 'Bảng' },
      keywords: { en: 'grid rows columns', vi: 'hàng cột' },
      group,
    },
    ({ actions }) => actions.insertBlock(emptyTable(3, 3)),
  ),
  sessionCommand(
    {
      id: 'insert-related',
      title: { en: 'Related story…', vi: 'Tin liên quan…' },
      keywords: { en: 'read more see also story', vi: 'đọc thêm bài liên quan xem thêm' },
      group,
      shortcut: 'Mod+Shift+L',
    },
    ({ actions }) => actions.insertRelated(),
  ),
  sessionCommand(
    {
      id: 'insert-embed',
      title: { en: 'Link card', vi: 'Thẻ liên kết' },
      keywords: { en: 'embed video post', vi: 'nhúng thẻ video' },
      group,
    },
    ({ actions }) => actions.insertBlock({ type: 'embedCard' }),
  ),
  sessionCommand(
    {
      id: 'insert-divider',
      title: { en: 'Divider', vi: 'Đường phân cách' },
      keywords: { en: 'line rule separator', vi: 'gạch kẻ vạch' },
      group,
    },
    ({ actions }) => actions.insertBlock({ type: 'horizontalRule' }),
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
