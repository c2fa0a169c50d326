import type { Editor } from '@tiptap/core';
import type { Saver } from '../../editor/autosave/saver.ts';

/** Saves at once when the person turns away: the text loses the keyboard, a composition ends, the window is hidden or goes. */
export function flushWhenLeaving(editors: readonly Editor[], saver: Saver): () => void {
  const flush = () => void saver.flush();
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  for (const editor of editors) {
    editor.on('blur', flush);
    editor.on('mount', () => editor.view.dom.addEventListener('compositionend', flush));
  }
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', flush);
  return () => {
    document.removeEventListener('visibilitychange', whenHidden);
    window.removeEventListener('pagehide', flush);
  };
}
