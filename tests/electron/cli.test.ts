import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArchive, makeFolder, reopen } from '../builders/archive.ts';
import { collect, type RunResult, runCommand, startCommand } from '../builders/built-command.ts';
import { doc, p } from '../builders/document.ts';

const isRoot = process.getuid?.() === 0;

function makeClosedArchive(): string {
  const archive = makeArchive();
  archive.stories.create({ fields: { headline: 'Mùa nước nổi' }, body: doc(p('Nước về.')), cause: 'created' });
  archive.close();
  return archive.folder;
}

function makeFile(name: string, content: string | Buffer): string {
  const file = path.join(makeFolder(), name);
  writeFileSync(file, content);
  return file;
}

/** One clear line, the right code, no stack trace, nothing on stdout. */
function expectOneLine({ code, stdout, stderr }: RunResult, exit: 2 | 3, words: string): void {
  expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: exit, stdout: '', lines: 1 });
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^\s+at |\bError\b|SQLITE|bug in Galley/m);
}

/** The digest of everything in a folder, but for what SQLite keeps beside an open file. */
function snapshot(folder: string): unknown {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(^|\/)lock$|-shm$|-wal$/.test(file))
    .sort()
    .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]);
}

describe('the built command line, with bad input', () => {
  const jpegStart = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]);

  it.each([
    [
      'a folder that is not there',
      () => ['list', '--archive', path.join(makeFolder(), 'nope')],
      'There is no archive in',
    ],
    ['an empty folder', () => ['list', '--archive', makeFolder()], 'There is no archive in'],
    [
      'a folder that holds something else',
      () => ['list', '--archive', path.dirname(makeFile('letter.txt', 'x'))],
      'not a Galley archive',
    ],
    ['a file for an archive', () => ['list', '--archive', makeFile('letter.txt', 'x')], 'not a Galley archive'],
    [
      'a database that is none',
      () => ['list', '--archive', path.dirname(makeFile('archive.sqlite', 'x'.repeat(4096)))],
      'not a Galley archive',
    ],
    [
      'an empty database',
      () => ['list', '--archive', path.dirname(makeFile('archive.sqlite', ''))],
      'not a Galley archive',
    ],
    [
      'init in a folder that holds something else',
      () => ['init', '--archive', path.dirname(makeFile('letter.txt', 'x'))],
      'is not empty',
    ],
    ['init over a file', () => ['init', '--archive', makeFile('letter.txt', 'x')], 'not a Galley archive'],
    [
      'an unreadable photo',
      () => ['photos', 'add', makeFile('a.jpg', jpegStart), '--archive', makeClosedArchive()],
      'a.jpg',
    ],
    [
      'a photo that is text',
      () => ['photos', 'add', makeFile('a.jpg', 'no photo at all'), '--archive', makeClosedArchive()],
      'a.jpg',
    ],
    [
      'a photo of 0 bytes',
      () => ['photos', 'add', makeFile('a.jpg', ''), '--archive', makeClosedArchive()],
      'is empty',
    ],
    [
      'a photo that is not there',
      () => ['photos', 'add', '/nope/a.jpg', '--archive', makeClosedArchive()],
      'There is no file',
    ],
    ['a text of 0 bytes', () => ['import', makeFile('a.txt', ''), '--archive', makeClosedArchive()], 'is empty'],
    ['a text that is not there', () => ['import', '/nope/a.txt', '--archive', makeClosedArchive()], 'There is no file'],
    ['a folder for a text', () => ['import', makeFolder(), '--archive', makeClosedArchive()], 'cannot'],
    [
      'a kind of file nobody knows',
      () => ['import', makeFile('a.xyz', 'x'), '--archive', makeClosedArchive()],
      'a.xyz',
    ],
    ['an unknown story', () => ['show', 'nope', '--archive', makeClosedArchive()], 'There is no story nope'],
    ['an unknown photo', () => ['photos', 'show', 'nope', '--archive', makeClosedArchive()], 'There is no photo nope'],
    [
      'a backup that is none',
      () => ['restore', makeFile('b.tar', 'x'), '--archive', path.join(makeFolder(), 'a')],
      'not a complete Galley backup',
    ],
  ])('fails with code 3 and one line: %s', async (_, makeArgs, words) => {
    const args = makeArgs();
    const folder = args[args.indexOf('--archive') + 1] ?? '';
    const before = args[0] === 'photos' || args[0] === 'import' ? snapshot(folder) : null;
    expectOneLine(await runCommand(args), 3, words);
    if (before !== null) expect(snapshot(folder)).toEqual(before);
  });

  it('fails with code 2: an unknown export format', async () => {
    const archive = makeClosedArchive();
    const out = path.join(makeFolder(), 'out');
    expectOneLine(
      await runCommand(['export', 'x', '--format', 'nope', '--out', out, '--archive', archive]),
      2,
      'no export format "nope"',
    );
  });

  it('answers a failure as JSON on stdout when asked to', async () => {
    const { code, stdout, stderr } = await runCommand(['list', '--json', '--archive', '/nope']);
    expect({ code, stderr, json: JSON.parse(stdout) }).toEqual({
      code: 3,
      stderr: '',
      json: { error: { code: 'archive-missing', message: 'There is no archive in /nope.', hint: expect.any(String) } },
    });
  });
});

