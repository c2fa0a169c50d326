import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginBatch, type IngestOptions } from '../../../electron/app/ingest-photos.ts';
import type { Archive } from '../../../electron/archive/archive.ts';
import { runInWorker } from '../../../electron/worker/run-in-worker.ts';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { makeJpeg } from '../../builders/photo.ts';

async function makeCard(count: number): Promise<string> {
  const folder = makeFolder();
  for (let seed = 0; seed < count; seed += 1)
    writeFileSync(path.join(folder, `${seed}.jpg`), await makeJpeg({ widthPx: 600, heightPx: 400, seed }));
  return folder;
}

interface Watching {
  readonly signal?: AbortSignal;
  readonly onPhotosAdded?: (ids: readonly string[]) => void;
}

function ingest(
  archive: Archive,
  wish: Partial<IngestOptions>,
  { signal = new AbortController().signal, onPhotosAdded = () => {} }: Watching = {},
) {
  const options = { paths: [], templateId: null, event: '', firstSequence: 1, ...wish };
  const task = {
    kind: 'ingest',
    archiveFolder: archive.folder,
    options,
    batchId: beginBatch(archive, options),
  } as const;
  return runInWorker(task, { signal, progress() {}, onPhotosAdded });
}

describe('an ingest in a thread of its own', () => {
  it('fills in the template, names what it knew and what it refused, and shows its photos to the window as they come', async () => {
    const archive = makeArchive();
    const card = await makeCard(3);
    writeFileSync(path.join(card, '9.jpg'), 'không phải ảnh');
    writeFileSync(path.join(card, '8.jpg'), await makeJpeg({ widthPx: 600, heightPx: 400, seed: 1 }));
    const { id } = archive.photoTemplates.save({
      name: 'Lễ',
      fields: { creditLine: { apply: true, text: 'Ảnh {sequence:2}', mode: 'replace' } },
      rights: null,
    });
    const seen: string[] = [];
    const report = await ingest(
      archive,
      { paths: [card], templateId: id, event: 'Lễ kỷ niệm' },
      { onPhotosAdded: (ids) => seen.push(...archive.photos.byIds(ids).map((photo) => photo.id)) },
    );
    const known = report.known.map(({ fileName }) => fileName);
    const refused = report.refused.map(({ fileName, failure }) => [fileName, failure.code]);
    expect({ added: report.added, known, refused, cancelled: report.cancelled, seen: seen.length }).toEqual({
      added: 3,
      known: ['8.jpg'],
      refused: [['9.jpg', 'unreadable-photo']],
      cancelled: false,
      seen: 3,
    });
    const { photos } = archive.photos.list({ filter: { batchId: report.batchId }, limit: 10 });
    expect(photos.map(({ metadata }) => [metadata.creditLine, metadata.eventName]).sort()).toEqual([
      ['Ảnh 01', 'Lễ kỷ niệm'],
      ['Ảnh 02', 'Lễ kỷ niệm'],
      ['Ảnh 03', 'Lễ kỷ niệm'],
    ]);
    expect(archive.photoBatches.list()).toMatchObject([{ id: report.batchId, event: 'Lễ kỷ niệm', count: 3 }]);
  });

  it('lets the window save all the while', async () => {
    const archive = makeArchive();
    const paths = [await makeCard(12)];
    const underWay = ingest(archive, { paths });
    let isDone = false;
    const ended = underWay.finally(() => {
      isDone = true;
    });
    let saves = 0;
    while (!isDone) {
      archive.settings.saveSettings({ author: `Lam Dương ${saves}` });
      saves += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await ended).added).toBe(12);
    expect(saves).toBeGreaterThan(1);
    expect(archive.settings.settings().author).toBe(`Lam Dương ${saves - 1}`);
  });

  it('stops when it is asked to, with every photo it has begun whole', async () => {
    const archive = makeArchive();
    const stop = new AbortController();
    const report = await ingest(
      archive,
      { paths: [await makeCard(40)] },
      { signal: stop.signal, onPhotosAdded: () => stop.abort() },
    );
    expect(report.cancelled).toBe(true);
    expect(report.added).toBeLessThan(40);
    expect(archive.photos.list({ limit: 100 }).total).toBe(report.added);
  });
});
