/** Gives the keyboard to the tools beside the selected words, or to the toolbar when there are none. */
export function focusTools(): void {
  const tools = document.querySelector('.selection-bubble') ?? document.querySelector('.text-toolbar');
  tools?.querySelector('button')?.focus();
}
