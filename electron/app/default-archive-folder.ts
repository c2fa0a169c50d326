import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where the person's archive lies when none is named, the same for every door: the user's data folder of the XDG base
 * directory specification, of macOS, or of Windows.
 */
export function defaultArchiveFolder(): string {
  return path.join(personFolder(), 'archive');
}

/** Where this person's programs keep their data. */
export function personFolder(): string {
  const { env, platform } = process;
  if (platform === 'darwin') return path.join(homedir(), 'Library/Application Support/Galley');
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(homedir(), 'AppData/Roaming'), 'Galley');
  return path.join(env['XDG_DATA_HOME'] || path.join(homedir(), '.local/share'), 'galley');
}
