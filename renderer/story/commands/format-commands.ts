import type { Command } from '../../command/command.ts';
import { currentSession } from '../current-session.ts';
import { editNote } from '../notes/edit-note.ts';
import { noteTexts } from '../notes/note-texts.ts';
import { bodyCommand, markCommand, sessionCommand } from './text-command.ts';

const group = 'edit';

/** How the selected text looks. */
export const markCommands: readonly Command[] = [
  markCommand(
    {
      id: 'bold',
      title: { en: 'Bold', vi: 'Đậm' },
      keywords: { en: 'strong', vi: 'in đậm' },
      group,
      shortcut: 'Mod+B',
    },
    (chain) => chain.toggleBold(),
  ),
  markCommand(
    {
      id: 'italic',
      title: { en: 'Italic', vi: 'Nghiêng' },
      keywords: { en: 'emphasis', vi: 'in nghiêng' },
      group,
      shortcut: 'Mod+I',
    },
    (chain) => chain.toggleItalic(),
  ),
  markCommand({ id: 'underline', title: { en: 'Underline', vi: 'Gạch chân' }, group, shortcut: 'Mod+U' }, (chain) =>
    chain.toggleUnderline(),
  ),
  markCommand(
    { id: 'strike', title: { en: 'Strike through', vi: 'Gạch ngang' }, group, shortcut: 'Mod+Shift+S' },
    (chain) => chain.toggleStrike(),
  ),
  markCommand({ id: 'subscript', title: { en: 'Subscript', vi: 'Chỉ số dưới' }, group }, (chain) =>
    chain.unsetSuperscript().toggleSubscript(),
  ),
  markCommand({ id: 'superscript', title: { en: 'Superscript', vi: 'Chỉ số trên' }, group }, (chain) =>
    chain.unsetSubscript().toggleSuperscript(),
  ),
  sessionCommand(
    {
      id: 'link',
      title: { en: 'Link…', vi: 'Liên kết…' },
      keywords: { en: 'address url', vi: 'đường dẫn địa chỉ' },
      group,
      shortcut: 'Mod+Shift+K',
    },
    ({ actions }) => actions.editLink(),
  ),
];

/** What the newsroom says about the text, beside it. */
export const noteCommands: readonly Command[] = [
  {
    id: 'note',
    title: noteTexts.note,
    keywords: { en: 'comment remark', vi: 'nhận xét nhắn biên tập' },
    group: 'insert',
    shortcut: 'Mod+Alt+M',
    when: () => currentSession.get() !== null,
    async run({ app }) {
      const session = currentSession.get();
      if (session !== null) await editNote(session, app.settings.author);
    },
  },
];

/** Which kind of block the text is. */
export const blockCommands: readonly Command[] = [
  bodyCommand(
    {
      id: 'paragraph',
      title: { en: 'Paragraph', vi: 'Đoạn văn' },
      keywords: { en: 'text normal', vi: 'văn bản thường' },
      group,
      shortcut: 'Mod+Alt+0',
    },
    (chain) => chain.setParagraph(),
  ),
  bodyCommand(
    {
      id: 'subhead',
      title: { en: 'Subhead', vi: 'Tít xen' },
      keywords: { en: 'heading title h2', vi: 'tiêu đề mục' },
      group,
      shortcut: 'Mod+Alt+2',
    },
    (chain) => chain.toggleHeading({ level: 2 }),
  ),
  bodyCommand(
    {
      id: 'small-subhead',
      title: { en: 'Small subhead', vi: 'Tít xen nhỏ' },
      keywords: { en: 'heading title h3', vi: 'tiêu đề mục nhỏ' },
      group,
      shortcut: 'Mod+Alt+3',
    },
    (chain) => chain.toggleHeading({ level: 3 }),
  ),
  bodyCommand(
    {
      id: 'bullet-list',
      title: { en: 'Bullet list', vi: 'Danh sách dấu chấm' },
      keywords: { en: 'points unordered ul', vi: 'gạch đầu dòng liệt kê' },
      group,
      shortcut: 'Mod+Shift+8',
    },
    (chain) => chain.toggleBulletList(),
  ),
  bodyCommand(
    {
      id: 'numbered-list',
      title: { en: 'Numbered list', vi: 'Danh sách đánh số' },
      keywords: { en: 'ordered ol', vi: 'liệt kê thứ tự' },
      group,
      shortcut: 'Mod+Shift+7',
    },
    (chain) => chain.toggleOrderedList(),
  ),
  bodyCommand(
    {
      id: 'quote',
      title: { en: 'Quote', vi: 'Trích dẫn' },
      keywords: { en: 'blockquote', vi: 'trích lời' },
      group,
      shortcut: 'Mod+Shift+B',
    },
    (chain) => chain.toggleBlockquote(),
  ),
];
