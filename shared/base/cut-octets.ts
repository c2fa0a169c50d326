/** As much of the start of a text as fits into so many octets of UTF-8, never a part of a character. */
export function cutOctets(text: string, octets: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += octetsOf(character.codePointAt(0) ?? 0);
    if (size > octets) return text.slice(0, end).trimEnd();
    end += character.length;
  }
  return text;
}

/** RFC 3629. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
