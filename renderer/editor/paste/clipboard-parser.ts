import {
  DOMParser,
  type Node as DocumentNode,
  Fragment,
  type ParseOptions,
  type Schema,
  Slice,
  type TagParseRule,
} from '@tiptap/pm/model';
import { cleanText } from '../../../shared/base/clean-text.ts';

/** The archive refuses deeper documents; what is pasted into a list in a box still has to fit. */
const DEEPEST_PASTE = 24;

/** Our schema's own rules, and for pictures that no stage has made into figures of ours. */
export function makeClipboardParser(schema: Schema): DOMParser {
  const pictures: readonly TagParseRule[] = [
    { tag: 'figure', node: 'figure', getAttrs: readForeignFigure, contentElement: findCaption },
    { tag: 'img', node: 'figure', getAttrs: readPicture },
  ];
  return new ClipboardParser(schema, [...DOMParser.fromSchema(schema).rules, ...pictures]);
}

/** Falls back to the bare text: what somebody pastes is never lost to a parser's trouble with its form. */
class ClipboardParser extends DOMParser {
  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    try {
      const slice = super.parseSlice(dom, options);
      if (depthOf(slice.content) <= DEEPEST_PASTE) return slice;
    } catch (error) {
      // Clobbered DOM properties make ProseMirror throw a TypeError, deep nesting a RangeError.
      if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
    }
    return plainSlice(this.schema, dom);
  }
}

function depthOf(fragment: Fragment): number {
  return fragment.content.reduce(
    (deepest: number, node: DocumentNode) => Math.max(deepest, 1 + depthOf(node.content)),
    0,
  );
}

const BLOCK_TAGS =
  'address article aside blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre section table td th tr ul';
const blockTags = new Set(BLOCK_TAGS.toUpperCase().split(' '));

function plainSlice(schema: Schema, dom: Node): Slice {
  const lines = readTextLines(dom).filter((line) => line.length > 0);
  const paragraphs = lines.map((line) => schema.node('paragraph', null, [schema.text(line)]));
  return new Slice(Fragment.fromArray(paragraphs), paragraphs.length > 0 ? 1 : 0, paragraphs.length > 0 ? 1 : 0);
}

/** Walks without recursion: the nesting may be what the parser gave up on. */
function readTextLines(dom: Node): readonly string[] {
  const lines = [''];
  const walker = document.createTreeWalker(dom, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) {
    const { nodeType, nodeName, nodeValue } = walker.currentNode;
    if (nodeType === Node.TEXT_NODE) lines.push(`${lines.pop() ?? ''}${nodeValue ?? ''}`);
    else if (blockTags.has(nodeName)) lines.push('');
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

function readForeignFigure(figure: HTMLElement): { alt: string } | false {
  const picture = figure.querySelector('img');
  return picture === null ? false : readPicture(picture);
}

/** Pixels that count readers are not pictures. */
function readPicture(picture: HTMLElement): { alt: string } | false {
  const sides = ['width', 'height'].map((name) => picture.getAttribute(name)).filter((side) => side !== null);
  if (sides.some((side) => Number(side) <= 2)) return false;
  return { alt: cleanText(picture.getAttribute('alt') ?? '').slice(0, 2000) };
}

function findCaption(figure: Node): HTMLElement {
  const caption = figure instanceof HTMLElement ? figure.querySelector('figcaption') : null;
  return caption instanceof HTMLElement ? caption : document.createElement('span');
}
