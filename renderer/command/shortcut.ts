/** A key press, as far as shortcuts care. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a press is the shortcut (`Mod+Shift+E`). Letters go by the key's place when the layout gives no Latin letter. */
export function matchesShortcut(shortcut: string, press: KeyPress, isMac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts[parts.length - 1] ?? '';
  const wants = (name: string) => parts.includes(name, 0) && parts.indexOf(name) < parts.length - 1;
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== wants('Mod') || otherMod || press.altKey !== wants('Alt')) return false;
  if (press.shiftKey !== wants('Shift') && /^[A-Z0-9]$|^F\d+$|^[A-Z][a-z]/.test(key)) return false;
  const pressed = namedKeys[press.key] ?? press.key.toUpperCase();
  return pressed === key.toUpperCase() || [`Key${key.toUpperCase()}`, `Digit${key}`].includes(press.code);
}

/** Keys whose sign cannot stand in a shortcut; `+` is `=` without Shift on many keyboards. */
const namedKeys: Readonly<Record<string, string>> = { ' ': 'SPACE', '+': 'PLUS', '=': 'PLUS' };

const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', plus: '+', '-': '−' };
const macSigns: Readonly<Record<string, string>> = {
  ...arrows,
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Escape: '⎋',
};
const otherSigns: Readonly<Record<string, string>> = { ...arrows, Mod: 'Ctrl', Escape: 'Esc' };

/** As the person's keyboard names it: `Ctrl+Shift+E`, `⌘⇧E`. */
export function formatShortcut(shortcut: string, isMac: boolean): string {
  const parts = shortcut.split('+');
  if (isMac) return parts.map((part) => macSigns[part] ?? part).join('');
  return parts.map((part) => otherSigns[part] ?? part).join('+');
}

/** Electron's name for it (https://www.electronjs.org/docs/latest/api/accelerator). */
export function toAccelerator(shortcut: string): string {
  return shortcut.replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
}
