import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { RECORD_FOLDER } from '../../electron/export/export-record.ts';
import { writeExport } from '../../electron/export/write-export.ts';
import { makeFolder } from '../builders/archive.ts';
import { findDamage, listFolder, makeVersion, targetIn } from './export-versions.ts';
import { randomMoment, trials } from './trials.ts';

/** Lets a writer export versions from `first` on into the folder, and kills it at some moment. */
async function killWhileExporting(writer: string, folder: string, first: number): Promise<void> {
  const child = fork(path.join(import.meta.dirname, writer), [folder, String(first)]);
  const ended = once(child, 'exit');
  await once(child, 'message');
  await wait(randomMoment(1, 250));
  expect(child.exitCode).toBe(null);
  child.kill('SIGKILL');
  await ended;
}

const NEVER_USED = 1_000_000;

describe('kill -9 of an export', () => {
  const count = trials({ fast: 6, full: 200 });

  it(`leaves the old page or the new one, whole, in ${count} kills, and the next export cleans up`, {
    timeout: 900_000,
  }, async () => {
    let folder = makeFolder();
    for (let trial = 0; trial < count; trial += 1) {
      if (trial % 3 === 0) folder = makeFolder();
      await killWhileExporting('export-writer.ts', folder, trial * 1000);
      expect(findDamage(folder)).toEqual([]);
      if (trial % 3 !== 2) continue;
      const files = makeVersion(NEVER_USED);
      await writeExport(targetIn(folder), files);
      const expected = files.map(({ path: name }) => path.join('bai', name));
      expect(listFolder(folder)).toEqual([path.join(RECORD_FOLDER, 'bai.json'), ...expected].sort());
    }
  });

  it('is seen to leave a page without its pictures when they are written straight to their places (the control)', {
    timeout: 120_000,
  }, async () => {
    let damaged = 0;
    for (let trial = 0; trial < 30 && damaged === 0; trial += 1) {
      const folder = makeFolder();
      await killWhileExporting('naive-export-writer.ts', folder, trial * 1000);
      if (findDamage(folder).length > 0) damaged += 1;
    }
    expect(damaged).toBeGreaterThan(0);
  });
});
