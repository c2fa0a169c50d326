import { describe, expect, it } from 'vitest';
import { findImports } from './find-imports.ts';
import { CODE, listFiles, readSource, readSources, type Source } from './read-sources.ts';

/** What a folder may take from the others; itself always. The doors of the product know nothing of tests and tools. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  electron: ['shared'],
  renderer: ['shared'],
  resources: [],
  tools: [],
};

/** The folders of `shared`, each of which knows only those before it. */
const SHARED_ORDER = [
  'base',
  'subject',
  'find',
  'spelling',
  'legacy-text',
  'foreign-html',
  'photo',
  'document',
  'story',
  'search',
  'related',
  'compare',
  'merge',
  'bundle',
  'publication',
  'check',
  'export',
  'publish',
  'bridge',
];

/** Building blocks of the page, which know no screen and no newsroom word. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  'renderer/ui': ['renderer/ui', 'renderer/messages', 'renderer/state', 'shared/base'],
};

/** Run-time and type imports both: a wall that lets types through is a door. */
function findBreaches(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findImports(source)
      .filter(({ packageName }) => packageName === null)
      .filter(({ from, to }) => isAcross(from, to))
      .map(({ place, to }) => `${place} must not know ${to}`),
  );
}

/** Of the folders in `shared`, who knows a folder that comes after its own. Types may look ahead, code may not. */
function findBackwards(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findImports(source)
      .filter(({ packageName, isTypeOnly }) => packageName === null && !isTypeOnly)
      .filter(({ from, to }) => rank(to) > rank(from))
      .map(({ place, to }) => `${place} must not know ${to}`),
  );
}

/** Who of the building blocks knows more than it should. */
function findKnowingBlocks(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    findImports(source)
      .filter(({ packageName }) => packageName === null)
      .filter(({ from, to }) => BLOCKS[folderOf(from)]?.includes(folderOf(to)) === false)
      .map(({ place, to }) => `${place} must not know ${to}`),
  );
}

function isAcross(from: string, to: string): boolean {
  const [here = '', there = ''] = [from, to].map((file) => file.split('/')[0]);
  const allowed = ALLOWED[here];
  const isPicture = here === 'renderer' && there === 'resources' && !CODE.test(to);
  return allowed !== undefined && here !== there && !allowed.includes(there) && !isPicture;
}

function rank(file: string): number {
  return SHARED_ORDER.indexOf(file.split('/')[1] ?? '');
}

function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

describe('the walls between the folders', () => {
  it.each([
    ['a page that reaches for the disk', 'renderer/desk/a.ts', "import { b } from '../../electron/archive/b.ts';"],
    ['a type that crosses', 'renderer/desk/a.ts', "import type { B } from '../../electron/archive/b.ts';"],
    ['a type written in place', 'renderer/desk/a.ts', "export type B = import('../../electron/b.ts').B;"],
    ['the archive that knows the page', 'electron/archive/a.ts', "export { b } from '../../renderer/b.ts';"],
    ['a shared word that knows the page', 'shared/base/a.ts', "await import('../../renderer/b.ts');"],
    ['the product that knows its tests', 'electron/app/a.ts', "import { b } from '../../tests/builders/b.ts';"],
  ])('are seen to stop %s', (_title, path, text) => {
    expect(findBreaches([{ path, text }])).toHaveLength(1);
  });

  it('let both sides use the shared words, and tests everything', () => {
    const good = [
      { path: 'renderer/desk/a.ts', text: "import { b } from '../../shared/base/b.ts'; import './a.css';" },
      { path: 'electron/app/a.ts', text: "import { b } from '../../shared/base/b.ts'; import path from 'node:path';" },
      { path: 'tests/electron/a.test.ts', text: "import { b } from '../../electron/app/b.ts';" },
    ];
    expect(findBreaches(good)).toEqual([]);
  });

  it('stand: renderer → shared ← electron, and nobody knows the tests', () => {
    expect(findBreaches(readSources(Object.keys(ALLOWED)))).toEqual([]);
  });
});

describe('the order inside shared', () => {
  it('is seen to stop a word that knows what is made of it', () => {
    const bad = { path: 'shared/base/a.ts', text: "import { b } from '../story/b.ts';" };
    expect(findBackwards([bad])).toEqual(['shared/base/a.ts:1 must not know shared/story/b.ts']);
  });

  it('holds', () => {
    expect(findBackwards(readSources(['shared']))).toEqual([]);
  });

  it('names every folder there is', () => {
    const folders = new Set(listFiles('shared').flatMap((file) => file.split('/').slice(1, -1)[0] ?? []));
    expect([...folders].sort()).toEqual([...SHARED_ORDER].sort());
  });
});

describe('the building blocks of the page', () => {
  it('are seen to stop at a screen', () => {
    const bad = { path: 'renderer/ui/a.tsx', text: "import { b } from '../desk/b.tsx';" };
    expect(findKnowingBlocks([bad])).toHaveLength(1);
  });

  it('know no screen and no newsroom word', () => {
    expect(findKnowingBlocks(readSources(['renderer/ui']))).toEqual([]);
  });
});

interface Project {
  readonly extends?: string;
  readonly include?: readonly string[];
  readonly references?: readonly { readonly path: string }[];
  readonly compilerOptions: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
}

/** What a project may use, in one line: its libraries, its ambient types, the projects it may import from. */
function describeProject({ text }: Source): string {
  const { compilerOptions, references = [] } = JSON.parse(text) as Project; // our own file, read by the compiler as well
  const { lib = [], types = [] } = compilerOptions;
  const world = lib.filter((name) => !name.startsWith('es'));
  const list = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(' '));
  return `lib ${list(world)}, types ${list(types)}, imports ${list(references.map(({ path }) => path))}`;
}

describe('the TypeScript projects', () => {
  it.each([
    ['shared', 'lib nothing, types nothing, imports nothing'],
    ['electron', 'lib nothing, types node, imports ../shared'],
    ['renderer', 'lib dom dom.iterable, types vite/client, imports ../shared'],
    ['tests', 'lib dom dom.iterable, types node vite/client, imports ../shared ../electron ../renderer'],
  ])('give %s only the types it may use: %s', (folder, allowed) => {
    expect(describeProject(readSource(`${folder}/tsconfig.json`))).toBe(allowed);
  });

  it('are all checked by `npm run check`', () => {
    const { references } = JSON.parse(readSource('tsconfig.json').text) as Project; // our own file
    expect(references?.map(({ path }) => path)).toEqual(['shared', 'electron', 'renderer', 'tests']);
  });

  it('are seen to differ when the DOM is given to shared', () => {
    const bad = { path: 'shared/tsconfig.json', text: '{"compilerOptions":{"lib":["es2023","dom"],"types":[]}}' };
    expect(describeProject(bad)).toBe('lib dom, types nothing, imports nothing');
  });
});
