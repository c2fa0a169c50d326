import type { Writable } from 'node:stream';
import { formatText, type TextValues } from '../../shared/base/format-text.ts';
import type { Language, Text } from '../../shared/base/language.ts';
import type { Failure } from '../../shared/bridge/failure.ts';
import type { FailureKind } from '../../shared/bridge/failure-kind.ts';
import { failures } from '../../shared/bridge/failures.ts';
import type { Outcome } from './command.ts';

/** Where a command speaks: the answer on stdout, everything else on stderr. */
export interface Streams {
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

export interface Terminal {
  print(outcome: Outcome): void;
  say(text: Text, values?: TextValues): void;
  progress(done: number, total: number | null): void;
  printFailure(failure: Failure): void;
  printBug(error: unknown, withStack: boolean): void;
}

/** Where nobody watches, progress is told no more often than this. */
const EVERY_MS = 1000;

export function makeTerminal({ stdout, stderr }: Streams, language: Language, asJson: boolean): Terminal {
  let hasProgress = false;
  let toldAt = performance.now();

  function line(text: string): void {
    if (hasProgress) stderr.write('\r\u001b[K');
    hasProgress = false;
    stderr.write(`${text}\n`);
  }

  function progress(done: number, total: number | null): void {
    const words = total === null ? String(done) : `${done}/${total}`;
    if (stderr.isTTY === true) {
      stderr.write(`\r\u001b[K${words}`);
      hasProgress = true;
      return;
    }
    if (performance.now() - toldAt < EVERY_MS) return;
    toldAt = performance.now();
    line(words);
  }

  return {
    progress,
    say: (text, values) => line(formatText(text, language, values)),
    print({ json, lines }) {
      if (hasProgress) stderr.write('\r\u001b[K');
      hasProgress = false;
      stdout.write(asJson ? `${JSON.stringify(json)}\n` : lines.map((text) => `${text}\n`).join(''));
    },
    printFailure(failure) {
      const { message, hint } = describeFailure(failure, language);
      if (asJson) stdout.write(`${JSON.stringify({ error: { code: failure.code, message, hint } })}\n`);
      else line(`galley: ${endSentence(message)} ${hint}`);
    },
    printBug(error, withStack) {
      const words = error instanceof Error ? error.message : String(error);
      const message = formatText(BUG, language, { words: words.split('\n')[0] ?? '' });
      if (asJson) stdout.write(`${JSON.stringify({ error: { code: 'bug', message, hint: BUG_HINT[language] } })}\n`);
      else line(`galley: ${message} ${BUG_HINT[language]}`);
      if (withStack && error instanceof Error) line(error.stack ?? error.message);
    },
  };
}

export function describeFailure(
  { code, values }: Failure,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const kind: FailureKind = failures[code];
  return { message: formatText(kind.message, language, values), hint: formatText(kind.hint, language, values) };
}

/** A message that ends with a name or another program's words gets its full stop before the hint follows. */
function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const BUG: Text = { en: 'This is a bug in Galley: {words}.', vi: 'Galley gặp lỗi lập trình: {words}.' };
const BUG_HINT: Text = {
  en: 'Please report it; GALLEY_DEBUG=1 shows where it happened.',
  vi: 'Xin hãy báo lại; đặt GALLEY_DEBUG=1 để xem vị trí lỗi.',
};
