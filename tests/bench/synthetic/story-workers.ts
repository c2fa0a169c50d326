import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SyntheticStory, SyntheticTag } from './make-stories.ts';

const MOST_WORKERS = 4;
/** So many portions wait to be put in, for each worker. */
const AHEAD = 2;

interface StorySource {
  readonly size: number;
  readonly tags: readonly SyntheticTag[];
  readonly portions: readonly number[];
}

/** The stories of each portion in order, made in other threads while the last ones are put in. */
export async function* makePortions({ size, tags, portions }: StorySource): AsyncGenerator<readonly SyntheticStory[]> {
  const workers = Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS) }, () =>
    startWorker({ size, tags }),
  );
  try {
    const asked: Promise<readonly SyntheticStory[]>[] = [];
    const askNext = (place: number) => {
      const portion = portions[place];
      const worker = workers[place % workers.length];
      if (portion !== undefined && worker !== undefined) asked.push(worker.ask(portion));
    };
    for (let place = 0; place < AHEAD * workers.length; place += 1) askNext(place);
    for (const place of portions.keys()) {
      const made = await asked.shift();
      if (made === undefined) throw new Error(`Portion ${place} was not asked for`);
      askNext(place + AHEAD * workers.length);
      yield made;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

function startWorker(workerData: Omit<StorySource, 'portions'>) {
  const worker = new Worker(path.join(import.meta.dirname, 'story-worker.ts'), { workerData });
  const waiting: PromiseWithResolvers<readonly SyntheticStory[]>[] = [];
  worker.on('message', (stories: readonly SyntheticStory[]) => waiting.shift()?.resolve(stories));
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    ask(portion: number): Promise<readonly SyntheticStory[]> {
      const answer = Promise.withResolvers<readonly SyntheticStory[]>();
      waiting.push(answer);
      worker.postMessage(portion);
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
}
