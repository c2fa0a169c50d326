import { readFileSync } from 'node:fs';

/** The most memory a process has taken so far, in MB, and nothing of one that has ended; proc(5), Linux only. */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 0;
    throw error;
  }
}
