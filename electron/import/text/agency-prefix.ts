/** `TTTĐ - `: the paper's sign before the sapo, a few capitals and a dash. */
const PREFIX = /^((?:\p{Lu}[\p{Lu}\d.&]{0,9})(?: \p{Lu}[\p{Lu}\d.&]{0,9}){0,2})\s*[-–—]\s+(?=\S)/u;

/** The prefix as the page prints it, and the text after it; '' when there is none. */
export function splitPrefix(line: string): { readonly prefix: string; readonly text: string } {
  const match = PREFIX.exec(line);
  if (match === null) return { prefix: '', text: line };
  const [whole, sign = ''] = match;
  return { prefix: `${sign} - `, text: line.slice(whole.length) };
}
