import { parseArgs } from 'node:util';
import { type FailureError, fail } from '../../shared/bridge/failure.ts';
import type { Arguments, Command, CommandOption } from './command.ts';

/** Options every command takes. */
export const commonOptions = {
  archive: {
    value: 'DIR',
    meaning: {
      en: "the archive folder (else GALLEY_ARCHIVE, else the user's own)",
      vi: 'thư mục kho bài (mặc định: GALLEY_ARCHIVE, hoặc kho của người dùng)',
    },
  },
  json: { meaning: { en: 'answer as one JSON object', vi: 'trả lời bằng một đối tượng JSON' } },
  lang: { value: 'vi|en', meaning: { en: 'language of the words', vi: 'ngôn ngữ hiển thị' } },
  help: { meaning: { en: 'show this help', vi: 'xem hướng dẫn này' } },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** The command's name and everything else: `galley --json list` and `galley list --json` are the same. */
export interface SplitLine {
  readonly name: string | null;
  readonly rest: readonly string[];
}

export function splitLine(argv: readonly string[]): SplitLine {
  let index = 0;
  while (index < argv.length) {
    const word = argv[index] ?? '';
    if (!word.startsWith('-')) return { name: word, rest: argv.toSpliced(index, 1) };
    index += word === '--archive' || word === '--lang' ? 2 : 1;
  }
  return { name: null, rest: argv };
}

/** Fails: unknown-option, missing-value, too-many-words; each names the first thing that is wrong. */
export function parseArguments(command: Command, rest: readonly string[]): Arguments {
  const known: Readonly<Record<string, CommandOption>> = { ...commonOptions, ...command.options };
  const { values, positionals, tokens } = parseArgs({
    args: rest.map((word) => (command.takesMinusWords === true && isMinusWord(word) ? `${MINUS}${word}` : word)),
    options: makeConfig(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') requireKnown(token, known, command.name);
  const words = positionals.map((word) => (word.startsWith(MINUS) ? word.slice(MINUS.length) : word));
  if (values['help'] !== true) requireWords(command, words);
  const value = (option: string) => {
    const found = values[option];
    return typeof found === 'string' ? found : null;
  };
  return {
    words,
    has: (option) => values[option] === true,
    value,
    required(option) {
      const found = value(option);
      if (found === null) throw missing(command.name, `--${option} ${known[option]?.value ?? ''}`);
      return found;
    },
    number(option, { least, most, otherwise }) {
      const typed = value(option);
      if (typed === null) return otherwise;
      const number = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
      if (number >= least && number <= most) return number;
      throw fail('bad-value', { value: typed, field: `--${option}`, expected: `${least}–${most}` });
    },
  };
}

function requireWords({ name: command, words: { wanted, least, most } }: Command, words: readonly string[]): void {
  if (words.length < least) throw missing(command, wanted);
  const tooMany = words[most];
  if (tooMany !== undefined) throw fail('too-many-words', { command, word: tooMany });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function requireKnown(token: OptionToken, known: Readonly<Record<string, CommandOption>>, command: string): void {
  const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
  if (option === undefined) throw fail('unknown-option', { command, option: token.rawName });
  const isNextOption = token.inlineValue === false && token.value?.startsWith('--') === true;
  if (option.value !== undefined && (!token.value || isNextOption))
    throw missing(command, `${token.rawName} ${option.value}`);
  if (option.value === undefined && token.value !== undefined)
    throw fail('unknown-option', { command, option: `${token.rawName}=${token.value}` });
}

function missing(command: string, wanted: string): FailureError {
  return fail('missing-value', { command, wanted });
}

function makeConfig(known: Readonly<Record<string, CommandOption>>) {
  return Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      return [name, name === 'help' ? { type, short: 'h' } : { type }];
    }),
  );
}

/** Marks a word that only looks like a switch; a NUL cannot stand in an argument of a program. */
const MINUS = '\0';

function isMinusWord(word: string): boolean {
  return /^-[^-]/.test(word) && word !== '-h';
}
