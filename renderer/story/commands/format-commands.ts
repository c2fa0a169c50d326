import type { Command } from '../../command/command.ts';
import { bodyCommand, markCommand, sessionCommand } from './text-command.ts';

const group = 'edit';

/** How the selected text looks and which kind of block it is. */
export const formatCommands: readonly Command[] = [
  markCommand({ id: 'bold', title: { en: 'Bold', vi: 'Đậm' }, group, shortcut: 'Mod+B' }, (editor) =>
    editor.chain().focus().toggleBold().run(),
  ),
  markCommand({ id: 'italic', title: { en: 'Italic', vi: 'Nghiêng' }, group, shortcut: 'Mod+I' }, (editor) =>
    editor.chain().focus().toggleItalic().run(),
  ),
  markCommand({ id: 'underline', title: { en: 'Underline', vi: 'Gạch chân' }, group, shortcut: 'Mod+U' }, (editor) =>
    editor.chain().focus().toggleUnderline().run(),
  ),
  markCommand(
    { id: 'strike', title: { en: 'Strike through', vi: 'Gạch ngang' }, group, shortcut: 'Mod+Shift+S' },
    (editor) => editor.chain().focus().toggleStrike().run(),
  ),
  markCommand({ id: 'subscript', title: { en: 'Subscript', vi: 'Chỉ số dưới' }, group }, (editor) =>
    editor.chain().focus().unsetSuperscript().toggleSubscript().run(),
  ),
  markCommand({ id: 'superscript', title: { en: 'Superscript', vi: 'Chỉ số trên' }, group }, (editor) =>
    editor.chain().focus().unsetSubscript().toggleSuperscript().run(),
  ),
  sessionCommand(
    { id: 'link', title: { en: 'Link…', vi: 'Liên kết…' }, group, shortcut: 'Mod+Shift+K' },
    ({ actions }) => actions.editLink(),
  ),
  bodyCommand({ id: 'paragraph', title: { en: 'Paragraph', vi: 'Đoạn văn' }, group, shortcut: 'Mod+Alt+0' }, (editor) =>
    editor.chain().focus().setParagraph().run(),
  ),
  bodyCommand({ id: 'subhead', title: { en: 'Subhead', vi: 'Tít xen' }, group, shortcut: 'Mod+Alt+2' }, (editor) =>
    editor.chain().focus().toggleHeading({ level: 2 }).run(),
  ),
  bodyCommand(
    { id: 'small-subhead', title: { en: 'Small subhead', vi: 'Tít xen nhỏ' }, group, shortcut: 'Mod+Alt+3' },
    (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  ),
  bodyCommand(
    { id: 'bullet-list', title: { en: 'Bullet list', vi: 'Danh sách dấu chấm' }, group, shortcut: 'Mod+Shift+8' },
    (editor) => editor.chain().focus().toggleBulletList().run(),
  ),
  bodyCommand(
    { id: 'numbered-list', title: { en: 'Numbered list', vi: 'Danh sách đánh số' }, group, shortcut: 'Mod+Shift+7' },
    (editor) => editor.chain().focus().toggleOrderedList().run(),
  ),
  bodyCommand({ id: 'quote', title: { en: 'Quote', vi: 'Trích dẫn' }, group, shortcut: 'Mod+Shift+B' }, (editor) =>
    editor.chain().focus().toggleBlockquote().run(),
  ),
];
