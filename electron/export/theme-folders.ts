import path from 'node:path';

/** Where the sheets of pages are looked for: the newsroom's own beside its archive, then those that ship. */
export function themeFolders(archiveFolder: string, resourceFolder: string): readonly string[] {
  return [path.join(archiveFolder, 'theme'), path.join(resourceFolder, 'theme')];
}
