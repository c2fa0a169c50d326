import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { markListStarts } from './list-starts.ts';

export interface ReadyDocx {
  readonly bytes: Uint8Array;
  /** What Word shows beside the text and a story does not take, in the words of an import's report. */
  readonly dropped: readonly string[];
}

/**
 * A Word file made ready for mammoth, which leaves out without a word what it does not know: the shown text of simple
 * fields, formulas and lines written from right to left, and the numbers lists start with. `findZipProblem` has let the file pass.
 */
export function readyDocx(bytes: Uint8Array): ReadyDocx {
  const entries = unzipSync(bytes);
  const numbering = entries['word/numbering.xml'];
  const ready = { ...entries };
  for (const [name, content] of Object.entries(entries)) {
    if (!TEXTS.test(name)) continue;
    const xml = keepUnknownText(strFromU8(content));
    const isNumbered = numbering !== undefined && name.startsWith('word/document');
    ready[name] = strToU8(isNumbered ? markListStarts(xml, strFromU8(numbering)) : xml);
  }
  return { bytes: zipSync(ready, { level: 0 }), dropped: countDropped(entries) };
}

const TEXTS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;

/** As smart tags, whose content mammoth reads; ECMA-376 part 1, 17.16.19, 17.3.2.8 and 22.1. */
function keepUnknownText(xml: string): string {
  return xml
    .replace(/<(\/?)w:(?:fldSimple|dir|bdo)(?=[\s/>])/g, '<$1w:smartTag')
    .replace(/<(\/?)m:(\w+)/g, (_, slash: string, name: string) => `<${slash}${FORMULA[name] ?? 'w:smartTag'}`)
    .replace(/<w:cr\s*\/>/g, '<w:br/>');
}

const FORMULA: Readonly<Record<string, string>> = { r: 'w:r', t: 'w:t' };

function countDropped(entries: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const texts = Object.keys(entries).filter((name) => TEXTS.test(name));
  const all = texts.map((name) => strFromU8(entries[name] ?? new Uint8Array())).join('');
  return [
    ...describe('comments', all.match(/<w:commentReference\b/g)),
    ...describe('tracked deletions', all.match(/<w:del\b[^<>]*>\s*<w:r\b/g)),
  ];
}

function describe(what: string, found: readonly string[] | null): readonly string[] {
  return found === null ? [] : [`${what}: ${found.length}`];
}
