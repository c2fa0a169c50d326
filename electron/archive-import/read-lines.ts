import { createReadStream } from 'node:fs';
import { FailureError, fail } from '../../shared/bridge/failure.ts';
import { type ArchiveSource, type ArchiveStep, digestOfSource } from './archive-entry.ts';
import { readStoryLine } from './read-story-line.ts';

/** A longer line is no story. */
const MOST_BYTES = 20 * 1024 * 1024;
const NEWLINE = 0x0a;

/** A `.jsonl` file: a story a line (read-story-line.ts). Only the line being read is in memory. */
export function openLines(file: string, sizeBytes: number, zone: string): ArchiveSource {
  return {
    total: sizeBytes,
    async *steps() {
      let number = 0;
      for await (const { bytes, end } of readLines(file)) {
        number += 1;
        yield toStep(bytes, { name: `${file}:${number}`, zone, done: end });
      }
    },
  };
}

function toStep(
  bytes: Buffer | null,
  { name, zone, done }: { readonly name: string; readonly zone: string; readonly done: number },
): ArchiveStep {
  try {
    if (bytes === null) throw fail('file-too-large', { path: name, sizeMb: 'more', mostMb: MOST_BYTES / 1024 / 1024 });
    if (bytes.length === 0) return { kind: 'passed', done };
    const digest = digestOfSource(bytes);
    return {
      kind: 'entry',
      entry: { name, digest, read: () => readStoryLine(bytes.toString('utf8'), name, zone) },
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
    const bytes = length > MOST_BYTES ? null : trimLine(Buffer.concat(pieces));
    pieces = [];
    length = 0;
    return { bytes, end };
  };
  const chunks = createReadStream(file) as AsyncIterable<Buffer>; // a stream's own type says nothing of its chunks
  for await (const chunk of chunks) {
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

/** Without the return of a Windows line and the mark that may open a file. */
function trimLine(line: Buffer): Buffer {
  const start = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  const end = line.at(-1) === 0x0d ? line.length - 1 : line.length;
  return line.subarray(start, end);
}
