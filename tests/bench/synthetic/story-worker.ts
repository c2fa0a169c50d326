import { parentPort, workerData } from 'node:worker_threads';
import { prepareStories, type SyntheticTag } from './make-stories.ts';

// The entry of a thread that makes the portions it is asked for, in the order it is asked.
const { size, tags } = workerData as { readonly size: number; readonly tags: readonly SyntheticTag[] }; // given by story-workers.ts
const make = prepareStories(size, tags);
parentPort?.on('message', (portion: number) => parentPort?.postMessage(make(portion)));
