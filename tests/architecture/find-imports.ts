import path from 'node:path';
import type { ESTree } from './parse-source.ts';
import { placeOf, visit } from './parse-source.ts';
import type { Source } from './read-sources.ts';

export interface Import {
  readonly from: string;
  /** A path of the tree, or the specifier of a package or of a Node module. */
  readonly to: string;
  /** Of a package `@scope/name/part` or `name/part`: without the part. Null for a file of the tree. */
  readonly packageName: string | null;
  /** Only `import type` leaves nothing at run time; `import { type A }` still loads the file. */
  readonly isTypeOnly: boolean;
  /** The names it takes; none for the whole module. */
  readonly names: readonly string[];
  readonly place: string;
}

/** Every way a source reaches another module: import, export from, import(), import('…') types, require. */
export function findImports(source: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (at: number, to: string, names: readonly string[] = [], isTypeOnly = false) =>
    found.push({ from: source.path, ...target(source, to), isTypeOnly, names, place: placeOf(source, at) });
  const addLiteral = (at: number, node: ESTree.Node | undefined, isTypeOnly = false) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') add(at, node.value, [], isTypeOnly);
  };
  visit(source, {
    ImportDeclaration: (node) =>
      add(node.start, node.source.value, node.specifiers.flatMap(importedName), node.importKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.start, node.source.value, [], node.exportKind === 'type');
    },
    ExportAllDeclaration: (node) => add(node.start, node.source.value, [], node.exportKind === 'type'),
    ImportExpression: (node) => addLiteral(node.start, node.source),
    TSImportType: (node) => addLiteral(node.start, node.source, true),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require')
        addLiteral(node.start, node.arguments[0]);
    },
  });
  return found;
}

function target(source: Source, to: string): Pick<Import, 'to' | 'packageName'> {
  if (to.startsWith('.')) return { to: path.posix.join(path.posix.dirname(source.path), to), packageName: null };
  const parts = to.split('/').slice(0, to.startsWith('@') ? 2 : 1);
  return { to, packageName: parts.join('/') };
}

function importedName(specifier: ESTree.ImportDeclarationSpecifier): readonly string[] {
  if (specifier.type !== 'ImportSpecifier') return [];
  const { imported } = specifier;
  return [imported.type === 'Identifier' ? imported.name : imported.value];
}
