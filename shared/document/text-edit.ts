/** Put `text` in the place of the UTF-16 units `[start, end)`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads a text and says what to change in it: edits in order that do not overlap. */
export type FindEdits = (text: string) => readonly TextEdit[];

/** The text with the edits made. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let at = 0;
  for (const edit of edits) {
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edited + text.slice(at);
}
