import type { Text } from '../../shared/base/language.ts';
import type { AppState } from '../../shared/bridge/calls.ts';
import type { StoryRow } from '../../shared/story/story.ts';
import type { CurrentStory } from '../state/current-story.ts';
import type { Place } from '../state/place.ts';

/** Where a command stands in the menu bar and the shortcut sheet. */
export const commandGroups = {
  file: { en: 'File', vi: 'Tệp' },
  edit: { en: 'Edit', vi: 'Sửa' },
  insert: { en: 'Insert', vi: 'Chèn' },
  story: { en: 'Story', vi: 'Bài' },
  photo: { en: 'Photos', vi: 'Ảnh' },
  view: { en: 'View', vi: 'Xem' },
  help: { en: 'Help', vi: 'Trợ giúp' },
} as const satisfies Readonly<Record<string, Text>>;

export type CommandGroup = keyof typeof commandGroups;

/** What a command may look at when it is offered and when it runs. */
export interface CommandContext {
  readonly place: Place;
  readonly app: AppState;
  /** The stories selected on the Desk. */
  readonly selected: readonly StoryRow[];
  /** The story that is open on the Story screen. */
  readonly story: CurrentStory | null;
}

/** An action of the person, as data: menu, palette, toolbar and shortcut sheet are made from it. */
export interface Command {
  readonly id: string;
  readonly title: Text;
  /** Other words people look for it by. */
  readonly keywords?: Text;
  readonly group: CommandGroup;
  /** `Mod` is Ctrl, or Command on a Mac: `Mod+Shift+E`. */
  readonly shortcut?: string;
  /** A second shortcut where it is free: macOS keeps `Mod+H` for hiding a program. */
  readonly shortcutOffMac?: string;
  /** The key does this by itself in a text; the shortcut is only named, and the command runs from menus. */
  readonly keyIsNative?: true;
  /** Offered only when this holds; always without it. */
  readonly when?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}
