import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const tool = path.resolve(import.meta.dirname, '../../tools/galley/galley.mjs');

function start(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'start', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('galley start', () => {
  it('tells how it is used, in both languages', () => {
    expect(start('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: galley start') });
    expect(start('-h', '--lang', 'vi')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Cách dùng: galley start'),
    });
  });

  it('answers bad usage as every command does, before anything opens', () => {
    const words = 'Lệnh galley start không có --nope. Xem: galley start --help';
    expect(start('--nope', '--lang', 'vi')).toEqual({ status: 2, stdout: '', stderr: `galley: ${words}\n` });
    const { status, stdout } = start('word', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([2, { error: expect.objectContaining({ code: 'too-many-words' }) }]);
  });
});
