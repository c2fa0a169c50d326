/**
 * Text as the archive stores it: NFC, so that one Backspace removes one Vietnamese letter, and without lone
 * surrogates, which SQLite would change silently. Control characters XML 1.0 cannot carry become spaces; the
 * ones that turn the direction of what follows, and so show other words than are written, are left out.
 */
export function cleanText(text: string): string {
  const normal = text.normalize('NFC');
  return SUSPECT.test(normal) ? toWellFormed(normal).replace(TURNING, '').replace(FORBIDDEN, ' ') : normal;
}

/** One line: line ends and tabs become single spaces, ends are trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Whether there can be anything to mend: a cheap look, for nearly all text is clean. */
const SUSPECT = /[^\t\n\r\x20-\x7e\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd]/;
/** Overrides, embeddings and isolates: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
