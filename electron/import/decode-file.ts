import { fail } from '../../shared/bridge/failure.ts';

/**
 * The text of a file: UTF-8 (with or without its mark), UTF-16 with its mark, else windows-1258, the old Vietnamese code
 * page, whose combining tones NFC joins to their letters. Fails: unreadable-import for binary content.
 */
export function decodeFile(bytes: Uint8Array, path: string): string {
  const text = decodeUnicode(bytes) ?? new TextDecoder('windows-1258').decode(bytes);
  if (text.includes('\0')) throw fail('unreadable-import', { path, format: 'text', problem: 'binary content' });
  return text.normalize('NFC');
}

function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
