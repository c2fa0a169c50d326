import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectHtml } from '../../../electron/export/inspect-html.ts';
import { cleanText } from '../../../shared/base/clean-text.ts';
import { readText } from '../../../shared/document/definition.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import { formats } from '../../../shared/export/formats.ts';
import { anyDocument } from '../../builders/any-document.ts';
import { fullStory } from '../../builders/full-story.ts';
import { fullStoryIn, fullStoryTo, hostileAddresses, hostileWords } from '../../builders/hostile-story.ts';
import { htmlFormats } from '../../builders/html-formats.ts';
import { readExport, squeeze } from '../../builders/read-export.ts';

const { photos, linked, story } = fullStory;
const documents = anyDocument({ photoIds: [...photos.keys()], storyIds: [...linked.keys()] });
const storyWith = (body: DocumentJson) => ({ ...fullStory, story: { ...story, body } });
const others = formats.filter((format) => !htmlFormats.includes(format));

/** Every run of words of a document in reading order, as any reader must find it; white space left out. */
function* runsOf(node: NodeJson): Generator<string> {
  const own = (name: string) => readText(node.attrs ?? {}, name);
  if (node.type === 'text') yield node.text ?? '';
  if (node.type === 'infoBox') yield own('title');
  for (const child of node.content ?? []) yield* runsOf(child);
  if (node.type === 'figure') yield own('credit');
  if (node.type === 'pullQuote') yield own('attribution');
  if (node.type === 'relatedLink') yield own('headline');
  if (node.type === 'embedCard') for (const name of ['title', 'description', 'site']) yield own(name);
}

/** The first run that does not stand after the ones before it; null when all do. */
function findLost(body: NodeJson, text: string): string | null {
  let at = 0;
  for (const run of runsOf(body)) {
    const words = asShown(run);
    const found = text.indexOf(words, at);
    if (found < 0) return words;
    at = found + words.length;
  }
  return null;
}

/** A page has the sign for a character where there is none; a format that carries text as it is keeps it. */
function asShown(text: string): string {
  return squeeze(cleanText(text));
}

const withoutNonCharacters = (text: string) => text.replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd');

describe.each(others)('what another program reads of $id', (format) => {
  const bodyOnly = (body: DocumentJson) => ({
    ...storyWith(body),
    story: { ...story, body, fields: { ...story.fields, correction: null, related: [] } },
  });

  it('has every word of any document, in order', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { text } = readExport(format, bodyOnly(document));
        const lost = findLost(document, text);
        if (lost !== null && !text.includes(withoutNonCharacters(lost))) expect({ lost, text }).toBe(null);
      }),
    );
  });

  const plain = readExport(format, fullStoryIn('lời thường')).shape;

  it.each(Object.entries(hostileWords))('stays words in every field: %s', (_, words) => {
    const { text, shape } = readExport(format, fullStoryIn(words));
    expect(shape).toEqual(plain);
    expect(withoutNonCharacters(text)).toContain(withoutNonCharacters(asShown(words)));
  });

  it('stays words for a thousand more hostile strings', () => {
    const anyWords = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '&',
            '"',
            "'",
            ']',
            '[',
            '*',
            '_',
            '`',
            '\\',
            '#',
            '-',
            '|',
            '!',
            '(',
            ')',
            '~',
            ':',
            'a',
            ' ',
          ),
          minLength: 1,
          maxLength: 20,
        }),
      )
      .map((words) => `a${words}z`);
    fc.assert(
      fc.property(anyWords, (words) => {
        const { text, shape } = readExport(format, fullStoryIn(words));
        expect(shape).toEqual(plain);
        expect(withoutNonCharacters(text)).toContain(withoutNonCharacters(asShown(words)));
      }),
      { numRuns: Math.ceil(1000 / others.length) },
    );
  });

  it.each(hostileAddresses)('links to nothing harmful: %j', (address) => {
    const written = JSON.stringify(format.write(fullStoryTo(address)));
    const targets = [...written.matchAll(/(?:href|Target|\]\()[=\\"<( ]*([^\\">]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => /^\s*(javascript|vbscript|data|file|blob):/i.test(target))).toEqual([]);
  });
});

describe('the body that ninjs carries', () => {
  it('is HTML with nothing in it that could run', () => {
    const ninjs = formats.find(({ id }) => id === 'ninjs');
    for (const words of Object.values(hostileWords)) {
      const [file] = ninjs?.write(fullStoryIn(words)) ?? [];
      const body = /"bodies":[\s\S]*?"value": ("(?:[^"\\]|\\.)*")/.exec(file?.kind === 'text' ? file.text : '')?.[1];
      const names = new Set(ninjs?.write(fullStoryIn(words)).flatMap((each) => ('path' in each ? [each.path] : [])));
      expect(inspectHtml(String(JSON.parse(body ?? '""')), names)).toEqual([]);
    }
  });
});
