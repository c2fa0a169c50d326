import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { archiveFile } from '../archive/file/archive-file.ts';
import { readRemembered, writeRemembered } from './remembered.ts';

const choiceShape = z.object({ folder: z.string().min(1) });
const SWITCH = '--archive';

/** The archive the person opened last; null when they never chose one, or it is not there now: on a stick, for example. */
export function readArchiveChoice(userData: string): string | null {
  const folder = readRemembered(choiceFile(userData), choiceShape)?.folder ?? null;
  return folder !== null && existsSync(archiveFile(folder)) ? folder : null;
}

export function rememberArchiveChoice(userData: string, folder: string): void {
  writeRemembered(choiceFile(userData), { folder } satisfies z.infer<typeof choiceShape>);
}

/** The words to start again with: the same, without the archive they named. */
export function withoutArchive(words: readonly string[]): string[] {
  return words.filter((word, at) => !word.startsWith(`${SWITCH}=`) && word !== SWITCH && words[at - 1] !== SWITCH);
}

function choiceFile(userData: string): string {
  return path.join(userData, 'archive.json');
}
