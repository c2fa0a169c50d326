import { fail } from '../../shared/bridge/failure.ts';

export interface DecodedFile {
  readonly text: string;
  /** Characters that could not be read and stand as U+FFFD. */
  readonly broken: number;
}

/**
 * The text of a file: UTF-8 (with or without its mark), UTF-16 with its mark, else windows-1258, the old Vietnamese code
 * page, whose combining tones NFC joins to their letters. Fails: file-not-text, file-empty.
 */
export function decodeFile(bytes: Uint8Array, path: string): DecodedFile {
  const text = decodeUnicode(bytes) ?? new TextDecoder('windows-1258').decode(bytes);
  if (text.includes('\0')) throw fail('file-not-text', { path });
  if (text.trim() === '') throw fail('file-empty', { path });
  return { text: text.normalize('NFC'), broken: count(text, /\ufffd/g) };
}

function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  // UTF-8 with a damaged place has more letters that are whole; another code page has hardly one that looks whole.
  return count(text, /\ufffd/g) <= count(text, /(?!\ufffd)[^\p{ASCII}]/gu) ? text : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
