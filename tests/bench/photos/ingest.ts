import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { type Backend, cliFile, startBackend } from '../../builders/backend.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { makeCard } from './camera-photos.ts';
import { cpuOfTree } from './cpu-of-tree.ts';

const PHOTOS = 200;

/** A card of 200 photos through the real backend, beside a bare loop over sharp that makes the same thumbnails. */
export const ingest: Figure = {
  area: 'photos',
  async measure({ folder }) {
    const card = path.join(folder, 'DCIM');
    const files = await makeCard(card, PHOTOS);
    const archive = path.join(folder, 'photo-archive');
    execFileSync(process.execPath, [cliFile, 'init', '--archive', archive], { stdio: 'ignore' });
    const backend = await startBackend(archive);
    try {
      const idle = await askAllAlong(backend.client, AbortSignal.timeout(3000));
      const loop = await timeLoop(files, path.join(folder, 'loop'), 1);
      const taken = await timeIngest(backend, card);
      const stopAsking = new AbortController();
      const beside = askAllAlong(backend.client, stopAsking.signal);
      const pair = await timeLoop(files, path.join(folder, 'pair'), 2);
      stopAsking.abort();
      const batch = await timeBatch(backend);
      const seconds = (ms: number) => ms / 1000;
      const area = 'photos';
      return [
        makeLine({
          area,
          name: 'first photo of a card on the sheet',
          value: seconds(taken.firstMs),
          unit: 's',
          n: 1,
          most: 5,
        }),
        makeLine({
          area,
          name: `${PHOTOS} photos of 24 MP, all on the sheet`,
          value: taken.allMs / loop.wallMs,
          unit: '× loop',
          n: PHOTOS,
          limit: { what: `bare loop over sharp, ${seconds(loop.wallMs).toFixed(1)} s`, value: 1 },
          peer: {
            what: `the same, two at a time, ${seconds(pair.wallMs).toFixed(1)} s`,
            value: pair.wallMs / loop.wallMs,
          },
          most: 1.3,
        }),
        makeLine({
          area,
          name: 'the same, processor time with ExifTool',
          value: taken.cpuMs / loop.cpuMs,
          unit: '× loop',
          n: PHOTOS,
          limit: { what: `bare loop over sharp, ${seconds(loop.cpuMs).toFixed(1)} s`, value: 1 },
          most: 1.3,
        }),
        makeLine({
          area,
          name: 'an answer during the ingest p99',
          value: percentile(taken.answersMs, 0.99),
          unit: 'ms',
          n: taken.answersMs.length,
          limit: { what: 'with nothing to do', value: percentile(idle, 0.99) },
          peer: { what: 'with the bare loop, two at a time, beside it', value: percentile(await beside, 0.99) },
          most: 50,
        }),
        makeLine({
          area,
          name: `caption ${PHOTOS} photos at once`,
          value: batch.applyMs,
          unit: 'ms',
          n: 1,
          most: 1000,
        }),
        makeLine({ area, name: `take it back in one step`, value: batch.undoMs, unit: 'ms', n: 1, most: 1000 }),
      ];
    } finally {
      await backend.stop();
    }
  },
};

interface Took {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** The floor: decode, turn, scale and encode, so many at a time. */
async function timeLoop(files: readonly string[], folder: string, atOnce: number): Promise<Took> {
  mkdirSync(folder);
  sharp.cache(false);
  const started = performance.now();
  const before = process.cpuUsage();
  const waiting = files.entries();
  const takeNext = async () => {
    for (const [index, file] of waiting) {
      const thumbnail = sharp(file).autoOrient().resize({ width: 320, withoutEnlargement: true }).jpeg({ quality: 80 });
      await thumbnail.toFile(path.join(folder, `${index}.jpg`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeNext));
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - started, cpuMs: (user + system) / 1000 };
}

async function timeIngest({ client, pid }: Backend, card: string) {
  const stop = new AbortController();
  const events = await client.app.events(undefined, { signal: stop.signal });
  const started = performance.now();
  const cpuBefore = cpuOfTree(pid);
  const asking = askAllAlong(client, stop.signal);
  let firstMs = 0;
  let allMs = 0;
  let cpuMs = 0;
  await client.photo.ingest({ paths: [card] });
  for await (const event of events) {
    if (event.kind === 'photos-added' && firstMs === 0) firstMs = performance.now() - started;
    if (event.kind !== 'job-progressed' || event.job.state === 'running') continue;
    allMs = performance.now() - started;
    cpuMs = cpuOfTree(pid) - cpuBefore;
    break;
  }
  stop.abort();
  const answersMs = await asking;
  const { total } = await client.photo.list({});
  if (total !== PHOTOS) throw new Error(`${total} photos of ${PHOTOS} came`);
  return { firstMs, allMs, cpuMs, answersMs };
}

/** A page that looks at the sheet all the while: how long does it wait for an answer? */
async function askAllAlong(client: Backend['client'], signal: AbortSignal): Promise<readonly number[]> {
  const times: number[] = [];
  while (!signal.aborted) {
    const started = performance.now();
    await client.photo.list({ limit: 1 });
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return times;
}

async function timeBatch({ client }: Backend) {
  const ids = (await client.photo.order({})).split(' ');
  const text = 'Lễ kỷ niệm ngày {ngày}, ảnh {sequence:3}. Ảnh: {creator}';
  const started = performance.now();
  const { changeId, changed } = await client.photo.apply({ ids, edit: { fields: { description: { text } } } });
  const applied = performance.now();
  if (changed !== PHOTOS || changeId === null) throw new Error(`${changed} photos were captioned`);
  await client.photo.undo({ changeId });
  return { applyMs: applied - started, undoMs: performance.now() - applied };
}
