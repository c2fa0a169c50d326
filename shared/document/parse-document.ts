import type { Json } from '../base/json.ts';
import { isList, isRecord } from '../base/json-shape.ts';
import { type Result, refuse, succeed } from '../base/result.ts';
import type { AttributeDefinition } from './definition.ts';
import type { DocumentJson, NodeJson } from './json.ts';
import { isMarkName, marks } from './marks.ts';
import { isNodeName, nodes } from './nodes.ts';
import { schema } from './schema.ts';

/** Why a document was refused: what was wrong, and where (`content[3].attrs.level`). */
export interface DocumentProblem {
  readonly reason:
    | 'not-a-document'
    | 'too-deep'
    | 'unknown-node'
    | 'unknown-mark'
    | 'bad-attribute'
    | 'bad-key'
    | 'bad-text'
    | 'bad-content';
  readonly at: string;
  readonly found: string;
}

/** ProseMirror's own parser overflows the stack on deeper documents; no story nests so far. */
const DEEPEST = 40;

/**
 * Unknown JSON into a document of our schema, or the first thing wrong with it. Nothing is dropped, defaulted away or
 * repaired: TipTap would empty the editor on one unknown node, and the next autosave would overwrite the story.
 */
export function parseDocument(value: unknown): Result<DocumentJson, DocumentProblem> {
  const problem = findProblem(value, '', 0);
  if (problem !== null) return refuse(problem);
  const candidate = value as DocumentJson; // every key, type and attribute was checked above
  if (candidate.type !== 'doc') return refuse({ reason: 'not-a-document', at: '', found: String(candidate.type) });
  const misplaced = findMisplaced(candidate, '');
  return misplaced === null ? succeed(candidate) : refuse(misplaced);
}

/** The same for a run of top-level blocks, as an autosave sends them. */
export function parseBlocks(value: readonly unknown[]): Result<readonly NodeJson[], DocumentProblem> {
  const parsed = parseDocument({ type: 'doc', content: value.length > 0 ? value : [{ type: 'paragraph' }] });
  return parsed.ok ? succeed(value.length > 0 ? parsed.value.content : []) : parsed;
}

/** Inline text, as the sapo holds it: text with marks and line breaks. */
export function parseInline(value: unknown): Result<readonly NodeJson[], DocumentProblem> {
  if (!Array.isArray(value)) return refuse({ reason: 'not-a-document', at: '', found: typeof value });
  const parsed = parseDocument({ type: 'doc', content: [{ type: 'paragraph', content: value }] });
  return parsed.ok ? succeed(parsed.value.content[0]?.content ?? []) : parsed;
}

function findProblem(value: unknown, at: string, depth: number): DocumentProblem | null {
  if (depth > DEEPEST) return { reason: 'too-deep', at, found: String(depth) };
  if (!isRecord(value)) return { reason: 'not-a-document', at, found: describe(value) };
  const { type } = value;
  if (typeof type !== 'string' || !isNodeName(type)) return { reason: 'unknown-node', at, found: describe(type) };
  const badKey = Object.keys(value).find((key) => !NODE_KEYS.has(key));
  if (badKey !== undefined) return { reason: 'bad-key', at, found: badKey };
  const definition: { readonly attrs?: AttributeTable } = nodes[type];
  return (
    findBadText(value, at) ??
    findBadAttribute(value['attrs'], definition.attrs, within(at, 'attrs')) ??
    findBadMark(value['marks'], at) ??
    findBadChild(value['content'], at, depth)
  );
}

type AttributeTable = Readonly<Record<string, AttributeDefinition>>;

const NODE_KEYS = new Set(['type', 'attrs', 'content', 'marks', 'text']);

function findBadText(value: Readonly<Record<string, unknown>>, at: string): DocumentProblem | null {
  const { type, text } = value;
  if (type === 'text' && typeof text === 'string' && text.length > 0 && value['content'] === undefined) return null;
  if (type !== 'text' && text === undefined) return null;
  return { reason: 'bad-text', at, found: describe(text) };
}

function findBadAttribute(value: unknown, known: AttributeTable | undefined, at: string): DocumentProblem | null {
  if (value === undefined) return null;
  if (!isRecord(value)) return { reason: 'bad-attribute', at, found: describe(value) };
  for (const [name, found] of Object.entries(value)) {
    const attribute = known !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
    // Not known to be JSON yet: isValid looks for itself.
    if (attribute?.isValid(found as Json) !== true)
      return { reason: 'bad-attribute', at: `${at}.${name}`, found: describe(found) };
  }
  return null;
}

function findBadMark(value: unknown, at: string): DocumentProblem | null {
  if (value === undefined) return null;
  if (!isList(value)) return { reason: 'unknown-mark', at, found: describe(value) };
  for (const [index, mark] of value.entries()) {
    const here = within(at, `marks[${index}]`);
    if (!isRecord(mark)) return { reason: 'unknown-mark', at: here, found: describe(mark) };
    const { type } = mark;
    if (typeof type !== 'string' || !isMarkName(type))
      return { reason: 'unknown-mark', at: here, found: describe(type) };
    const badKey = Object.keys(mark).find((key) => key !== 'type' && key !== 'attrs');
    if (badKey !== undefined) return { reason: 'bad-key', at: here, found: badKey };
    const definition: { readonly attrs?: AttributeTable } = marks[type];
    const bad = findBadAttribute(mark['attrs'], definition.attrs, `${here}.attrs`);
    if (bad !== null) return bad;
  }
  return null;
}

function findBadChild(value: unknown, at: string, depth: number): DocumentProblem | null {
  if (value === undefined) return null;
  if (!isList(value)) return { reason: 'bad-content', at, found: describe(value) };
  for (const [index, child] of value.entries()) {
    const bad = findProblem(child, within(at, `content[${index}]`), depth + 1);
    if (bad !== null) return bad;
  }
  return null;
}

/** The content rules of the schema (which block may hold which), asked of ProseMirror itself. */
function findMisplaced(node: NodeJson, at: string): DocumentProblem | null {
  const type = schema.nodes[node.type];
  if (type === undefined || node.type === 'text') return null;
  let match: typeof type.contentMatch | null = type.contentMatch;
  for (const [index, child] of (node.content ?? []).entries()) {
    const childType = schema.nodes[child.type];
    match = childType === undefined || match === null ? null : match.matchType(childType);
    const here = within(at, `content[${index}]`);
    if (match === null || !allowsMarks(node, child)) return { reason: 'bad-content', at: here, found: child.type };
    const deeper = findMisplaced(child, here);
    if (deeper !== null) return deeper;
  }
  return match.validEnd ? null : { reason: 'bad-content', at, found: node.type };
}

function allowsMarks(parent: NodeJson, child: NodeJson): boolean {
  const type = schema.nodes[parent.type];
  const found = child.marks ?? [];
  if (type === undefined || (found.length > 0 && !type.inlineContent)) return false;
  const names = found.map((mark) => mark.type);
  if (new Set(names).size !== names.length) return false;
  return names.every((name) => {
    const mark = schema.marks[name];
    return mark !== undefined && type.allowsMarkType(mark);
  });
}

function within(at: string, step: string): string {
  return at === '' ? step : `${at}.${step}`;
}

function describe(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : value === null ? 'null' : typeof value;
}
