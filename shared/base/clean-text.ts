/**
 * Text as the archive stores it: NFC, so that one Backspace removes one Vietnamese letter, and without lone
 * surrogates, which SQLite would change silently. Control characters XML 1.0 cannot carry become spaces.
 */
export function cleanText(text: string): string {
  const normal = text.normalize('NFC');
  return SUSPECT.test(normal) ? toWellFormed(normal).replace(FORBIDDEN, ' ') : normal;
}

/** One line: line ends and tabs become single spaces, ends are trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Whether there can be anything to mend: a cheap look, for nearly all text is clean. */
const SUSPECT = /[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd]/;
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
