import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What @electron/fuses looks for in the binary: its sentinel, version 1, nine fuses, all of them off. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('000000000'),
]);

/** A folder that electron-builder takes for an unpacked Electron for Linux, so that packing needs no download. */
export async function makeStandInElectron(folder: string, version: string): Promise<void> {
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await mkdir(path.join(folder, 'locales'));
  const files = { electron: FUSES, version, LICENSE: '', 'LICENSES.chromium.html': '', 'locales/en-US.pak': '' };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  await chmod(path.join(folder, 'electron'), 0o755);
}
