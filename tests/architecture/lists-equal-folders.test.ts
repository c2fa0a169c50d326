import { describe, expect, it } from 'vitest';
import { calls } from '../../shared/bridge/calls.ts';
import { findImports } from './find-imports.ts';
import { type ESTree, visit } from './parse-source.ts';
import { listFiles, readSource, readSources, type Source } from './read-sources.ts';

/** A list file, and where its entries are. */
interface List {
  readonly list: string;
  readonly folder: string;
  /** The type an entry says it has. Null: everything the folder exports is an entry. */
  readonly type: string | null;
  /** What must hold an entry: each file, each folder, or nothing in particular where other files stand beside them. */
  readonly each: 'file' | 'folder' | 'nothing';
}

const lists: readonly List[] = [
  { list: 'shared/document/nodes.ts', folder: 'shared/document/nodes', type: null, each: 'file' },
  { list: 'shared/document/marks.ts', folder: 'shared/document/marks', type: null, each: 'file' },
  { list: 'shared/check/checks.ts', folder: 'shared/check/checks', type: 'Check', each: 'file' },
  { list: 'shared/export/formats.ts', folder: 'shared/export', type: 'ExportFormat', each: 'folder' },
  { list: 'electron/import/formats.ts', folder: 'electron/import', type: 'ImportFormat', each: 'folder' },
  { list: 'electron/archive/migrations.ts', folder: 'electron/archive/migrations', type: 'Migration', each: 'file' },
  { list: 'electron/commands/commands.ts', folder: 'electron/commands', type: 'Command', each: 'nothing' },
];

interface Entry {
  readonly name: string;
  readonly path: string;
}

/** Entries that the list does not name, and names of the list that are imported and left out of it. */
function findUnlisted(list: Source, entries: readonly Entry[]): readonly string[] {
  const listed = listedNames(list);
  return entries.filter(({ name }) => !listed.has(name)).map(({ name, path }) => `${path} ${name}`);
}

/** Every name that stands in an array, an object or a spread of the file, or is what a loader of it gives. */
function listedNames(source: Source): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (node: ESTree.Node | null) => {
    if (node?.type === 'Identifier') names.add(node.name);
  };
  visit(source, {
    ArrayExpression: ({ elements }) => {
      for (const element of elements) add(element?.type === 'SpreadElement' ? element.argument : element);
    },
    ArrowFunctionExpression: ({ body }) => add(body),
    ObjectExpression: ({ properties }) => {
      for (const property of properties) add(property.type === 'Property' ? property.value : null);
    },
  });
  return names;
}

/** What the files of a folder export as `const`: of a type, or all of it. */
function findEntries(sources: readonly Source[], type: string | null): readonly Entry[] {
  return sources.flatMap((source) => {
    const found: Entry[] = [];
    visit(source, {
      ExportNamedDeclaration({ declaration }) {
        if (declaration?.type !== 'VariableDeclaration') return;
        for (const { id } of declaration.declarations) {
          const isEntry = type === null || type === typeOf(source, id);
          if (id.type === 'Identifier' && isEntry) found.push({ name: id.name, path: source.path });
        }
      },
    });
    return found;
  });
}

/** As it is written after the name: `Command`, `readonly Command[]`. */
function typeOf({ text }: Source, { typeAnnotation }: ESTree.BindingPattern): string {
  const written = typeAnnotation?.typeAnnotation;
  return written === undefined ? '' : text.slice(written.start, written.end);
}

describe('a list', () => {
  const entries = findEntries(
    [
      { path: 'kinds/one.ts', text: 'export const one: Kind = {};' },
      { path: 'kinds/two.ts', text: 'export const two: Kind = {}; export const helper = 1;' },
    ],
    'Kind',
  );

  it('is seen to miss an entry of its folder', () => {
    const list = "import { one } from './kinds/one.ts'; export const kinds = [one];";
    expect(findUnlisted({ path: 'kinds.ts', text: list }, entries)).toEqual(['kinds/two.ts two']);
  });

  it('is seen to import an entry and leave it out', () => {
    const list =
      "import { one } from './kinds/one.ts'; import { two } from './kinds/two.ts'; export const kinds = { one };";
    expect(findUnlisted({ path: 'kinds.ts', text: list }, entries)).toEqual(['kinds/two.ts two']);
  });

  it('is seen to lack an entry in one of the files', () => {
    const sources = [{ path: 'kinds/one.ts', text: 'export const one: Other = {};' }];
    expect(findEmptyPlaces(sources, { list: 'kinds.ts', folder: 'kinds', type: 'Kind', each: 'file' })).toEqual([
      'kinds/one.ts',
    ]);
  });

  it.each(lists)('$list names every entry of its folder', ({ list, folder, type }) => {
    const entries = findEntries(
      readSources([folder]).filter(({ path }) => path !== list),
      type,
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(findUnlisted(readSource(list), entries)).toEqual([]);
  });

  it.each(lists)('$list has an entry for each $each of its folder', (list) => {
    expect(findEmptyPlaces(readSources([list.folder]), list)).toEqual([]);
  });
});

/** Files or folders that should hold an entry and hold none. */
function findEmptyPlaces(sources: readonly Source[], { folder, type, each }: List): readonly string[] {
  if (each === 'nothing') return [];
  const placeOf = (path: string) => {
    const [first = '', ...rest] = path.slice(folder.length + 1).split('/');
    return each === 'file' ? path : rest.length > 0 ? `${folder}/${first}` : null;
  };
  const full = new Set(findEntries(sources, type).map(({ path }) => placeOf(path)));
  const places = new Set(sources.map(({ path }) => placeOf(path)).filter((place) => place !== null));
  return [...places].filter((place) => !full.has(place));
}

describe('the handlers', () => {
  it('are one file for each noun of the calls, all taken by the router', () => {
    const router = readSource('electron/bridge/router.ts');
    const taken = findImports(router).flatMap(({ to }) => /^electron\/handlers\/(\w+)\.ts$/.exec(to)?.[1] ?? []);
    const files = listFiles('electron/handlers').map((file) => file.slice('electron/handlers/'.length, -'.ts'.length));
    expect(taken.sort()).toEqual(Object.keys(calls).sort());
    expect(files.filter((name) => name !== 'app-context')).toEqual(Object.keys(calls).sort());
  });
});

describe('the commands of the page', () => {
  it('are all in all-commands.ts, by way of the lists of their screens', () => {
    const sources = readSources(['renderer']);
    const entries = [...findEntries(sources, 'Command'), ...findEntries(sources, 'readonly Command[]')];
    const listed = new Set(sources.filter(isList(entries)).flatMap((source) => [...listedNames(source)]));
    const unlisted = entries.filter(({ name }) => name !== 'allCommands' && !listed.has(name));
    expect(entries.length).toBeGreaterThan(3);
    expect(unlisted).toEqual([]);
  });
});

/** True for the files that hold lists of commands, all-commands.ts among them. */
function isList(entries: readonly Entry[]): (source: Source) => boolean {
  return (source) => entries.some(({ path }) => path === source.path);
}
