import { Plugin } from '@tiptap/pm/state';

/** From here on a page walks over more blocks at every key than it paints; below, the browser's own caret movement is safer. */
const MANY_BLOCKS = 100;

/** Lets the browser skip the blocks of a long story that nobody sees: by a class on the text, see text-editor.css. */
export function skipUnseen(): Plugin {
  return new Plugin({
    props: {
      attributes: ({ doc }): Record<string, string> => (doc.childCount > MANY_BLOCKS ? { class: 'skips-unseen' } : {}),
    },
  });
}