describe.runIf(isRoot && process.platform === 'linux')('the built command line, without rights or room', () => {
  // Root may write anywhere, so read-only folders are tried as nobody (setpriv of util-linux).
  const nobody = { under: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] };

  function openToAll(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      chmodSync(file, entry.isDirectory() ? 0o555 : 0o444);
    }
    chmodSync(folder, 0o555);
    chmodSync(path.dirname(folder), 0o755);
  }

  it('cannot write into a read-only archive, and says so', async () => {
    const archive = makeClosedArchive();
    const [id = ''] = storyIds(archive);
    openToAll(archive);
    const before = snapshot(archive);
    expectOneLine(await runCommand(['set', id, 'headline=x', '--archive', archive], nobody), 3, 'may not write to');
    expect(snapshot(archive)).toEqual(before);
  });

  it('cannot make an archive, an export or a backup in a read-only folder', async () => {
    const archive = makeClosedArchive();
    const [id = ''] = storyIds(archive);
    giveToNobody(archive);
    const closed = makeFolder();
    chmodSync(closed, 0o555);
    const into = (name: string) => path.join(closed, name);
    for (const args of [
      ['init', '--archive', into('new')],
      ['export', id, '--format', 'fragment', '--out', into('out'), '--archive', archive],
      ['backup', '--out', into('b.tar'), '--archive', archive],
    ])
      expectOneLine(await runCommand(args, nobody), 3, 'may not write to');
    expect(readdirSync(closed)).toEqual([]);
  });

  // A mount of its own in a namespace of its own: it is gone with the process (unshare of util-linux).
  function inSmallDisk(folder: string, sizeKb: number): { under: readonly string[] } {
    // What is left on the disk is listed after the command's own line.
    const script = `mount -t tmpfs -o size=${sizeKb}k tmpfs "${folder}"; "$@"; code=$?; find "${folder}" -type f >&2; exit $code`;
    return { under: ['unshare', '--mount', 'sh', '-c', script, 'sh'] };
  }

  it('says when the disk is full, and leaves nothing half made', async () => {
    const archive = fillArchive();
    const disk = makeFolder();
    const backup = await runCommand(
      ['backup', '--out', path.join(disk, 'b.tar'), '--archive', archive],
      inSmallDisk(disk, 2048),
    );
    expectOneLine(backup, 3, 'The disk is full');
    const init = await runCommand(['init', '--archive', path.join(disk, 'new')], inSmallDisk(disk, 20));
    expectOneLine(init, 3, 'The disk is full');
  });

  function fillArchive(): string {
    const archive = makeArchive();
    const body = doc(...Array.from({ length: 100 }, (_, index) => p(`Đoạn ${index}. ${'Nước về. '.repeat(100)}`)));
    archive.transaction(() => {
      for (let number = 0; number < 30; number += 1) archive.stories.create({ body, cause: 'created' });
    });
    archive.close();
    return archive.folder;
  }

  function giveToNobody(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      chownSync(path.join(entry.parentPath, entry.name), 65534, 65534);
    chownSync(folder, 65534, 65534);
    chmodSync(path.dirname(folder), 0o755);
  }
});

function storyIds(folder: string): readonly string[] {
  const archive = reopen(folder);
  const ids = [...archive.stories.ids()];
  archive.close();
  return ids;
}

describe('the built command line beside an open Galley', () => {
  it('reads, refuses to write within two seconds, and writes when it is closed', async () => {
    const folder = makeClosedArchive();
    const archive = reopen(folder);
    const [id = ''] = archive.stories.ids();
    expect((await runCommand(['list', '--archive', folder])).stdout).toContain('Mùa nước nổi');
    expect((await runCommand(['verify', '--archive', folder])).code).toBe(0);
    expectOneLine(await runCommand(['set', id, 'headline=x', '--archive', folder]), 3, 'is open in another Galley');
    archive.close();
    expect((await runCommand(['set', id, 'headline=Mới', '--archive', folder])).code).toBe(0);
  });
});

describe('galley serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints its address, and ends well on %s', async (signal) => {
    const folder = makeClosedArchive();
    const child = startCommand(['serve', '--archive', folder]);
    const ended = collect(child);
    if (child.stdout === null) throw new Error('no stdout');
    const [address] = await once(child.stdout, 'data');
    expect(String(address)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+\n$/);
    child.kill(signal);
    expect((await ended).code).toBe(0);
    expect((await runCommand(['verify', '--archive', folder])).code).toBe(0);
  });

  it('makes an archive for a first start, and says when its port is taken', async () => {
    const folder = path.join(makeFolder(), 'first');
    const child = startCommand(['serve', '--json', '--archive', folder]);
    const ended = collect(child);
    if (child.stdout === null) throw new Error('no stdout');
    const [line] = await once(child.stdout, 'data');
    const { port } = JSON.parse(String(line)) as { port: number }; // the answer of our own command
    const second = await runCommand(['serve', '--port', String(port), '--archive', makeClosedArchive()]);
    expectOneLine(second, 3, `Port ${port} is taken`);
    child.kill('SIGINT');
    await ended;
  });
});

describe('the output of the built command line', () => {
  it('survives a reader that goes away', async () => {
    const archive = makeArchive();
    archive.transaction(() => {
      for (let number = 0; number < 3000; number += 1)
        archive.stories.create({ fields: { headline: `Bài ${number} ${'x'.repeat(200)}` }, cause: 'created' });
    });
    archive.close();
    const child = startCommand(['list', '--limit', '3000', '--archive', archive.folder]);
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    await once(child, 'exit');
    expect([child.exitCode, child.signalCode, stderr]).toEqual([0, null, '']);
  });

  it('is whole when it is long', async () => {
    const archive = makeArchive();
    archive.transaction(() => {
      for (let number = 0; number < 2000; number += 1)
        archive.stories.create({ fields: { headline: 'x'.repeat(300) }, cause: 'created' });
    });
    archive.close();
    const { stdout } = await runCommand(['list', '--json', '--limit', '2000', '--archive', archive.folder]);
    expect(JSON.parse(stdout)).toMatchObject({ total: 2000 });
  });
});
