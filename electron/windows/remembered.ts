import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type * as z from 'zod';

/** What was remembered in a small file; null when there is none yet, or none that can be understood. */
export function readRemembered<Value>(file: string, shape: z.ZodType<Value>): Value | null {
  try {
    const found = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return found.success ? found.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
}

/** Written beside and renamed, so that a crash leaves the old words or the new ones. */
export function writeRemembered(file: string, value: unknown): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, JSON.stringify(value));
  renameSync(beside, file);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
