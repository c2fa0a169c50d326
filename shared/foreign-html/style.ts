import { type Element, readAttribute } from './tree.ts';

export type Style = ReadonlyMap<string, string>;

const none: Style = new Map();

/** The inline style of an element, lower case but for the values in quotes. Word's own properties (`mso-…`) included. */
export function readStyle(element: Element): Style {
  const written = readAttribute(element, 'style');
  if (written === '') return none;
  const style = new Map<string, string>();
  for (const declaration of written.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    style.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return style;
}

export function saysStyle(style: Style, name: string, value: RegExp): boolean {
  return value.test(style.get(name)?.toLowerCase() ?? '');
}
