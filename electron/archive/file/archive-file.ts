import path from 'node:path';

/** The database in an archive's folder. */
export function archiveFile(folder: string): string {
  return path.join(folder, 'archive.sqlite');
}
