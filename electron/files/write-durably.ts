import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from './make-folders.ts';

/** What a file is to hold: all of it, or piece by piece when it is too large to lie in memory. */
export type FileContent = Uint8Array | string | AsyncIterable<Uint8Array>;

/** Marks a file that is being written; whoever opens the folder next may sweep it. */
export const TEMPORARY = '.galley-writing-';

/**
 * Writes a whole file or none of it: temporary file → fsync → rename → fsync of the folder. Killed or cut off at any
 * point, the old file or the new one is there, never a part of one.
 */
export async function writeDurably(file: string, bytes: FileContent): Promise<void> {
  const staged = await stageDurably(file, bytes);
  await staged.place();
}

/** A file that is whole on the disk and waits for its name. */
export interface StagedFile {
  readonly temporary: string;
  place(): Promise<void>;
  discard(): Promise<void>;
}

/** The first half of `writeDurably`: until it is placed the file may be looked at and still be thrown away. */
export async function stageDurably(file: string, bytes: FileContent): Promise<StagedFile> {
  const folder = path.dirname(file);
  await makeFolderDurably(folder);
  const temporary = path.join(folder, temporaryName());
  const discard = () => rm(temporary, { force: true });
  try {
    const handle = await open(temporary, 'wx');
    try {
      await writeContent(handle, bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    temporary,
    discard,
    async place() {
      try {
        await rename(temporary, file);
      } catch (error) {
        await discard();
        throw error;
      }
      await syncFolder(folder);
    },
  };
}

async function writeContent(handle: FileHandle, content: FileContent): Promise<void> {
  if (typeof content === 'string') return writeAll(handle, Buffer.from(content, 'utf8'));
  if (content instanceof Uint8Array) return writeAll(handle, content);
  for await (const piece of content) await writeAll(handle, piece);
}

/** In as few writes as the system allows: `writeFile` cuts a photo into pieces of half a megabyte. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.byteLength - at);
    at += bytesWritten;
  }
}

/**
 * The same for files of one folder that another program writes: `fill` gets temporary names, which become the real ones
 * when all of them are whole.
 */
export async function writeTogetherDurably(
  files: readonly string[],
  fill: (temporary: readonly string[]) => Promise<void>,
): Promise<void> {
  const folder = path.dirname(files[0] ?? '');
  await makeFolderDurably(folder);
  const temporary = files.map((file) => path.join(folder, `${temporaryName()}${path.extname(file)}`));
  try {
    await fill(temporary);
    for (const [index, name] of temporary.entries()) {
      await syncFile(name);
      await rename(name, files[index] ?? '');
    }
  } catch (error) {
    for (const name of temporary) await rm(name, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new name for what is being written; it tells which process does. */
export function temporaryName(): string {
  return `${TEMPORARY}${process.pid}-${randomUUID()}`;
}

/** The process that writes, or wrote, the file of this name; null for a name that does not say. */
export function writerOf(name: string): number | null {
  const pid = /^(\d{1,10})-/.exec(name.slice(TEMPORARY.length))?.[1];
  return pid === undefined ? null : Number(pid);
}

/** A new folder is only there after a power cut when the folder that names it was synced too (fsync(2), NOTES). Returns the folders made. */
export async function makeFolderDurably(folder: string): Promise<readonly string[]> {
  const made = makeFolders(folder);
  for (const each of made.toReversed()) await syncFolder(path.dirname(each));
  return made;
}

/** Makes the names in a folder durable. Windows cannot open a folder and keeps names itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
