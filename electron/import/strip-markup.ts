/**
 * HTML without its tags, a space for each; scripts, styles and comments go with what is in them, and a tag that is not
 * closed is text. One pass, so a file of nothing but `<` takes no longer than another.
 */
export function stripMarkup(html: string): string {
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()); // others may change their length
  const neverClosed = new Set<string>();
  const kept: string[] = [];
  let at = 0;
  for (let start = lower.indexOf('<'); start >= 0; start = lower.indexOf('<', at)) {
    const close = closingOf(lower, start);
    const end = close === null || neverClosed.has(close) ? -1 : lower.indexOf(close, start);
    if (close !== null && end >= 0) {
      kept.push(html.slice(at, start), ' ');
      at = end + close.length;
    } else {
      if (close !== null) neverClosed.add(close);
      kept.push(html.slice(at, start + 1));
      at = start + 1;
    }
  }
  return [...kept, html.slice(at)].join('');
}

/** What ends the tag, comment or element of code that begins here; null for a `<` of the text. */
function closingOf(lower: string, start: number): string | null {
  const code = /^<(script|style)\b/.exec(lower.slice(start, start + 8))?.[1];
  if (code !== undefined) return `</${code}>`;
  if (lower.startsWith('<!--', start)) return '-->';
  return /^<[a-z/!?]/.test(lower.slice(start, start + 2)) ? '>' : null;
}
