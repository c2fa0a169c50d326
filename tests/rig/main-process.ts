import { type ChildProcess, fork } from 'node:child_process';
import type { FromHost, FromMain, HostQuestion } from './messages.ts';
import { PendingAnswers } from './pending-answers.ts';

export interface MainProcessOptions {
  /** The bundled main entry. */
  readonly main: string;
  readonly args: readonly string[];
  readonly userData: string;
  readonly isSecond: boolean;
}

/** The Node process that runs the real main bundle, seen from the test. */
export class MainProcess {
  readonly ended: Promise<number | null>;
  hasEnded = false;
  readonly #child: ChildProcess;
  readonly #answers = new PendingAnswers();
  #log = '';

  constructor({ main, args, userData, isSecond }: MainProcessOptions) {
    this.#child = fork(new URL('./run-main.ts', import.meta.url), [main, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', RIG_USER_DATA: userData, ...(isSecond ? { RIG_SECOND: 'yes' } : {}) },
      execArgv: [],
      serialization: 'advanced',
      silent: true,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (words) => {
        this.#log += words;
      });
    }
    this.ended = new Promise((resolve) => this.#child.once('exit', resolve));
    void this.ended.then((code) => {
      this.hasEnded = true;
      this.#answers.giveUp(new Error(`The main process ended with ${code}.\n${this.#log}`));
    });
  }

  /** All that the main process wrote. */
  get log(): string {
    return this.#log;
  }

  listen(listener: (message: Exclude<FromMain, { readonly kind: 'answer' }>) => void): void {
    this.#child.on('message', (message: FromMain) => {
      if (message.kind === 'answer') this.#answers.settle(message);
      else listener(message);
    });
  }

  send(message: FromHost): void {
    // A message to a process that is just ending has nobody to go to; its exit is heard below.
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  ask(question: HostQuestion): Promise<unknown> {
    return this.#answers.ask((call) => this.send({ ...question, call }));
  }
}
