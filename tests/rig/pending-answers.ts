import type { Answer } from './messages.ts';

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Questions under way, by number. Both ends of the channel ask. */
export class PendingAnswers {
  readonly #pending = new Map<number, Pending>();
  #asked = 0;

  ask(send: (call: number) => void): Promise<unknown> {
    this.#asked += 1;
    const call = this.#asked;
    return new Promise((resolve, reject) => {
      this.#pending.set(call, { resolve, reject });
      send(call);
    });
  }

  settle({ call, value, error }: Answer): void {
    const pending = this.#pending.get(call);
    this.#pending.delete(call);
    if (error === undefined) pending?.resolve(value);
    else pending?.reject(new Error(error));
  }

  giveUp(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
