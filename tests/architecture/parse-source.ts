import { type ESTree, type ParseResult, parseSync, Visitor, type VisitorObject } from 'vite';
import type { Source } from './read-sources.ts';

export type { ESTree };

const parsed = new Map<string, ParseResult>();

/** The syntax tree and the comments of a source; throws for a source that is no code. */
export function parseSource({ path, text }: Source): ParseResult {
  const key = `${path}\n${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const result = parseSync(path, text);
  const [problem] = result.errors;
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);
  parsed.set(key, result);
  return result;
}

export function visit(source: Source, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseSource(source).program);
}

/** `path:line` of an offset, as an editor opens it. */
export function placeOf({ path, text }: Source, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`;
}

/** The line an offset is in. */
export function lineAt({ text }: Source, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}

/** The name after the dot, also when it is written as `thing['name']`; null when it is computed. */
export function memberName(node: ESTree.MemberExpression): string | null {
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : null;
}
