import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Backend, startBackend } from '../../builders/backend.ts';
import type { Figure } from '../figure.ts';
import { makeLine } from '../figure.ts';
import { percentile, timeRuns } from '../percentile.ts';
import { makeBody } from '../synthetic/make-stories.ts';
import { makeRandom, makeWriter } from '../vietnamese-writer.ts';

const RUNS = 300;

/** From the page's save to "Saved": the real handler over the real WebSocket, the change durable on disk. */
export const saveAcknowledged: Figure = {
  area: 'archive',
  isOfEachSize: true,
  async measure({ syntheticArchive, size, folder }) {
    const backend = await startBackend(await syntheticArchive());
    const saves = await timeSaves(backend).finally(() => backend.stop());
    const floor = await timeAppends(path.join(folder, 'append'));
    const limit = 'append the same bytes + fdatasync';
    return ([0.5, 0.95] as const).map((share) =>
      makeLine({
        area: 'archive',
        name: `save acknowledged, p${share * 100}`,
        stories: size,
        value: percentile(saves, share),
        unit: 'ms',
        n: RUNS,
        limit: { what: limit, value: percentile(floor, share) },
        most: share === 0.5 ? 20 : 50,
      }),
    );
  },
};

/** Milliseconds of saves of a story of the run's own, which goes to the trash then. */
export async function timeSaves({ client }: Backend): Promise<readonly number[]> {
  const write = makeWriter(makeRandom(7));
  const body = makeBody(write);
  const { id: storyId } = await client.story.create({});
  let rev = 1;
  const save = async (at: number, remove: number, insert: typeof body.content, whole: typeof body) => {
    const digest = createHash('sha256').update(JSON.stringify(whole)).digest('hex');
    const change = { blocks: { at, remove, insert } };
    ({ rev } = await client.story.save({ storyId, baseRev: rev, change, digest, origin: null }));
  };
  await save(0, 1, body.content, body);
  const content = [...body.content];
  const times = await timeRuns(RUNS, async (run) => {
    const at = run % content.length;
    const edited = { type: 'paragraph', content: [{ type: 'text', text: write(50) }] };
    content[at] = edited;
    await save(at, 1, [edited], { type: 'doc', content });
  });
  await client.story.move({ storyIds: [storyId], move: 'trash' });
  return times;
}

/** The floor: as many bytes as a version and a body take, made durable in a plain file. */
async function timeAppends(file: string): Promise<readonly number[]> {
  const descriptor = openSync(file, 'a');
  const bytes = Buffer.alloc(8192, 'x');
  try {
    return await timeRuns(RUNS, () => {
      writeSync(descriptor, bytes);
      fdatasyncSync(descriptor);
    });
  } finally {
    closeSync(descriptor);
  }
}
