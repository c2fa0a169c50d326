/**
 * A table as CSV (RFC 4180) that no spreadsheet takes for formulas: text that begins with = + - @ (also as
 * wide as in Chinese), a tab or a line end gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection). Numbers stay numbers. It begins with a
 * byte order mark, without which Excel takes it for another encoding than UTF-8.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
