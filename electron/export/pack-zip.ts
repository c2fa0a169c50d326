import { zipSync } from 'fflate';

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The earliest time a zip entry can carry, in the clock of wherever this runs, so that every run writes the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** One zip file of these entries, in their order. */
export function packZip(files: readonly ZipEntry[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: NO_TIME, level: 6 });
}
