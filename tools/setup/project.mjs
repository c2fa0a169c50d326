// Where the project lies, and the one way the tools talk. Runs on Node 20 before anything is installed.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Progress goes to stderr, so that a command's stdout holds nothing but its answer. */
export function say(line) {
  process.stderr.write(`galley: ${line}\n`);
}

/** Ends the tool with one line that says what to do. Exit code 3, as every door of Galley. */
export function stop(line) {
  say(line);
  process.exit(3);
}

/** The working folder of the person: npm runs a script in the project folder and keeps theirs in INIT_CWD. */
export function callerFolder() {
  return process.env.npm_lifecycle_event === undefined ? process.cwd() : (process.env.INIT_CWD ?? process.cwd());
}
