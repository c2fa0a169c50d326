import type { FileHandle } from 'node:fs/promises';

/**
 * The tape archive of POSIX.1-1988 (ustar), files only: one file that every system can open, with nothing to unpack
 * cleverly. Sizes over 8 GiB use the base-256 form of GNU tar.
 */
export interface TarEntry {
  readonly name: string;
  readonly sizeBytes: number;
}

const BLOCK = 512;

export function makeTarHeader({ name, sizeBytes }: TarEntry): Buffer {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 100) throw new Error(`Too long for a tar header: ${name}`);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  writeSize(header, sizeBytes);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** The zeros after an entry's bytes, up to the next whole block. */
export function tarPadding(sizeBytes: number): Buffer {
  return Buffer.alloc((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
}

/** Two empty blocks end the archive. */
export const tarEnd: Buffer = Buffer.alloc(BLOCK * 2);

export interface TarPosition extends TarEntry {
  /** Where the entry's bytes start in the file. */
  readonly start: number;
}

/** The entries of a tar file in order, or null as soon as something in it is no plain entry of ours. */
export async function readTarEntries(file: FileHandle): Promise<readonly TarPosition[] | null> {
  const { size } = await file.stat();
  const entries: TarPosition[] = [];
  let at = 0;
  for (;;) {
    const header = Buffer.alloc(BLOCK);
    const { bytesRead } = await file.read(header, 0, BLOCK, at);
    if (bytesRead < BLOCK) return null;
    if (header.every((byte) => byte === 0)) return entries;
    const entry = parseHeader(header);
    if (entry === null || at + BLOCK + entry.sizeBytes > size) return null;
    entries.push({ ...entry, start: at + BLOCK });
    at += BLOCK + entry.sizeBytes + tarPadding(entry.sizeBytes).length;
  }
}

function parseHeader(header: Buffer): TarEntry | null {
  const name = header.subarray(0, 100).toString('utf8').replace(/\0.*$/su, '');
  const sizeBytes = readSize(header);
  if (sizeBytes === null || header.toString('latin1', 257, 262) !== 'ustar') return null;
  return makeTarHeader({ name, sizeBytes }).equals(header) ? { name, sizeBytes } : null; // checksum, type and owner included
}

function writeSize(header: Buffer, sizeBytes: number): void {
  if (sizeBytes < 8 ** 11) {
    header.write(`${sizeBytes.toString(8).padStart(11, '0')}\0`, 124);
    return;
  }
  header[124] = 0x80;
  header.writeBigUInt64BE(BigInt(sizeBytes), 128);
}

function readSize(header: Buffer): number | null {
  if (header[124] === 0x80) return Number(header.readBigUInt64BE(128));
  const octal = header.toString('latin1', 124, 135);
  return /^[0-7]{11}$/.test(octal) ? Number.parseInt(octal, 8) : null;
}
