import { type CodeTable, findTypedCode } from '../../shared/publication/code-replacement.ts';
import { makeStore } from './store.ts';

/** What the publication's codes stand for. */
export const codeTable = makeStore<CodeTable>(new Map());

/**
 * A code typed between backslashes into any plain field of the window becomes what it stands for. By one listener, not
 * field by field: the photo desk and the story write the same codes.
 */
export function followTypedCodes(): () => void {
  const listener = (event: Event) => {
    if (!(event instanceof InputEvent) || event.data !== '\\' || event.isComposing) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      replaceIn(event.target);
  };
  document.addEventListener('input', listener, { capture: true });
  return () => document.removeEventListener('input', listener, { capture: true });
}

function replaceIn(field: HTMLInputElement | HTMLTextAreaElement): void {
  const caret = field.selectionStart;
  if (caret === null || caret !== field.selectionEnd) return;
  const hit = findTypedCode(field.value.slice(0, caret), codeTable.get());
  if (hit === null) return;
  field.setRangeText(hit.text, hit.start, hit.end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: hit.text }));
}
