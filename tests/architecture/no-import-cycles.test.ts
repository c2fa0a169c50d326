import { describe, expect, it } from 'vitest';
import { findImports } from './find-imports.ts';
import { readSources, type Source } from './read-sources.ts';

/** Every ring of files that import each other, types included, each as its files in order. */
function findCycles(sources: readonly Source[]): readonly string[] {
  const graph = new Map(sources.map((source) => [source.path, neighbours(source)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, trail: readonly string[]) => {
    const at = trail.indexOf(file);
    if (at !== -1) cycles.push([...trail.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return cycles;
}

function neighbours(source: Source): readonly string[] {
  return findImports(source)
    .filter(({ packageName }) => packageName === null)
    .map(({ to }) => to);
}

describe('imports', () => {
  it('are seen to go round when two files know each other', () => {
    const sources = [
      { path: 'a.ts', text: "import { b } from './b.ts';" },
      { path: 'b.ts', text: "import { c } from './c/c.ts';" },
      { path: 'c/c.ts', text: "import type { A } from '../a.ts';" },
      { path: 'd.ts', text: "import { a } from './a.ts'; import { b } from './b.ts';" },
    ];
    expect(findCycles(sources)).toEqual(['a.ts → b.ts → c/c.ts → a.ts']);
  });

  it('are seen to go round when a file imports itself', () => {
    expect(findCycles([{ path: 'a.ts', text: "import('./a.ts');" }])).toEqual(['a.ts → a.ts']);
  });

  it('never go round, in the product, the tests or the tools', () => {
    expect(findCycles(readSources())).toEqual([]);
  });
});
