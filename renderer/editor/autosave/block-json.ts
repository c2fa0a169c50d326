import type { Node } from '@tiptap/pm/model';
import { cleanNodes } from '../../../shared/document/clean-nodes.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';

interface KnownBlock {
  readonly json: NodeJson;
  readonly text: string;
}

/** ProseMirror nodes never change and are shared between documents, so each block becomes JSON once, not once a save. */
const known = new WeakMap<Node, KnownBlock>();

/**
 * Notes that a block came from the archive as exactly this JSON. An import may have left out default attributes;
 * a block nobody touched must keep its bytes, or the digest of the whole text would not match the archive's.
 */
export function rememberBlocks(document: Node, body: DocumentJson): void {
  for (const [index, json] of body.content.entries()) {
    known.set(document.child(index), { json, text: JSON.stringify(json) });
  }
}

/** With its letters composed, as the archive keeps them, though the word being typed may not be so yet. */
export function blockJson(block: Node): NodeJson {
  return lookUp(block).json;
}

export function documentJson(document: Node): DocumentJson {
  return { type: 'doc', content: document.children.map(blockJson) };
}

/** The same characters as `JSON.stringify(documentJson(document))`. */
export function documentText(document: Node): string {
  return `{"type":"doc","content":[${document.children.map((block) => lookUp(block).text).join(',')}]}`;
}

export function isSameBlock(one: Node, other: Node): boolean {
  return one === other || lookUp(one).text === lookUp(other).text;
}

function lookUp(block: Node): KnownBlock {
  const found = known.get(block);
  if (found !== undefined) return found;
  const written = JSON.parse(JSON.stringify(block.toJSON())) as NodeJson; // by ProseMirror from our schema
  const [json = written] = cleanNodes([written]);
  const made = { json, text: JSON.stringify(json) };
  known.set(block, made);
  return made;
}
