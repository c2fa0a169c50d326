/** A run of lines that the Markdown reader may have, or that stays as it is written. */
export interface Segment {
  readonly text: string;
  readonly isPlain: boolean;
}

/** Block marks (`>`, `-`, `1.`) before the words of one line; a document does not nest so far (parse-document.ts). */
const MOST_MARKS = 12;
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_MARKS + 1}}`);
/** As deep as lists in lists of that many levels are written. */
const INDENTED = /^[ \t]{61}/;
const DELIMITERS = /[*_~`[<]/g;
/**
 * The reader compares the delimiters of a paragraph with one another, so its time grows with the square of their number:
 * so many comparisons for a whole file, half a second of them. Articles need some thousands.
 */
const MOST_COMPARISONS = 10_000_000;

/**
 * Cuts Markdown into what can be read in good time and what would take minutes or overflow the stack. Any usual file is
 * one segment. Long runs of spaces and of empty lines mean no more than short ones and are shortened.
 */
export function splitSource(source: string): readonly Segment[] {
  const segments: { lines: string[]; isPlain: boolean }[] = [];
  let left = MOST_COMPARISONS;
  for (const group of groupLines(source)) {
    const cost = countDelimiters(group) ** 2;
    const isPlain = cost > left || group.some((line) => NESTED.test(line) || INDENTED.test(line));
    if (!isPlain) left -= cost;
    const last = segments[segments.length - 1];
    if (last?.isPlain === isPlain) last.lines.push(...group);
    else segments.push({ lines: [...group], isPlain });
  }
  return segments.map(({ lines, isPlain }) => ({ text: lines.join('\n'), isPlain }));
}

/** Paragraphs with the empty lines after them, two at most. */
function* groupLines(source: string): Generator<readonly string[]> {
  let group: string[] = [];
  let empty = 0;
  for (const line of source.replace(/[ \t]{101,}/g, ' ').split(/\r?\n/)) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && empty > 0) {
      yield group;
      group = [];
    }
    empty = isEmpty ? empty + 1 : 0;
    if (empty <= 2) group.push(line);
  }
  if (group.length > 0) yield group;
}

function countDelimiters(lines: readonly string[]): number {
  return lines.reduce((count, line) => count + (line.match(DELIMITERS)?.length ?? 0), 0);
}
