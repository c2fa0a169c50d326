import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../electron/archive/file/backup-file.ts';
import { restoreBackup } from '../../electron/archive/file/restore.ts';
import { makeArchive, makeFolder } from '../builders/archive.ts';
import { cliFile } from '../builders/backend.ts';
import { doc, p } from '../builders/document.ts';
import { randomMoment, trials } from './trials.ts';

/** Large enough that a backup takes a while: about 25 MB of text. */
function fillArchive(): string {
  const archive = makeArchive();
  const body = doc(
    ...Array.from({ length: 40 }, (_, index) => p(`Đoạn ${index}. ${'Nước đã tràn đồng. '.repeat(10)}`)),
  );
  archive.transaction(() => {
    for (let number = 0; number < 1000; number += 1) archive.stories.create({ body, cause: 'created' });
  });
  archive.close();
  return archive.folder;
}

async function killAfter(args: readonly string[], ms: number): Promise<'killed' | 'done'> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([wait(ms), ended]);
  const isDone = child.exitCode !== null;
  child.kill('SIGKILL');
  await ended;
  return isDone ? 'done' : 'killed';
}

describe('kill -9 of a backup', () => {
  const count = trials({ fast: 5, full: 50 });

  it(`leaves the old backup or the new one, whole, in ${count} kills`, { timeout: 600_000 }, async () => {
    const archive = fillArchive();
    const file = path.join(makeFolder(), 'galley.tar');
    const args = [cliFile, 'backup', '--archive', archive, '--out', file];
    const started = performance.now();
    await killAfter(args, 120_000);
    const wholeMs = performance.now() - started;
    const old = readFileSync(file);
    let killed = 0;
    for (let trial = 0; trial < count; trial += 1) {
      if ((await killAfter(args, randomMoment(wholeMs * 0.2, wholeMs))) === 'killed') killed += 1;
      const isOld = readFileSync(file).equals(old);
      if (!isOld) expect(await isWhole(file)).toBe(true);
    }
    expect(killed).toBeGreaterThan(0);
    await killAfter(args, 120_000);
    expect(readdirSync(path.dirname(file))).toEqual(['galley.tar']);
    const { content } = await restoreBackup({ file, folder: path.join(makeFolder(), 'restored'), replace: false });
    expect(content.stories).toBe(1000);
  });

  it('is seen to leave a valid empty database with the plain SQLite backup (the control)', {
    timeout: 120_000,
  }, async () => {
    const archive = fillArchive();
    const copy = "new (require('better-sqlite3'))(process.argv[1], { readonly: true }).backup(process.argv[2])";
    let bad = 0;
    for (let trial = 0; trial < 12 && bad === 0; trial += 1) {
      const file = path.join(makeFolder(), 'naive.sqlite');
      const outcome = await killAfter(['-e', copy, path.join(archive, 'archive.sqlite'), file], 60 + trial * 15);
      if (outcome === 'killed' && existsSync(file) && hasNoTables(file)) bad += 1;
    }
    expect(bad).toBeGreaterThan(0);
  });
});

async function isWhole(file: string): Promise<boolean> {
  const backup = await openBackup(file);
  await backup?.file.close();
  return backup !== null;
}

function hasNoTables(file: string): boolean {
  const copy = new Database(file);
  try {
    const isOk = copy.pragma('quick_check', { simple: true }) === 'ok';
    return isOk && copy.prepare('SELECT 1 FROM sqlite_schema').all().length === 0;
  } finally {
    copy.close();
  }
}
