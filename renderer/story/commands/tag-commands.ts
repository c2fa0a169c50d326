import type { Command } from '../../command/command.ts';
import { showToast } from '../../state/toasts.ts';
import { offeredTag, TAKE_TAG_KEYS } from '../control/offered-tag.ts';
import { suggestionTexts } from '../control/suggestion-texts.ts';

/** Tags of the story, from the keyboard while it is being written. */
export const tagCommands: readonly Command[] = [
  {
    id: 'take-named-tag',
    title: suggestionTexts.takeFirst,
    group: 'edit',
    shortcut: TAKE_TAG_KEYS,
    when: () => offeredTag.get() !== null,
    run() {
      const offered = offeredTag.get();
      if (offered === null) return;
      offered.take();
      showToast({ tone: 'plain', text: suggestionTexts.taken, values: { name: offered.tag.name } });
    },
  },
];
