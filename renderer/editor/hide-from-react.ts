/**
 * Keeps React from looking after the selection in a text it did not make. Before every commit it asks where the selection
 * of the element with the keyboard is, and walks over the whole of an editable one to find out
 * (react-dom, ReactInputSelection.js): in a long story that costs more than the letter that was typed.
 */
export function hideFromReact(text: HTMLElement): void {
  Object.defineProperty(text, 'contentEditable', {
    configurable: true,
    get: () => (text.getAttribute('contenteditable') === 'false' ? 'false' : 'inherit'),
    set: (value: string) => {
      text.setAttribute('contenteditable', value);
    },
  });
}
