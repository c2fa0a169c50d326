import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../electron/archive/archive.ts';
import { TEMPORARY } from '../../electron/files/write-durably.ts';
import { originalPath } from '../../electron/photos/media-path.ts';
import { openPhotoStore } from '../../electron/photos/open-photo-store.ts';
import { makeFolder } from '../builders/archive.ts';
import { makeJpeg } from '../builders/photo.ts';
import { randomMoment, trials } from './trials.ts';

async function makePhotos(count: number): Promise<string> {
  const folder = makeFolder();
  for (let seed = 0; seed < count; seed += 1) {
    const jpeg = await makeJpeg({ widthPx: 1500, heightPx: 1000, seed });
    writeFileSync(path.join(folder, `${seed}.jpg`), jpeg);
  }
  return folder;
}

interface Killed {
  readonly archive: string;
  /** Digests of the photos that were called added. */
  readonly acknowledged: readonly string[];
  readonly wasCutOff: boolean;
}

async function killWhileAdding(adder: string, photos: string, window: readonly [number, number]): Promise<Killed> {
  const archive = path.join(makeFolder(), 'archive');
  createArchive(archive);
  const child = fork(path.join(import.meta.dirname, adder), [archive, photos]);
  const ended = once(child, 'exit');
  const acknowledged: string[] = [];
  await once(child, 'message');
  child.on('message', (digest) => acknowledged.push(String(digest)));
  await Promise.race([wait(randomMoment(...window)), ended]);
  const wasCutOff = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return { archive, acknowledged, wasCutOff };
}

/** How long this machine takes for all of them, so that kills come while it works, fast or slow. */
async function timeAdding(adder: string, photos: string): Promise<number> {
  const archive = path.join(makeFolder(), 'archive');
  createArchive(archive);
  const child = fork(path.join(import.meta.dirname, adder), [archive, photos]);
  const ended = once(child, 'exit');
  await once(child, 'message');
  const begun = performance.now();
  await ended;
  return performance.now() - begun;
}

/** Everything that must not be after a kill (I4 of the fault tests): named, so that a failure says what it saw. */
async function findDamage({ archive: folder, acknowledged }: Killed): Promise<readonly string[]> {
  const archive = openArchive(folder, { mode: 'write' });
  try {
    await openPhotoStore({ archive }).close(); // what the next start does
    const rows = [...archive.photos.all()];
    const lost = acknowledged.filter((digest) => archive.photos.findByDigest(digest) === null);
    const dangling = rows.filter((photo) => !isWhole(originalPath(folder, photo), photo.digest));
    const media = filesIn(path.join(folder, 'media'));
    return [
      ...lost.map((digest) => `lost ${digest}`),
      ...dangling.map(({ digest }) => `row without its file ${digest}`),
      ...media.filter((file) => !isWhole(file, path.basename(file, '.jpg'))).map((file) => `partial ${file}`),
      ...media.filter((file) => file.includes(TEMPORARY)).map((file) => `not swept ${file}`),
    ];
  } finally {
    archive.close();
  }
}

function isWhole(file: string, digest: string): boolean {
  return existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === digest;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

describe('kill -9 while photos are added', () => {
  const count = trials({ fast: 10, full: 200 });

  it.each([
    ['as a command does', 'photo-adder.ts'],
    ['in a thread beside the window', 'photo-ingester.ts'],
  ])(
    `leaves no row without its whole file, and no part of a file, in ${count} kills: %s`,
    {
      timeout: 3_600_000,
    },
    async (_how, adder) => {
      const photos = await makePhotos(8);
      let cutOff = 0;
      const tookMs = await timeAdding(adder, photos);
      for (let trial = 0; trial < count; trial += 1) {
        const killed = await killWhileAdding(adder, photos, [0, tookMs]);
        if (killed.wasCutOff) cutOff += 1;
        expect(await findDamage(killed)).toEqual([]);
      }
      expect(cutOff).toBeGreaterThan(0);
    },
  );

  it('is seen to leave rows without their files when the row comes first (the control)', {
    timeout: 120_000,
  }, async () => {
    const photos = await makePhotos(8);
    let damaged = 0;
    for (let trial = 0; trial < 30 && damaged === 0; trial += 1) {
      const killed = await killWhileAdding('row-first-adder.ts', photos, [20, 300]);
      if ((await findDamage(killed)).length > 0) damaged += 1;
    }
    expect(damaged).toBeGreaterThan(0);
  });
});
