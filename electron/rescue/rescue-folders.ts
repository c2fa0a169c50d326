import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { isSystemError } from '../files/system-failure.ts';

/** Where copies of drafts go when the archive cannot be written, the best place first. */
export interface RescueFolders {
  /** Those that may hold copies, whether or not they are there now. */
  readonly known: () => readonly string[];
  /** The same, with those on another disk than the archive first; a folder the person chose before all. */
  readonly inOrder: () => Promise<readonly string[]>;
  readonly choose: (folder: string) => void;
  readonly isOtherDisk: (folder: string) => Promise<boolean>;
}

export function openRescueFolders(archiveFolder: string, dataFolder: string): RescueFolders {
  // A shared temporary folder holds everybody's files: each person has a folder of their own in it.
  const temporary = path.join(tmpdir(), `galley-rescue-${userInfo().username}`);
  const own = [path.join(dataFolder, 'rescue'), temporary];
  let chosen = own.map(readChosen).find((folder) => folder !== null) ?? null;

  async function isOtherDisk(folder: string): Promise<boolean> {
    const [archive, other] = await Promise.all([diskOf(archiveFolder), diskOf(folder)]);
    return archive !== other;
  }

  const known = () => (chosen === null ? own : [chosen, ...own]);

  return {
    known,
    async inOrder() {
      const onOther = await Promise.all(own.map(isOtherDisk));
      const sorted = [...own.filter((_, index) => onOther[index]), ...own.filter((_, index) => !onOther[index])];
      return chosen === null ? sorted : [chosen, ...sorted];
    },
    choose(folder) {
      chosen = folder;
      for (const place of own) writeChosen(place, folder);
    },
    isOtherDisk,
  };
}

/** The name of the file that says which folder was chosen, so that its copies are found at the next start. */
const CHOSEN = 'chosen-folder.txt';

/** Null too when the folder is gone, with the stick it was on. */
function readChosen(place: string): string | null {
  const file = path.join(place, CHOSEN);
  const folder = existsSync(file) ? readFileSync(file, 'utf8') : null;
  return folder !== null && existsSync(folder) ? folder : null;
}

function writeChosen(place: string, folder: string): void {
  try {
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, CHOSEN), folder);
  } catch (error) {
    // The disk that holds this place may be the full one; the other place remembers as well.
    if (!isSystemError(error)) throw error;
  }
}

/** The disk a folder is on, or would be on when it is made. */
async function diskOf(folder: string): Promise<number> {
  try {
    return (await stat(folder)).dev;
  } catch (error) {
    const above = path.dirname(folder);
    if (above === folder) throw error;
    return diskOf(above);
  }
}
