import type { DocumentJson } from '../../../shared/document/json.ts';
import { readPlainText } from '../../../shared/document/read-document.ts';

/** A save that takes more than this many characters, and more than half of the text, is looked at twice. */
const LEAST_LOST = 500;

/** Whether most of a text went in one save: a slip of the hand, or a bug, as often as it was meant. */
export function hasLostMost(before: DocumentJson, after: DocumentJson): boolean {
  const had = readPlainText(before).length;
  const lost = had - readPlainText(after).length;
  return lost > LEAST_LOST && lost > had / 2;
}
