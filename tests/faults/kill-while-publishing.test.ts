import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../builders/archive.ts';
import { makeNewsroom, readSite } from '../builders/site.ts';
import { trials } from './trials.ts';

const publisher = path.join(import.meta.dirname, 'site-publisher.ts');

/** Publishes in a process of its own, killed before its Nth change; 0 lets it end. Returns what it counted. */
function publishKilledAt(archive: string, folder: string, change: number): number | null {
  const { signal, stdout, status, stderr } = spawnSync(process.execPath, [publisher, archive, folder, String(change)], {
    encoding: 'utf8',
  });
  if (signal === 'SIGKILL') return null;
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** Moments spread over all changes, the last ones among them: there the folders change places. */
function momentsOf(changes: number, count: number): readonly number[] {
  if (count >= changes) return Array.from({ length: changes }, (_, index) => index + 1);
  const spread = Array.from({ length: count - 3 }, (_, index) => 1 + Math.floor((index * changes) / (count - 3)));
  return [...new Set([...spread, changes - 2, changes - 1, changes])];
}

describe('kill -9 of a publish, before each of its changes on the disk', { timeout: 900_000 }, () => {
  const count = trials({ fast: 8, full: 1000 });

  it('leaves the whole old site or the whole new one, and the next publish puts the new one in place', () => {
    const { archive, put, change } = makeNewsroom();
    const ids = Array.from({ length: 6 }, (_, index) =>
      put({ headline: `Bài ${index}`, bylines: [{ name: `Bút ${index % 2}`, role: 'text' }] }),
    );
    const start = path.join(makeFolder(), 'cu');
    publishKilledAt(archive.folder, path.join(start, 'trang'), 0);
    const old = readSite(path.join(start, 'trang'));
    change(ids[2] ?? '', { headline: 'Tít mới' });
    archive.stories.move({ storyId: ids[4] ?? '', to: 'withdrawn', author: '', reason: 'sai' });
    const whole = path.join(makeFolder(), 'moi');
    cpSync(start, whole, { recursive: true });
    const changes = publishKilledAt(archive.folder, path.join(whole, 'trang'), 0) ?? 0;
    const next = readSite(path.join(whole, 'trang'));
    expect(next).not.toEqual(old);
    for (const moment of momentsOf(changes, count)) {
      const trial = path.join(makeFolder(), 'thu');
      cpSync(start, trial, { recursive: true });
      expect(publishKilledAt(archive.folder, path.join(trial, 'trang'), moment)).toBe(null);
      const found = readSite(path.join(trial, 'trang'));
      expect(
        [old, next].some((site) => JSON.stringify(site) === JSON.stringify(found)),
        `killed at ${moment} of ${changes}`,
      ).toBe(true);
      publishKilledAt(archive.folder, path.join(trial, 'trang'), 0);
      expect(readSite(path.join(trial, 'trang'))).toEqual(next);
    }
  });

  it('of a first publish leaves nothing or the whole site', () => {
    const { archive, put } = makeNewsroom();
    put({ headline: 'Bài' });
    const changes = publishKilledAt(archive.folder, path.join(makeFolder(), 'trang'), 0) ?? 0;
    const folderOf = (trial: string) => path.join(trial, 'trang');
    const whole = makeFolder();
    publishKilledAt(archive.folder, folderOf(whole), 0);
    const expected = readSite(folderOf(whole));
    for (const moment of momentsOf(changes, count)) {
      const trial = makeFolder();
      publishKilledAt(archive.folder, folderOf(trial), moment);
      if (existsSync(folderOf(trial))) expect(readSite(folderOf(trial))).toEqual(expected);
      publishKilledAt(archive.folder, folderOf(trial), 0);
      expect(readSite(folderOf(trial))).toEqual(expected);
    }
  });

  it('is seen to leave a part of a site when files are written straight to their places (the control)', () => {
    const { archive, put } = makeNewsroom();
    put({ headline: 'Bài' });
    const folder = path.join(makeFolder(), 'trang');
    const changes = publishKilledAt(archive.folder, folder, 0) ?? 0;
    const twin = path.join(path.dirname(folder), '.thu.galley/next');
    publishKilledAt(archive.folder, path.join(path.dirname(folder), 'thu'), Math.floor(changes / 4));
    // What lies in the twin half-way is what readers would see without it.
    expect(Object.keys(readSite(twin)).length).toBeLessThan(Object.keys(readSite(folder)).length);
  });
});
