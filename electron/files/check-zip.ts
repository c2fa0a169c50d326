import { inflateRawSync } from 'node:zlib';

/** Why an archive is not opened. */
export type ZipProblem =
  | 'not a zip file'
  | 'damaged'
  | 'encrypted'
  | 'unsafe names'
  | 'too large unpacked'
  | 'unsafe XML';

/** No text with its pictures needs more; a bomb of a few kilobytes unpacks to more than any disk. */
const MOST_UNPACKED = 300 * 1024 * 1024;
const MOST_ENTRIES = 5000;

/**
 * Unpacks every entry in memory within limits, by the directory at the end of the file (PKWARE APPNOTE 4.3), so that
 * a library may open it afterwards: no bomb, no name that leaves a folder, no XML with definitions of its own.
 */
export function findZipProblem(bytes: Uint8Array): ZipProblem | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return checkEntries(file);
  } catch (error) {
    if (error instanceof RangeError) return isTooLarge(error) ? 'too large unpacked' : 'damaged';
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return 'damaged';
    throw error;
  }
}

function isTooLarge(error: RangeError): boolean {
  return 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY = 0x04034b50;

function checkEntries(file: Buffer): ZipProblem | null {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== DIRECTORY_END) return 'not a zip file';
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return 'too large unpacked';
  let at = file.readUInt32LE(end + 16);
  let left = MOST_UNPACKED;
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) return 'damaged';
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if ((file.readUInt16LE(at + 8) & 1) !== 0) return 'encrypted';
    if (!isSafeName(name)) return 'unsafe names';
    const unpacked = unpackEntry(file, at, left);
    if (unpacked === null) return 'damaged';
    if (/\.(xml|rels)$/i.test(name) && hasDefinitions(unpacked)) return 'unsafe XML';
    left -= unpacked.byteLength;
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return null;
}

function isSafeName(name: string): boolean {
  return !/^([\\/]|[a-z]:)|\\|\0/i.test(name) && !name.split('/').includes('..');
}

/** Null when it is not where the directory says, or packed in a way no document is. */
function unpackEntry(file: Buffer, directoryEntry: number, mostBytes: number): Buffer | null {
  const method = file.readUInt16LE(directoryEntry + 10);
  const size = file.readUInt32LE(directoryEntry + 20);
  const start = file.readUInt32LE(directoryEntry + 42);
  if (file.readUInt32LE(start) !== ENTRY) return null;
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  const packed = file.subarray(from, from + size);
  if (packed.byteLength !== size) return null;
  if (method === 0) return packed;
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(mostBytes, 1) }) : null;
}

/** Entities that refer to each other unpack like a bomb, or to files of this computer. Office writes none. */
function hasDefinitions(xml: Buffer): boolean {
  return /<!(DOCTYPE|ENTITY)/i.test(xml.toString('latin1')) || xml.includes(Buffer.from('<!DOCTYPE', 'utf16le'));
}
