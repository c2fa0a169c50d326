import { cleanText } from '../base/clean-text.ts';

/** Words of a story as they stand in one line: line ends inside a paragraph mean a space, as they do in HTML. */
export function runText(value: string): string {
  const clean = cleanText(value);
  return clean.includes('\n') || clean.includes('\r') ? clean.replace(LINE_ENDS, ' ') : clean;
}

const LINE_ENDS = /[ \t]*[\r\n]+[ \t]*/g;
