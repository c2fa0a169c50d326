import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectHtml } from '../../../electron/export/inspect-html.ts';
import { cleanText } from '../../../shared/base/clean-text.ts';
import { readText } from '../../../shared/document/definition.ts';
import type { DocumentJson, NodeJson } from '../../../shared/document/json.ts';
import { marks } from '../../../shared/document/marks.ts';
import { nodes } from '../../../shared/document/nodes.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { walkDocument } from '../../../shared/document/read-document.ts';
import { voidElements } from '../../../shared/export/html/allowed-markup.ts';
import { html } from '../../../shared/export/html/html.ts';
import { anyDocument } from '../../builders/any-document.ts';
import { fullStory } from '../../builders/full-story.ts';
import { htmlFormats } from '../../builders/html-formats.ts';
import { attributeOf, findElement, readPage, visibleText } from '../../builders/read-page.ts';
import { writtenPage } from '../../builders/written-page.ts';

const { photos, linked, story } = fullStory;
const documents = anyDocument({ photoIds: [...photos.keys()], storyIds: [...linked.keys()] });
const storyWith = (body: DocumentJson) => ({ ...fullStory, story: { ...story, body } });

/** What a reader must see of a block, in order and without white space; written apart from the export's own writers. */
function expectedText(node: NodeJson): string {
  const attribute = (name: string) => asShown(readText(node.attrs ?? {}, name));
  const inside = (node.content ?? []).map(expectedText).join('');
  switch (node.type) {
    case 'text':
      return asShown(node.text ?? '');
    case 'figure': {
      const words = `${inside}${attribute('credit') === '' ? '' : `Ảnh:${attribute('credit')}`}`;
      return photos.has(readText(node.attrs ?? {}, 'photoId')) || words === '' ? words : `Ảnhđangchờ${words}`;
    }
    case 'pullQuote':
      return `${inside}${attribute('attribution')}`;
    case 'infoBox':
      return `${attribute('title')}${inside}`;
    case 'relatedLink':
      return attribute('headline') || asShown(linked.get(readText(node.attrs ?? {}, 'storyId'))?.headline ?? '');
    case 'embedCard':
      return `${attribute('title') || attribute('href')}${attribute('description')}${attribute('site')}`;
    default:
      return inside;
  }
}

function asShown(text: string): string {
  return squeeze(cleanText(text).replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd'));
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Elements that the parser opened or closed by itself: the page was not written as it was meant. */
function findImplied(page: string): readonly string[] {
  const { elements } = readPage(page);
  const isVoid = new Set<string>(voidElements);
  return elements.flatMap(({ tagName, sourceCodeLocation: place }) =>
    place === null || place === undefined || (place.endTag === undefined && !isVoid.has(tagName)) ? [tagName] : [],
  );
}

describe('any document the schema allows', () => {
  it('is made by the tests with every node and every mark', () => {
    const used = new Set<string>();
    for (const document of fc.sample(documents, { numRuns: 300, seed: 1 })) {
      expect(parseDocument(document)).toMatchObject({ ok: true });
      walkDocument(document, (node) => {
        for (const { type } of [node, ...(node.marks ?? [])]) used.add(type);
        return true;
      });
    }
    expect([...used].sort()).toEqual([...Object.keys(nodes), ...Object.keys(marks)].sort());
  });

  it('comes to the page with every visible character, in order, and nothing else', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const page = writtenPage(html, storyWith(document));
        const body = findElement(readPage(page), 'body');
        expect(body && squeeze(visibleText(body))).toBe(expectedText(document));
      }),
    );
  });

  it('shows each photo with its alt text, in order', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const expected: string[] = [];
        walkDocument(document, ({ type, attrs = {} }) => {
          const photo = photos.get(readText(attrs, 'photoId'));
          if (type === 'figure' && photo !== undefined)
            expected.push(asShown(readText(attrs, 'alt') || photo.metadata.altTextAccessibility));
          return true;
        });
        const page = readPage(writtenPage(html, { ...storyWith(document), linked: new Map() }));
        const images = page.elements.filter(({ tagName }) => tagName === 'img').slice(0, expected.length);
        expect(images.map((image) => squeeze(attributeOf(image, 'alt') ?? ''))).toEqual(expected);
      }),
    );
  });

  it.each(htmlFormats)(
    'is HTML without a parse error as $id, closed as it was opened, and passes its own reading back',
    (format) => {
      fc.assert(
        fc.property(documents, (document) => {
          const resolved = storyWith(document);
          const page = writtenPage(format, resolved);
          const files = format.write(resolved).flatMap((file) => (file.kind === 'inline-photo' ? [] : [file.path]));
          expect([...readPage(page).errors, ...findImplied(page), ...inspectHtml(page, new Set(files))]).toEqual([]);
        }),
      );
    },
  );
});
