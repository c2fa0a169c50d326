import { describe, expect, it } from 'vitest';
import { parseArguments, splitLine } from '../../../electron/command-line/arguments.ts';
import type { Command } from '../../../electron/command-line/command.ts';
import { FailureError } from '../../../shared/bridge/failure.ts';

const command: Command = {
  name: 'probe',
  summary: { en: 'Probe', vi: 'Thử' },
  words: { wanted: 'ID…', least: 1, most: 2 },
  options: {
    out: { value: 'DIR', isRequired: true, meaning: { en: 'out', vi: 'ra' } },
    limit: { value: 'N', meaning: { en: 'limit', vi: 'số' } },
    fix: { meaning: { en: 'fix', vi: 'sửa' } },
  },
  examples: [],
  run: async () => null,
};

/** What went wrong, as the failure's code and values. */
function misuse(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
}

const parse = (...rest: string[]) => parseArguments(command, rest);

describe('splitLine', () => {
  it('finds the command wherever the common options stand', () => {
    expect(splitLine(['--json', '--archive', 'a b', 'list', '--limit', '5'])).toEqual({
      name: 'list',
      rest: ['--json', '--archive', 'a b', '--limit', '5'],
    });
    expect(splitLine(['--archive=x', 'list']).name).toBe('list');
    expect(splitLine(['--version'])).toEqual({ name: null, rest: ['--version'] });
  });
});

describe('parseArguments', () => {
  it('reads words, switches and values, in any order', () => {
    const args = parse('--fix', 'one', '--out=a', 'two', '--out', 'b');
    expect([args.words, args.has('fix'), args.has('json'), args.value('out'), args.value('limit')]).toEqual([
      ['one', 'two'],
      true,
      false,
      'b',
      null,
    ]);
  });

  it('takes what follows -- as words', () => {
    expect(parse('--', '--fix').words).toEqual(['--fix']);
  });

  it.each([
    [['a', '--nope'], { code: 'unknown-option', values: { command: 'probe', option: '--nope' } }],
    [['a', '-x'], { code: 'unknown-option', values: { command: 'probe', option: '-x' } }],
    [['a', '--fix=yes'], { code: 'unknown-option', values: { command: 'probe', option: '--fix=yes' } }],
    [['a', '--out'], { code: 'missing-value', values: { command: 'probe', wanted: '--out DIR' } }],
    [['a', '--out='], { code: 'missing-value', values: { command: 'probe', wanted: '--out DIR' } }],
    [[], { code: 'missing-value', values: { command: 'probe', wanted: 'ID…' } }],
    [['a', 'b', 'c'], { code: 'too-many-words', values: { command: 'probe', word: 'c' } }],
    [['a', '--constructor'], { code: 'unknown-option', values: { command: 'probe', option: '--constructor' } }],
  ])('refuses %j and names what is wrong', (rest, failure) => {
    expect(misuse(() => parse(...rest))).toEqual(failure);
  });

  it('asks for a required option only when the command looks for it', () => {
    expect(misuse(() => parse('a').required('out'))).toEqual({
      code: 'missing-value',
      values: { command: 'probe', wanted: '--out DIR' },
    });
  });

  it('asks for no words when help is wanted', () => {
    expect([parse('--help').has('help'), parse('-h').has('help')]).toEqual([true, true]);
  });

  it.each(['0', '11', '1.5', '-1', 'ten', '1e1'])('takes whole numbers in the range only: not %s', (typed) => {
    const range = { least: 1, most: 10, otherwise: 5 };
    expect(misuse(() => parse('a', '--limit', typed).number('limit', range))).toMatchObject({ code: 'bad-value' });
    expect([parse('a', '--limit', '10').number('limit', range), parse('a').number('limit', range)]).toEqual([10, 5]);
  });

  it('takes -WORD for a word where the command asks for such words, but not --word', () => {
    const tagging: Command = { ...command, takesMinusWords: true };
    expect(parseArguments(tagging, ['+A', '-B c']).words).toEqual(['+A', '-B c']);
    expect(misuse(() => parseArguments(tagging, ['+A', '--B']))).toMatchObject({ code: 'unknown-option' });
    expect(parseArguments(tagging, ['-h']).has('help')).toBe(true);
  });
});
