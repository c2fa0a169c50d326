import { Plugin } from '@tiptap/pm/state';
import type { Text } from '../../../shared/base/language.ts';
import type { LanguageSource } from '../editor-context.ts';

/** The name a screen reader says for the text, in the language of the interface. */
export function namedText(label: Text, language: LanguageSource): Plugin {
  return new Plugin({
    props: {
      attributes: () => ({
        'aria-label': label[language.current()],
        'aria-multiline': 'true',
        // No spelling dictionary is shipped, and the system's would mark every Vietnamese word.
        spellcheck: 'false',
      }),
    },
    view(view) {
      const stop = language.subscribe(() => view.updateState(view.state));
      return { destroy: stop };
    },
  });
}
