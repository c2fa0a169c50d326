import { setTimeout as wait } from 'node:timers/promises';
import { randomMoment } from './trials.ts';

/** Something that takes texts numbered 1, 2, 3, … and says "saved" to each. */
export interface Saver {
  /** Resolves when the saver says that the text is saved. */
  save(number: number): Promise<void>;
  /** Ends its process at once, as a power button or kill -9 does. */
  kill(): Promise<void>;
}

export interface Typed {
  /** The last text that the saver had called saved. */
  readonly acknowledged: number;
}

/** Types without pause until the saver is killed at a random moment. */
export async function typeUntilKilled(saver: Saver, window: readonly [fromMs: number, toMs: number]): Promise<Typed> {
  let acknowledged = 0;
  let isOver = false;
  async function type(): Promise<void> {
    for (let number = 1; !isOver; number += 1) {
      await saver.save(number);
      if (!isOver) acknowledged = number;
    }
  }
  const typing = type().catch((error: unknown) => {
    if (!isOver) throw error; // the save under way ends with its process
  });
  await Promise.race([wait(randomMoment(...window)), typing]);
  isOver = true;
  await saver.kill();
  return { acknowledged };
}
