import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the distribution's ExifTool, which is not the one Galley writes with, reads in a file: tags by group and name. */
export function readTags(file: string): Readonly<Record<string, unknown>> {
  const output = execFileSync(findProgram(), ['-j', '-G1', '-a', '-struct', file], { encoding: 'utf8' });
  const [tags = {}] = JSON.parse(output) as readonly Record<string, unknown>[]; // one object for each file
  return tags;
}

/** npm puts the ExifTool that Galley brings along on the path too; that one is passed over. */
function findProgram(): string {
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const found = folders.map((folder) => path.join(folder, 'exiftool')).find((file) => existsSync(file));
  if (found === undefined) throw new Error('The distribution has no exiftool; `npm test` installs it');
  return found;
}
