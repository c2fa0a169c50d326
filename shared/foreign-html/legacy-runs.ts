import { guessLegacyEncoding } from '../legacy-text/guess-encoding.ts';
import { convertLegacy, type LegacyEncoding } from '../legacy-text/legacy-encodings.ts';
import { type LegacyFont, readLegacyFont } from '../legacy-text/legacy-font.ts';
import { readStyle } from './style.ts';
import { type Element, isElement, isText, type Parent, type Root, readAttribute, type TextNode } from './tree.ts';

/** A piece of text in an old encoding, as its font or its words say. */
export interface LegacyRun extends LegacyFont {
  readonly node: TextNode;
}

/** Fonts by class, as a style sheet in the pasted page gives them: Word names the font of its plain paragraphs only there. */
export type ClassFonts = ReadonlyMap<string, LegacyFont | null>;

export function readClassFonts(source: string): ClassFonts {
  const fonts = new Map<string, LegacyFont | null>();
  for (const [, sheet = ''] of source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)) {
    for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const family = /(?:^|[;\s])(?:mso-ascii-font-family|font-family)\s*:\s*([^;]+)/i.exec(body)?.[1];
      if (family === undefined) continue;
      for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)\s*(?=,|$)/g)) fonts.set(name, readLegacyFont(family));
    }
  }
  return fonts;
}

/** The text in old encodings: what is set in their fonts; without any such font, what reads as one of them. */
export function findLegacyRuns(root: Root, classFonts: ClassFonts): readonly LegacyRun[] {
  const runs: LegacyRun[] = [];
  const loose: TextNode[] = [];
  const waiting: { readonly parent: Parent; readonly font: LegacyFont | null }[] = [{ parent: root, font: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { parent, font } = next;
    for (const child of parent.childNodes) {
      if (isText(child) && font !== null && mayBeLegacy(child.value)) runs.push({ node: child, ...font });
      else if (isText(child) && mayBeLegacy(child.value)) loose.push(child);
      else if (isElement(child)) waiting.push({ parent: child, font: fontOf(child, classFonts, font) });
    }
  }
  const encoding = guessLegacyEncoding(loose.map(({ value }) => value).join('\n')) ?? null;
  return encoding === null ? runs : [...runs, ...loose.map((node) => ({ node, encoding, isUpper: false }))];
}

/** The old encodings know no letter beyond Latin-1; text that has one is Unicode already, whatever its font. */
function mayBeLegacy(text: string): boolean {
  return /\S/.test(text) && !/[\u0102-\u01b0\u1ea0-\u1ef9]|\p{Mn}/u.test(text);
}

function fontOf(element: Element, classFonts: ClassFonts, inherited: LegacyFont | null): LegacyFont | null {
  const style = readStyle(element);
  const named = style.get('mso-ascii-font-family') ?? style.get('font-family') ?? readAttribute(element, 'face');
  if (named !== '') return readLegacyFont(named);
  for (const name of readAttribute(element, 'class').split(/\s+/)) {
    const font = classFonts.get(name);
    if (font !== undefined) return font;
  }
  return inherited;
}

export function convertRuns(runs: readonly LegacyRun[]): void {
  for (const { node, encoding, isUpper } of runs) node.value = convertLegacy(node.value, encoding, isUpper);
}

/** Which encoding the runs have, where all or most agree. */
export function encodingOf(runs: readonly LegacyRun[]): LegacyEncoding | null {
  return runs[0]?.encoding ?? null;
}
