import type { Language, Text } from '../../shared/base/language.ts';

export interface CommandOption {
  /** What its value is called in the usage; none for a switch. */
  readonly value?: string;
  readonly isRequired?: true;
  readonly meaning: Text;
}

/** The words and options of one call, after they were checked against what the command takes. */
export interface Arguments {
  readonly words: readonly string[];
  has(option: string): boolean;
  /** The last value given for an option, or null. */
  value(option: string): string | null;
  /** Fails: missing-value. */
  required(option: string): string;
  /** A whole number. Fails: bad-value. */
  number(option: string, range: { readonly least: number; readonly most: number; readonly otherwise: number }): number;
}

/** What a command has to say when it is done. */
export interface Outcome {
  /** The one object that `--json` prints. */
  readonly json: object;
  /** The same for people, a line each. */
  readonly lines: readonly string[];
  /** Done, but something was found that a person should see: exit code 1. */
  readonly problems?: boolean;
}

/** What a command works with. */
export interface CommandContext {
  readonly args: Arguments;
  readonly language: Language;
  readonly archiveFolder: string;
  /** Names of files and folders are read from here. */
  readonly cwd: string;
  /** The shipped `resources` folder. */
  readonly resourceFolder: string;
  /** The built page, for the browser door. */
  readonly pageFolder: string;
  readonly version: string;
  /** Aborted when the person presses Ctrl+C. */
  readonly signal: AbortSignal;
  /** A line for the person, beside the answer (stderr). */
  say(text: Text, values?: Readonly<Record<string, string | number>>): void;
  progress(done: number, total: number | null): void;
  /** Answers before the command ends (stdout). */
  print(outcome: Outcome): void;
}

/** A command that takes options only. */
export const noWords = { wanted: '', least: 0, most: 0 } as const;

/** One command of the command line. What it needs is imported when it runs, so that the others start fast. */
export interface Command {
  readonly name: string;
  readonly summary: Text;
  /** The words that follow the name, as the usage calls them, and how many there may be. */
  readonly words: { readonly wanted: string; readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
  /** `-TAG` is a word of this command, not a switch. */
  readonly takesMinusWords?: true;
  /** The answer, or null when the command has printed it already. */
  readonly run: (context: CommandContext) => Promise<Outcome | null>;
}
