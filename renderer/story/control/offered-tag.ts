import type { TagUse } from '../../../shared/bridge/calls/tag-calls.ts';
import { makeStore } from '../../state/store.ts';

/** Takes the tag without the keyboard leaving the text. */
export const TAKE_TAG_KEYS = 'Mod+Alt+G';

/** The first tag that is named in the text and that the story has not, and how to take it; null when there is none. */
export const offeredTag = makeStore<{ readonly tag: TagUse; readonly take: () => void } | null>(null);
