import path from 'node:path';
import {
  isBindingElement,
  isFunctionDeclaration,
  isIdentifier,
  isParameterDeclaration,
  isPropertyDeclaration,
  isVariableDeclaration,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API, type Checker, type Project, type Type, TypeFlags } from 'typescript/unstable/sync';
import { describe, expect, it, onTestFinished } from 'vitest';
import { productFolders, root } from './read-sources.ts';

/**
 * Names that nobody called any, and that are: what JSON.parse returns, an element of an unknown array, a type of a
 * library that does not resolve. The compiler is asked, as nothing in the text shows it.
 */
function findHiddenAny({ program, checker, rootFiles }: Project): readonly string[] {
  return rootFiles.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) return [];
    const names = findDeclaredNames(source);
    const types = getTypes(checker, names);
    return names.flatMap((name, index) => (isAny(types[index]) ? [placeOf(source, name)] : []));
  });
}

/** Every name of a variable, a parameter, a part of a pattern, a property or a function. */
function findDeclaredNames(source: SourceFile): readonly Node[] {
  const names: Node[] = [];
  const look = (node: Node): void => {
    const declares =
      isVariableDeclaration(node) ||
      isParameterDeclaration(node) ||
      isBindingElement(node) ||
      isPropertyDeclaration(node) ||
      isFunctionDeclaration(node);
    // A hole in a pattern (`[, second]`) has no name.
    if (declares && node.name !== undefined && isIdentifier(node.name)) names.push(node.name);
    node.forEachChild(look);
  };
  look(source);
  return names;
}

/** Some tuple types cannot be sent by the compiler's server, which then refuses the whole question: it is asked in halves. */
function getTypes(checker: Checker, nodes: readonly Node[]): readonly (Type | undefined)[] {
  try {
    return checker.getTypeAtLocation(nodes);
  } catch (error) {
    if (!String(error).includes('TupleType')) throw error;
    if (nodes.length === 1) return [undefined];
    const half = Math.ceil(nodes.length / 2);
    return [...getTypes(checker, nodes.slice(0, half)), ...getTypes(checker, nodes.slice(half))];
  }
}

function isAny(type: Type | undefined): boolean {
  return type !== undefined && (type.flags & TypeFlags.Any) !== 0;
}

function placeOf(source: SourceFile, node: Node): string {
  const file = path.relative(root, source.fileName).replaceAll(path.sep, '/');
  return `${file}:${source.text.slice(0, node.end).split('\n').length}`;
}

function openProjects(api: API, configs: readonly string[]): readonly Project[] {
  onTestFinished(() => api.close());
  return api.updateSnapshot({ openProjects: [...configs] }).getProjects();
}

describe('a hidden any', () => {
  it('is seen in what JSON.parse returns, in unknown lists and in what they are handed on to', () => {
    const lines = [
      'declare const text: string, value: unknown;',
      'const whole = JSON.parse(text);',
      'const { part, other: [element] } = JSON.parse(text);',
      'if (Array.isArray(value)) value.map((entry) => 1);',
      'JSON.parse(text, (_key: string, found) => 1);',
      'const known: unknown = JSON.parse(text);',
      'function read() { return 1; }',
    ];
    const fs = createVirtualFileSystem({
      '/bad/tsconfig.json': '{"compilerOptions":{"strict":true,"lib":["es2023"],"types":[]},"include":["."]}',
      '/bad/a.ts': lines.join('\n'),
    });
    const [project] = openProjects(new API({ cwd: root, fs }), ['/bad/tsconfig.json']);
    const lineNumbers = project === undefined ? [] : findHiddenAny(project).map((place) => place.split(':').at(-1));
    expect(lineNumbers).toEqual(['2', '3', '3', '4', '5']);
  });

  it('is nowhere in the product', () => {
    const configs = productFolders.map((folder) => path.join(root, folder, 'tsconfig.json').replaceAll(path.sep, '/'));
    const projects = openProjects(new API({ cwd: root }), configs);
    expect(projects).toHaveLength(configs.length);
    expect(projects.flatMap(findHiddenAny)).toEqual([]);
  });
});
