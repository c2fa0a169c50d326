import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { BundleProblem } from './bundle-problem.ts';

/** What a file in a zip is, before it is read. */
export interface ZipEntry {
  readonly name: string;
  readonly sizeBytes: number;
}

/** An open zip file. Its central directory was read and found sound. */
export interface OpenZip {
  readonly entries: readonly ZipEntry[];
  /** Fails with the error of the zip when the bytes are not as its directory says. */
  readBytes(name: string, mostBytes: number): Promise<Buffer>;
  /** Writes an entry to a file; its SHA-256 in hex. */
  extract(name: string, file: string): Promise<string>;
  close(): void;
}

/** Opens a zip file for reading entry by entry, so that one of a gigabyte never lies in memory. Throws BundleProblem. */
export async function openZip(file: string, { mostEntries }: { readonly mostEntries: number }): Promise<OpenZip> {
  const zip = await asBundleProblem(
    yauzl.openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }),
  );
  try {
    return await readDirectory(zip, mostEntries);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readDirectory(zip: yauzl.ZipFile, mostEntries: number): Promise<OpenZip> {
  if (zip.entryCount > mostEntries) throw new BundleProblem('too-many-files');
  const found = new Map<string, yauzl.Entry>();
  await asBundleProblem(
    (async () => {
      for await (const entry of zip.eachEntry()) {
        if (found.has(entry.fileName)) throw new BundleProblem('file-twice', { name: entry.fileName });
        if (entry.isEncrypted()) throw new BundleProblem('encrypted');
        found.set(entry.fileName, entry);
      }
    })(),
  );
  const open = (name: string): Promise<Readable> => {
    const entry = found.get(name);
    if (entry === undefined) throw new BundleProblem('file-missing', { name });
    return asBundleProblem(zip.openReadStreamPromise(entry));
  };
  return {
    entries: [...found.values()].map(({ fileName, uncompressedSize }) => ({
      name: fileName,
      sizeBytes: uncompressedSize,
    })),

    async readBytes(name, mostBytes) {
      if ((found.get(name)?.uncompressedSize ?? 0) > mostBytes) throw new BundleProblem('file-too-large', { name });
      const stream = await open(name);
      return asBundleProblem(
        (async () => {
          const chunks: Buffer[] = [];
          for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk); // a stream of bytes yields buffers
          return Buffer.concat(chunks);
        })(),
      );
    },

    async extract(name, file) {
      const hash = createHash('sha256');
      const stream = await open(path.posix.normalize(name));
      stream.on('data', (chunk: Buffer) => hash.update(chunk));
      await asBundleProblem(pipeline(stream, createWriteStream(file, { flags: 'wx' })));
      return hash.digest('hex');
    },

    close: () => zip.close(),
  };
}

/** Trouble with the disk stays what it is; everything else that goes wrong while reading is the zip's fault. */
async function asBundleProblem<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof BundleProblem || !(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    if (/^E[A-Z]+$/.test(code)) throw error;
    throw new BundleProblem('broken-zip', { detail: error.message });
  }
}
