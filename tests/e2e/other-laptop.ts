import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const cli = path.resolve(import.meta.dirname, '../../out/main/cli.js');
const run = promisify(execFile);

/** The command line of another laptop, whose archive lies in this folder. */
export async function other(folder: string, ...args: readonly string[]): Promise<unknown> {
  const env = { ...process.env, XDG_DATA_HOME: path.join(folder, 'home') };
  const { stdout } = await run(process.execPath, [cli, ...args, '--json', '--archive', path.join(folder, 'other')], {
    env,
  });
  return JSON.parse(stdout);
}

export async function firstStory(folder: string): Promise<string> {
  const { stories } = (await other(folder, 'list', '--status', 'draft')) as { stories: { id: string }[] }; // the command's own JSON
  const [story] = stories;
  if (story === undefined) throw new Error('The sample has a draft');
  return story.id;
}

export async function sendBundle(folder: string, id: string): Promise<string> {
  const stick = path.join(folder, 'stick');
  await other(folder, 'export', id, '--format', 'bundle', '--note', 'Nhờ xem lại tít.', '--out', stick);
  const [file] = await readdir(stick);
  if (file === undefined) throw new Error('A bundle was written');
  return path.join(stick, file);
}
