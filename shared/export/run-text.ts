import { cleanText } from '../base/clean-text.ts';

/** Words of a story as they stand in one line: line ends inside a paragraph mean a space, as they do in HTML. */
export function runText(value: string): string {
  return cleanText(value).replace(LINE_ENDS, ' ');
}

const LINE_ENDS = /[ \t]*[\r\n]+[ \t]*/g;
