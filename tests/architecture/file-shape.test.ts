import { describe, expect, it } from 'vitest';
import { placeOf, visit } from './parse-source.ts';
import { CODE, listFiles, productFolders, readSources, type Source } from './read-sources.ts';

const MOST_LINES = 400;

function findLongFiles(sources: readonly Source[]): readonly string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Names that say nothing about what is inside. */
const EMPTY_WORDS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'service', 'data', 'info'];

/** `word-word.ending` and `word-word.test.ts`; folders the same without an ending. */
function findBadNames(paths: readonly string[]): readonly string[] {
  return paths.filter((path) =>
    path.split('/').some((part) => {
      const [name = ''] = part.replace(/^\./, '').split('.');
      return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || EMPTY_WORDS.includes(name);
    }),
  );
}

/** Default exports, enums, barrels, `I` prefixes, types named after nothing. */
function findBadExports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    const add = (start: number, what: string) => found.push(`${placeOf(source, start)} ${what}`);
    const checkName = (start: number, name: string) => {
      if (/^I[A-Z][a-z]/.test(name)) add(start, 'has an I prefix');
      if (EMPTY_WORDS.includes(name.toLowerCase())) add(start, `is named ${name}`);
    };
    visit(source, {
      ExportDefaultDeclaration: ({ start }) => add(start, 'is a default export'),
      ExportAllDeclaration: ({ start }) => add(start, 'exports what is not its own'),
      ExportNamedDeclaration: ({ start, source: from }) => {
        if (from !== null) add(start, 'exports what is not its own');
      },
      TSEnumDeclaration: ({ start }) => add(start, 'is an enum'),
      TSInterfaceDeclaration: ({ start, id }) => checkName(start, id.name),
      TSTypeAliasDeclaration: ({ start, id }) => checkName(start, id.name),
      ClassDeclaration: ({ start, id }) => checkName(start, id?.name ?? ''),
    });
    return found;
  });
}

describe('the length of a file', () => {
  it('is seen to be too much with 401 lines', () => {
    const lines = (count: number) => ({ path: 'a.ts', text: 'a;\n'.repeat(count) });
    expect(findLongFiles([lines(400)])).toEqual([]);
    expect(findLongFiles([lines(401)])).toEqual(['a.ts has 401 lines']);
  });

  it(`is at most ${MOST_LINES} lines, in code, tests, styles and pages`, () => {
    expect(findLongFiles(readSources([''], /\.(ts|tsx|mts|mjs|css|html)$/).filter(isWritten))).toEqual([]);
  });
});

/** Test data comes from outside and is as long as it is. */
function isWritten({ path }: Source): boolean {
  return !path.startsWith('tests/fixtures/');
}

describe('the name of a file', () => {
  it.each(['renderer/desk/StoryList.tsx', 'electron/app/open_app.ts', 'shared/Base/a.ts', 'shared/base/utils.ts'])(
    'is seen to be bad in %s',
    (path) => {
      expect(findBadNames([path])).toEqual([path]);
    },
  );

  it('is lower case with hyphens and says what is inside', () => {
    const ours = [...productFolders, 'tests', 'tools', 'resources'].flatMap((folder) => listFiles(folder));
    expect(findBadNames(ours.filter((path) => CODE.test(path) || path.endsWith('.css')))).toEqual([]);
  });
});

describe('what a file exports', () => {
  it.each([
    ['export default function a() {}', 'is a default export'],
    ["export * from './b.ts';", 'exports what is not its own'],
    ["export { b } from './b.ts';", 'exports what is not its own'],
    ['enum A { B }', 'is an enum'],
    ['export interface IStory {}', 'has an I prefix'],
    ['export type Data = string;', 'is named Data'],
  ])('is seen to be wrong in `%s`', (text, what) => {
    expect(findBadExports([{ path: 'a.ts', text }])).toEqual([`a.ts:1 ${what}`]);
  });

  it('is its own, by name', () => {
    expect(findBadExports(readSources().filter(({ path }) => !path.endsWith('.config.ts')))).toEqual([]);
  });
});
