import type { Language, Text } from '../../shared/base/language.ts';
import { commonOptions } from './arguments.ts';
import type { Command, CommandOption } from './command.ts';

/** `galley --help`: every command with what it does. */
export function writeHelp(commands: readonly Command[], language: Language): readonly string[] {
  const rows = commands.map(({ name, summary }) => [name, summary[language]] as const);
  return [
    words.product[language],
    '',
    `${words.usage[language]}: galley ${words.command[language]} …`,
    '',
    ...table(rows),
    '',
    words.more[language],
    words.codes[language],
  ];
}

/** `galley <command> --help`. */
export function writeCommandHelp(command: Command, language: Language): readonly string[] {
  return [
    command.summary[language],
    '',
    `${words.usage[language]}: ${writeUsage(command)}`,
    '',
    `${words.options[language]}:`,
    ...table(Object.entries({ ...command.options, ...commonOptions }).map((entry) => optionRow(entry, language))),
    '',
    `${words.examples[language]}:`,
    ...command.examples.map((example) => `  ${example}`),
  ];
}

function writeUsage({ name, words: { wanted }, options }: Command): string {
  const needed = Object.entries(options)
    .filter(([, { isRequired }]) => isRequired === true)
    .map(([option, { value }]) => `--${option} ${value}`);
  return ['galley', name, wanted, ...needed].filter((part) => part.length > 0).join(' ');
}

function optionRow([name, { value, meaning }]: readonly [string, CommandOption], language: Language) {
  return [value === undefined ? `--${name}` : `--${name} ${value}`, meaning[language]] as const;
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

const words = {
  product: {
    en: 'Galley, the newsroom on one laptop. The command line works on the same archive as the window.',
    vi: 'Galley, tòa soạn trên một chiếc máy tính. Dòng lệnh dùng chung kho bài với cửa sổ.',
  },
  usage: { en: 'Usage', vi: 'Cách dùng' },
  command: { en: 'COMMAND', vi: 'LỆNH' },
  options: { en: 'Options', vi: 'Tùy chọn' },
  examples: { en: 'Examples', vi: 'Ví dụ' },
  more: { en: 'galley COMMAND --help tells more about one.', vi: 'galley LỆNH --help cho biết thêm về từng lệnh.' },
  codes: {
    en: 'Exit codes: 0 done, 1 done but problems were found, 2 bad usage, 3 failed.',
    vi: 'Mã thoát: 0 xong, 1 xong nhưng có vấn đề, 2 dùng sai, 3 thất bại.',
  },
} as const satisfies Readonly<Record<string, Text>>;
