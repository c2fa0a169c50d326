import type { RawTags } from './parse-metadata.ts';

/**
 * Puts right what ExifTool could not read as UTF-8, from the bytes it hands over: text of old desks in Windows-1252,
 * and UTF-8 that another program cut in the middle of a letter to fit an IIM field.
 */
export function decodeLegacyText(tags: RawTags): RawTags {
  const undecoded = tags['invalidUtf8Bytes'];
  return isRecord(undecoded) ? { ...tags, ...decodeEach(undecoded, tags) } : tags;
}

function decodeEach(undecoded: RawTags, tags: RawTags): RawTags {
  const decoded = Object.entries(undecoded).map(([tag, bytes]) => {
    if (bytes instanceof Uint8Array) return [tag, decode(bytes)] as const;
    const items = tags[tag]; // a list: only some of its items may be undecoded, keyed by their place
    return [tag, Array.isArray(items) && isRecord(bytes) ? decodeItems(items, bytes) : items] as const;
  });
  return Object.fromEntries(decoded);
}

function decodeItems(items: readonly unknown[], undecoded: RawTags): readonly unknown[] {
  return items.map((item, index) => {
    const bytes = undecoded[String(index)];
    return bytes instanceof Uint8Array ? decode(bytes) : item;
  });
}

function decode(bytes: Uint8Array): string {
  return decodeCutUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** A decoder that expects more keeps an incomplete last letter to itself. Without any other letter beyond ASCII it is no proof. */
function decodeCutUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /\P{ASCII}/u.test(text) ? text : null;
  } catch (error) {
    if (error instanceof TypeError) return null; // not UTF-8 (Encoding Standard, 7.1)
    throw error;
  }
}

function isRecord(value: unknown): value is RawTags {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
