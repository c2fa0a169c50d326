import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { FIRST, LAST, SECTIONS } from '../synthetic/make-stories.ts';
import { makeRandom, makeWriter } from '../vietnamese-writer.ts';

const PARAGRAPHS = 11;

export interface StoryLine {
  readonly headline: string;
  readonly section: string;
  readonly sapo: string;
  readonly publishedAt: number;
  readonly bylines: readonly string[];
  readonly tags: readonly string[];
  readonly text: string;
}

/** Writes a `.jsonl` file of so many stories of about 600 tiếng, as another program would hand its archive over. */
export async function writeStoryLines(file: string, size: number): Promise<void> {
  const out = createWriteStream(file);
  for (const story of makeStoryLines(size)) if (!out.write(`${JSON.stringify(story)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

/** The same stories each time. Tags and bylines come again and again, as an archive's do. */
export function* makeStoryLines(size: number): Generator<StoryLine> {
  const random = makeRandom(size);
  const write = makeWriter(random);
  const names = Array.from({ length: 400 }, () => write(2).replace('.', ''));
  const pick = (values: readonly string[]) => values[Math.floor(values.length ** random()) - 1] ?? '';
  for (let number = 0; number < size; number += 1)
    yield {
      headline: write(8 + Math.floor(5 * random())).slice(0, -1),
      section: pick(SECTIONS),
      sapo: write(35),
      publishedAt: Math.round(FIRST + ((LAST - FIRST) * number) / size),
      bylines: [pick(names)],
      tags: [...new Set([pick(names), pick(names)])].filter((name) => name !== ''),
      text: Array.from({ length: PARAGRAPHS }, () => write(50)).join('\n'),
    };
}
