import { execFileSync } from 'node:child_process';
import * as z from 'zod';
import { cliFile } from '../../builders/backend.ts';
import { cpuOfChildren } from '../cpu-of-children.ts';

const report = z.object({ written: z.array(z.string()), unchanged: z.number() });
/** The answer names every file of a site. */
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;

export interface Publishing {
  /** Of the whole command: from the start of Node to its end, all threads and programs it runs. */
  readonly cpuS: number;
  readonly wallS: number;
  readonly written: number;
  readonly files: number;
}

/** Seconds of processor time that a command takes which only opens the archive: a part of every other. */
export function cpuOfStarting(archive: string): number {
  const cpu = cpuOfChildren();
  execFileSync(process.execPath, [cliFile, 'list', '--archive', archive, '--limit', '1'], { stdio: 'ignore' });
  return cpuOfChildren() - cpu;
}

/** Runs `galley publish` as people do, and tells what it took. */
export function publishOnce(archive: string, site: string): Publishing {
  const cpu = cpuOfChildren();
  const started = performance.now();
  const args = [cliFile, 'publish', '--archive', archive, '--out', site, '--json'];
  const answer = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: MOST_ANSWER_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const wallS = (performance.now() - started) / 1000;
  const cpuS = cpuOfChildren() - cpu;
  const { written, unchanged } = report.parse(JSON.parse(answer));
  return { cpuS, wallS, written: written.length, files: written.length + unchanged };
}
