import type { FromHost, FromMain, HostNews, HostQuestion, MainQuestion } from './messages.ts';
import { PendingAnswers } from './pending-answers.ts';

type Of<Kind> = Extract<FromHost, { readonly kind: Kind }>;

/** The main process's end of the channel to the test. */
class MainConnection {
  readonly #answers = new PendingAnswers();
  readonly #listeners = new Map<string, (message: FromHost) => void>();

  constructor() {
    process.on('message', (message: FromHost) => {
      if (message.kind === 'answer') this.#answers.settle(message);
      else this.#listeners.get(message.kind)?.(message);
    });
  }

  send(message: FromMain): void {
    process.send?.(message);
  }

  ask(question: MainQuestion): Promise<unknown> {
    return this.#answers.ask((call) => this.send({ ...question, call }));
  }

  on<Kind extends HostNews['kind']>(kind: Kind, listener: (message: Of<Kind>) => void): void {
    this.#listeners.set(kind, (message) => listener(message as Of<Kind>)); // found by its kind
  }

  /** Answers a question of the test with what `work` returns or throws. */
  answer<Kind extends HostQuestion['kind']>(kind: Kind, work: (question: Of<Kind>) => unknown): void {
    this.#listeners.set(kind, async (message) => {
      const { call } = message as { readonly call: number }; // every question has one
      try {
        this.send({ kind: 'answer', call, value: await work(message as Of<Kind>) }); // found by its kind
      } catch (error) {
        this.send({ kind: 'answer', call, error: String(error) });
      }
    });
  }
}

export const connection = new MainConnection();
