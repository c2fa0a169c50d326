import { ORPCError } from '@orpc/server';

/** Where every bug ends that has no caller left: the program's stderr, never shown to the page. Holds no story text. */
export function reportBug(bug: unknown): void {
  const words = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  process.stderr.write(`galley: a bug: ${words}\n`);
}

/** For errors of a call: the ones oRPC codes (a failure, an input that is refused) are ordinary life. */
export function reportUnlessCoded(error: unknown): void {
  if (!(error instanceof ORPCError)) reportBug(error);
}
