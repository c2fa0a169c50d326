import {
  Bold,
  Heading2,
  Heading3,
  ImagePlus,
  Images,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  MessageSquareText,
  Minus,
  Newspaper,
  PanelTop,
  Pilcrow,
  Quote,
  SquareArrowOutUpRight,
  Strikethrough,
  Subscript,
  Superscript,
  Table2,
  Underline,
} from 'lucide-react';

/** A command as a button. `state` is the mark or block that makes it look pressed. */
export interface ToolbarItem {
  readonly commandId: string;
  readonly icon: LucideIcon;
  readonly state?: string;
}

/** The kinds of paragraph, by the state of the text that shows them. */
export const blockChoices = [
  { commandId: 'paragraph', state: 'paragraph' },
  { commandId: 'subhead', state: 'heading2' },
  { commandId: 'small-subhead', state: 'heading3' },
] as const;

export const toolbarGroups: readonly (readonly [ToolbarItem, ...ToolbarItem[]])[] = [
  [
    { commandId: 'bold', icon: Bold, state: 'bold' },
    { commandId: 'italic', icon: Italic, state: 'italic' },
    { commandId: 'underline', icon: Underline, state: 'underline' },
    { commandId: 'strike', icon: Strikethrough, state: 'strike' },
    { commandId: 'subscript', icon: Subscript, state: 'subscript' },
    { commandId: 'superscript', icon: Superscript, state: 'superscript' },
    { commandId: 'link', icon: Link2, state: 'link' },
    { commandId: 'note', icon: MessageSquareText, state: 'note' },
  ],
  [
    { commandId: 'bullet-list', icon: List, state: 'bulletList' },
    { commandId: 'numbered-list', icon: ListOrdered, state: 'orderedList' },
    { commandId: 'quote', icon: Quote, state: 'blockquote' },
  ],
  [
    { commandId: 'insert-photos', icon: ImagePlus },
    { commandId: 'insert-gallery', icon: Images },
    { commandId: 'insert-related', icon: Newspaper },
    { commandId: 'insert-pull-quote', icon: MessageSquareQuote },
    { commandId: 'insert-info-box', icon: PanelTop },
    { commandId: 'insert-table', icon: Table2 },
    { commandId: 'insert-embed', icon: SquareArrowOutUpRight },
    { commandId: 'insert-divider', icon: Minus },
  ],
];

/** What stands beside selected words. */
export const bubbleItems: readonly ToolbarItem[] = [
  { commandId: 'bold', icon: Bold, state: 'bold' },
  { commandId: 'italic', icon: Italic, state: 'italic' },
  { commandId: 'underline', icon: Underline, state: 'underline' },
  { commandId: 'strike', icon: Strikethrough, state: 'strike' },
  { commandId: 'link', icon: Link2, state: 'link' },
  { commandId: 'note', icon: MessageSquareText, state: 'note' },
  { commandId: 'subhead', icon: Heading2, state: 'heading2' },
  { commandId: 'quote', icon: Quote, state: 'blockquote' },
];

/** The picture a command has on its button; kinds of paragraph, which have none there, have theirs here. */
export function iconOf(commandId: string): LucideIcon {
  const item = toolbarGroups.flat().find((found) => found.commandId === commandId);
  return item?.icon ?? paragraphIcons[commandId] ?? Pilcrow;
}

const paragraphIcons: Readonly<Record<string, LucideIcon>> = { subhead: Heading2, 'small-subhead': Heading3 };
