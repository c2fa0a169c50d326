import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one clock tick of /proc on every Linux we know (USER_HZ). */
const TICK_MS = 10;

/** The processor time of a process and its children so far, the ended ones included; proc(5), Linux only. */
export function cpuOfTree(pid: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)));
  const tree = processes.filter((process) => process.pid === pid || process.parent === pid);
  return tree.reduce((sum, { ticks }) => sum + ticks, 0) * TICK_MS;
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** Empty for a process that ends just now. */
function readStat(pid: number): readonly Stat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0] = fields.slice(1, 2);
    const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0); // utime, stime, cutime, cstime
    return [{ pid, parent, ticks }];
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
