/** Marks in a text what its list starts with; characters of the private area, which no text of people holds. */
const MARK = /\ue000(\d+)\ue001/g;

interface ListLevel {
  readonly abstractId: string;
  readonly start: number;
  readonly isOrdered: boolean;
  /** This list begins anew, though it looks like another one. */
  readonly restartsAt: number | null;
}

/**
 * Notes in each paragraph that begins a numbered list or goes on with one after other text which number it has in Word:
 * mammoth begins every list with 1. The outermost level only; numbers that come from a style are not counted.
 */
export function markListStarts(documentXml: string, numberingXml: string): string {
  const lists = readLists(numberingXml);
  const counts = new Map<string, number>();
  let last: number | null = null;
  return replaceElements(documentXml, 'w:p', (paragraph) => {
    const [, level, numId = ''] = NUMBERED.exec(paragraph) ?? [];
    const list = lists.get(numId);
    if (level !== undefined && level !== '0') return paragraph;
    if (list?.isOrdered !== true) {
      last = null;
      return paragraph;
    }
    const restart = list.restartsAt;
    const before =
      restart !== null && !counts.has(numId) ? restart - 1 : (counts.get(list.abstractId) ?? list.start - 1);
    const number = before + 1;
    counts.set(numId, number).set(list.abstractId, number);
    const expected = last === null ? 1 : last + 1;
    last = number;
    // mammoth counts this one itself, and nobody counts to a number of thirty digits.
    if (number === expected || !Number.isSafeInteger(number)) return paragraph;
    return paragraph.replace('</w:pPr>', `</w:pPr>${markRun(number)}`);
  });
}

/** The marks as the starts of lists in mammoth's HTML. */
export function applyListStarts(html: string): string {
  return html
    .replace(/<ol><li>\ue000(\d+)\ue001/g, '<ol start="$1"><li>')
    .replace(/<li>\ue000(\d+)\ue001/g, '</ol><ol start="$1"><li>')
    .replace(MARK, '');
}

const NUMBERED = /<w:numPr>\s*<w:ilvl w:val="(\d+)"\s*\/>\s*<w:numId w:val="(\d+)"/;

function markRun(number: number): string {
  return `<w:r><w:t>\ue000${number}\ue001</w:t></w:r>`;
}

function readLists(xml: string): ReadonlyMap<string, ListLevel> {
  const abstracts = new Map(
    elementsOf(xml, 'w:abstractNum').map((all) => {
      const level = elementsOf(all, 'w:lvl').find((one) => readAttribute(one, 'w:ilvl') === '0') ?? '';
      const start = Number(/<w:start w:val="(\d+)"/.exec(level)?.[1] ?? 1);
      const format = /<w:numFmt w:val="(\w+)"/.exec(level)?.[1] ?? 'decimal';
      return [readAttribute(all, 'w:abstractNumId'), { start, isOrdered: !PLAIN.has(format) }] as const;
    }),
  );
  return new Map(
    elementsOf(xml, 'w:num').flatMap((all) => {
      const abstractId = /<w:abstractNumId w:val="(\d+)"/.exec(all)?.[1] ?? '';
      const level = abstracts.get(abstractId);
      const restart = /<w:lvlOverride w:ilvl="0">\s*<w:startOverride w:val="(\d+)"/.exec(all)?.[1];
      if (level === undefined) return [];
      const restartsAt = restart === undefined ? null : Number(restart);
      return [[readAttribute(all, 'w:numId'), { ...level, abstractId, restartsAt }] as const];
    }),
  );
}

const PLAIN = new Set(['bullet', 'none']);

function readAttribute(element: string, name: string): string {
  const [tag = ''] = element.split('>', 1);
  return new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function elementsOf(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  replaceElements(xml, name, (element) => {
    found.push(element);
    return element;
  });
  return found;
}

/** Goes through the text once, whatever stands in it: an element that does not end ends the search. */
function replaceElements(xml: string, name: string, replace: (element: string) => string): string {
  const [open, close] = [new RegExp(`<${name}[ >]`, 'g'), `</${name}>`];
  const pieces: string[] = [];
  let at = 0;
  for (let found = open.exec(xml); found !== null; found = open.exec(xml)) {
    const end = xml.indexOf(close, found.index);
    if (end === -1) break;
    pieces.push(xml.slice(at, found.index), replace(xml.slice(found.index, end + close.length)));
    at = end + close.length;
    open.lastIndex = at;
  }
  return pieces.join('') + xml.slice(at);
}
