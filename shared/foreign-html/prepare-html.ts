import { parseFragment, serialize } from 'parse5';
import type { LegacyEncoding } from '../legacy-text/legacy-encodings.ts';
import { disarmTree } from './disarm-html.ts';
import { convertRuns, findLegacyRuns, readClassFonts } from './legacy-runs.ts';
import { levelOut } from './level-out.ts';
import { makePasteNotes, type PasteReport } from './paste-report.ts';
import { stages } from './stages.ts';
import { listElements, type Root, readAttribute, setAttribute } from './tree.ts';

/** Foreign HTML in the form our schema reads, not yet seen by DOMPurify: whole, or in parts that can be read one by one. */
export interface PreparedHtml {
  readonly parts: readonly string[];
  readonly report: PasteReport;
  /** For each picture, in order: the picture itself where the HTML carried it (`data:`), else null. */
  readonly pictures: readonly (string | null)[];
  /** The same text out of its old encoding, where it seems to be in one. */
  readonly legacy: { readonly encoding: LegacyEncoding; readonly parts: readonly string[] } | null;
}

/** What ProseMirror writes on what it copies. */
const OWN = /<[^>]*\sdata-pm-slice=/;

/** Says how much is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** Pure and without DOM: the same in the page and in a worker. `partLength` 0 asks for one part. */
export function prepareHtml(source: string, partLength = 0, progress: Progress = () => {}): PreparedHtml {
  if (OWN.test(source.slice(0, 10_000)))
    return { parts: [serialize(disarmTree(parseFragment(source)))], report: {}, pictures: [], legacy: null };
  const notes = makePasteNotes();
  const root = parseFragment(source);
  progress(0.3);
  levelOut(root);
  for (const [index, stage] of stages.entries()) {
    stage(root, notes);
    progress(0.3 + (0.5 * (index + 1)) / stages.length);
  }
  const pictures = takePictures(root);
  const runs = findLegacyRuns(root, readClassFonts(source));
  const parts = writeParts(root, partLength);
  const [first] = runs;
  if (first === undefined) return { parts, report: notes.read(), pictures, legacy: null };
  convertRuns(runs);
  const legacy = { encoding: first.encoding, parts: writeParts(root, partLength) };
  return { parts, report: notes.read(), pictures, legacy };
}

/** A picture that is its own address is too long for an attribute, and goes straight to the photo intake. */
function takePictures(root: Root): readonly (string | null)[] {
  return listElements(root)
    .filter((element) => element.tagName === 'figure' && readAttribute(element, 'data-photo') === '')
    .map((figure) => {
      const address = readAttribute(figure, 'data-remote');
      if (!address.startsWith('data:')) return null;
      setAttribute(figure, 'data-remote', '');
      return address;
    });
}

/** Cut between top-level blocks only. */
function writeParts(root: Root, partLength: number): readonly string[] {
  const disarmed = disarmTree(root);
  if (partLength === 0) return [serialize(disarmed)];
  const parts: string[] = [];
  let part = '';
  for (const child of disarmed.childNodes) {
    const holder = parseFragment('');
    holder.childNodes = [child];
    part += serialize(holder);
    if (part.length < partLength || !isPartEnd(child.nodeName)) continue;
    parts.push(part);
    part = '';
  }
  return part === '' && parts.length > 0 ? parts : [...parts, part];
}

function isPartEnd(name: string): boolean {
  return /^(p|div|h[1-6]|ul|ol|table|blockquote|figure|hr)$/.test(name);
}
