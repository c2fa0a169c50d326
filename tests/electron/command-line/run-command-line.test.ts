import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../electron/commands/commands.ts';
import { makeFolder } from '../../builders/archive.ts';
import { galley } from '../../builders/command-line.ts';

describe('the command line', () => {
  it('lists every command of product.md in its help, in both languages', async () => {
    const wanted = [
      ...[
        'init',
        'sample',
        'import',
        'import-archive',
        'photos',
        'list',
        'search',
        'show',
        'related',
        'set',
        'tag',
        'check',
        'export',
        'publish',
      ],
      ...['stats', 'verify', 'backup', 'restore', 'serve', 'start'],
    ];
    expect(commands.map(({ name }) => name)).toEqual(wanted);
    const [en, vi] = [await galley(['--help']), await galley(['--help', '--lang', 'vi'])];
    for (const { name, load } of commands) {
      const { name: own, summary } = await load();
      expect(own).toBe(name);
      expect(en.stdout).toMatch(new RegExp(`^  ${name} .*${literally(summary.en)}$`, 'm'));
      expect(vi.stdout).toMatch(new RegExp(`^  ${name} .*${literally(summary.vi)}$`, 'm'));
    }
    expect([en.code, vi.code]).toEqual([0, 0]);
  });

  it.each(commands.map(({ name }) => name))('tells how to use %s and touches nothing', async (name) => {
    const folder = makeFolder();
    const ran = await galley([name, '--help', '--archive', path.join(folder, 'archive')]);
    expect([ran.code, ran.stderr, readdirSync(folder)]).toEqual([0, '', []]);
    expect(ran.stdout).toContain(`galley ${name}`);
    expect(ran.stdout).toContain('--archive DIR');
  });

  it('prints its version', async () => {
    expect(await galley(['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('shows the help and counts it as bad usage when nothing is asked', async () => {
    expect((await galley([])).code).toBe(2);
  });

  it.each([
    [['nope'], 'unknown-command'],
    [['--nope'], 'unknown-command'],
    [['list', '--nope'], 'unknown-option'],
    [['list', 'word'], 'too-many-words'],
    [['show'], 'missing-value'],
    [['list', '--limit', '--tag'], 'missing-value'],
    [['search', ' '], 'missing-value'],
    [['list', '--limit', 'ten'], 'bad-value'],
    [['export', 'x', '--out', 'y'], 'missing-value'],
    [['export', '--format', 'html', '--out', 'y'], 'missing-value'],
    [['export', 'x', '--format', 'html'], 'missing-value'],
    [['export', 'x', '--format', 'nope', '--out', 'y'], 'unknown-format'],
    [['backup'], 'missing-value'],
    [['photos', 'nope'], 'missing-value'],
    [['serve', '--port', '99999'], 'bad-value'],
  ])('answers bad usage %j with code 2 and one line', async (argv, code) => {
    const folder = makeFolder();
    await galley(['init', '--archive', folder]);
    const plain = await galley([...argv, '--archive', folder]);
    const asJson = await galley([...argv, '--archive', folder, '--json']);
    expect([plain.code, plain.stdout, plain.stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(asJson).toMatchObject({
      code: 2,
      stderr: '',
      json: { error: { code, message: expect.stringMatching(/\S/), hint: expect.stringMatching(/\S/) } },
    });
  });

  it('speaks the language of --lang, GALLEY_LANG, or the terminal, in this order', async () => {
    const say = async (argv: readonly string[], env: Record<string, string>) =>
      (await galley(['nope', ...argv], env)).stderr;
    const [vi, en] = ['Không có lệnh', 'There is no command'];
    expect(await say([], {})).toContain(en);
    expect(await say([], { LANG: 'vi_VN.UTF-8' })).toContain(vi);
    expect(await say([], { LANG: 'vi_VN.UTF-8', LC_ALL: 'C' })).toContain(en);
    expect(await say([], { LANG: 'en_US.UTF-8', GALLEY_LANG: 'vi' })).toContain(vi);
    expect(await say(['--lang', 'en'], { GALLEY_LANG: 'vi' })).toContain(en);
    expect(await say(['--lang=vi'], {})).toContain(vi);
  });

  it('takes the archive from --archive, else from GALLEY_ARCHIVE, else from the data folder of the user', async () => {
    const [one, two] = [path.join(makeFolder(), 'one'), path.join(makeFolder(), 'two')];
    await galley(['init'], { GALLEY_ARCHIVE: one });
    await galley(['init', '--archive', two], { GALLEY_ARCHIVE: one });
    expect([readdirSync(one).includes('archive.sqlite'), readdirSync(two).includes('archive.sqlite')]).toEqual([
      true,
      true,
    ]);
  });
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
