import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import { decodeFile } from '../import/decode-file.ts';
import { type ArchiveSource, type ArchiveStep, digestOfSource } from './archive-entry.ts';
import { readStoryLine } from './read-story-line.ts';

/** A longer line is no story. */
const MEBIBYTE = 1024 * 1024;
const MOST_BYTES = 20 * MEBIBYTE;
const NEWLINE = 0x0a;

/**
 * A `.jsonl` file: a story a line (read-story-line.ts), in UTF-8, in UTF-16 with its mark, or in the old Vietnamese code
 * page. Only the line being read is in memory.
 */
export function openLines(file: string, sizeBytes: number, zone: string): ArchiveSource {
  return {
    total: sizeBytes,
    async *steps() {
      let number = 0;
      for await (const { bytes, length, end } of readLines(file)) {
        number += 1;
        yield toStep(bytes ?? length, { name: `${file}:${number}`, zone, done: end });
      }
    },
  };
}

function toStep(
  bytes: Buffer | number,
  { name, zone, done }: { readonly name: string; readonly zone: string; readonly done: number },
): ArchiveStep {
  try {
    if (typeof bytes === 'number')
      throw fail('file-too-large', { path: name, sizeMb: Math.ceil(bytes / MEBIBYTE), mostMb: MOST_BYTES / MEBIBYTE });
    if (bytes.length === 0) return { kind: 'passed', what: null, done };
    const digest = digestOfSource(bytes);
    return {
      kind: 'entry',
      entry: { name, digest, read: () => readStoryLine(textOf(bytes, name), name, zone) },
      done,
    };
  } catch (error) {
    if (error instanceof FailureError) return { kind: 'refused', name, failure: error.failure, done };
    throw error;
  }
}

interface Line {
  /** Null for one that is too long. */
  readonly bytes: Buffer | null;
  readonly length: number;
  /** Where it ends in the file. */
  readonly end: number;
}

async function* readLines(file: string): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let length = 0;
  let at = 0;
  const take = (piece: Buffer) => {
    length += piece.length;
    if (length <= MOST_BYTES) pieces.push(piece);
    else pieces = [];
  };
  const finish = (end: number): Line => {
    const line = { bytes: length > MOST_BYTES ? null : trimLine(Buffer.concat(pieces)), length, end };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of readChunks(file)) {
    let from = 0;
    for (let found = chunk.indexOf(NEWLINE); found >= 0; found = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, found));
      yield finish(at + found + 1);
      from = found + 1;
    }
    take(chunk.subarray(from));
    at += chunk.length;
  }
  if (length > 0) yield finish(at);
}

/** In UTF-8, whatever the file is in. */
async function* readChunks(file: string): AsyncGenerator<Buffer> {
  const encoded = (await isUtf16(file)) ? { encoding: 'utf16le' as const } : {};
  const chunks = createReadStream(file, encoded) as AsyncIterable<Buffer | string>; // a stream's own type says nothing of its chunks
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** As programs on Windows write it. */
async function isUtf16(file: string): Promise<boolean> {
  const opened = await open(file);
  try {
    const { buffer } = await opened.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0xff && buffer[1] === 0xfe;
  } finally {
    await opened.close();
  }
}

function textOf(line: Buffer, name: string): string {
  return isUtf8(line) ? line.toString('utf8') : decodeFile(line, name).text;
}

/** Without the return of a Windows line and the mark that may open a file. */
function trimLine(line: Buffer): Buffer {
  const start = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  const end = line.at(-1) === 0x0d ? line.length - 1 : line.length;
  return line.subarray(start, end);
}
