import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import * as z from 'zod';
import { readTarEntries, type TarPosition } from '../../files/tar.ts';

/**
 * A backup is one tar file: a header that says so, the database, every original photo, and at the end the manifest with the
 * digest of each entry. A file that was cut off anywhere has no manifest, so a part of a backup is never taken for one.
 */
export const HEADER = 'galley-backup.json';
export const DATABASE = 'archive.sqlite';
export const MANIFEST = 'manifest.json';

const PHOTO = /^media\/([0-9a-f]{2})\/\1[0-9a-f]{62}\.[a-z]{3,4}$/;
const MOST_MANIFEST_BYTES = 512 * 1024 * 1024;
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const manifestInput = z.object({
  galleyBackup: z.literal(1),
  madeAt: z.number(),
  content: z.object({ stories: z.number(), versions: z.number(), photos: z.number(), digest }),
  files: z.array(z.object({ name: z.string().refine(isBackupName), sizeBytes: z.number(), sha256: digest })),
  /** Ids of photos whose file was missing or damaged when the backup was made. */
  missing: z.array(z.string()),
});

export type BackupManifest = z.infer<typeof manifestInput>;

export interface OpenedBackup {
  readonly manifest: BackupManifest;
  readonly entries: readonly TarPosition[];
  readonly file: FileHandle;
}

/** The one text a backup starts with; what does not start so is not overwritten. */
export const headerText = `${JSON.stringify({ galleyBackup: 1 })}\n`;

export function isBackupName(name: string): boolean {
  return name === HEADER || name === DATABASE || PHOTO.test(name);
}

/** Opens a backup and reads its manifest; null when the file is not a whole backup. The caller closes the file. */
export async function openBackup(path: string): Promise<OpenedBackup | null> {
  const file = await open(path, 'r');
  try {
    const opened = await readManifest(file);
    if (opened === null) await file.close();
    return opened;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readManifest(file: FileHandle): Promise<OpenedBackup | null> {
  const entries = await readTarEntries(file);
  const last = entries?.at(-1);
  if (entries === null || last?.name !== MANIFEST || last.sizeBytes > MOST_MANIFEST_BYTES) return null;
  const bytes = Buffer.alloc(last.sizeBytes);
  await file.read(bytes, 0, last.sizeBytes, last.start);
  const manifest = parseManifest(bytes.toString('utf8'));
  if (manifest === null) return null;
  const named = manifest.files.map(({ name, sizeBytes }) => `${name} ${sizeBytes}`).join('\n');
  const found = entries.slice(0, -1).map(({ name, sizeBytes }) => `${name} ${sizeBytes}`);
  return named === found.join('\n') ? { manifest, entries, file } : null;
}

function parseManifest(text: string): BackupManifest | null {
  try {
    return manifestInput.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Reads one entry in pieces and returns its SHA-256; `take` gets every piece. */
export async function readEntry(
  file: FileHandle,
  { start, sizeBytes }: TarPosition,
  take: (piece: Buffer) => Promise<void> | void = () => {},
): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(1024 * 1024);
  for (let done = 0; done < sizeBytes; ) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, sizeBytes - done), start + done);
    if (bytesRead === 0) break;
    const piece = buffer.subarray(0, bytesRead);
    hash.update(piece);
    await take(piece);
    done += bytesRead;
  }
  return hash.digest('hex');
}
