import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../shared/document/read-document.ts';
import { prepareHtml } from '../../../../shared/foreign-html/prepare-html.ts';
import { readText } from '../../../../shared/foreign-html/tree.ts';
import { readBlocks } from './paste-fixture.ts';

const words = fc.constantFrom(
  'Đảng ủy',
  'nước nổi',
  'a',
  ' ',
  '&nbsp;',
  '1.',
  '·',
  '<br>',
  '<br><br>',
  '<hr>',
  '“ngoặc”',
  '\n',
);
const tags = fc.constantFrom(
  ...'p div span b i u s sup sub a h1 h2 h4 ul ol li table tr td th tbody thead caption blockquote pre dl dt dd font center section article nav header footer aside figure figcaption details summary ins em strong code label address main fieldset legend'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' style="font-weight:bold;color:red"',
  ' style="font-weight:normal"',
  " style='mso-list:l0 level1 lfo1'",
  " style='mso-list:l0 level3 lfo1'",
  ' class=MsoNormal',
  ' class=MsoCaption',
  ' class=MsoTitle',
  " style='border:none;border-left:solid blue 1pt'",
  " style='mso-footnote-id:ftn1' href='#_ftn1'",
  ' href="https://example.org/?utm_source=a"',
  ' colspan=2 start=3 dir=rtl',
  ' style="vertical-align:super;text-decoration:underline line-through"',
);
const picture = fc.constantFrom(
  '<img src="https://example.org/a.jpg">',
  '<img data-src="//example.org/b.jpg" src="data:image/gif;base64,R0lGOD">',
  '<picture><source srcset="https://example.org/c.jpg 2x"><img></picture>',
);

const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    words,
    picture,
    fc
      .tuple(tags, attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
  ),
})).node;
const page = fc.array(html, { maxLength: 6 }).map((nodes) => nodes.join(''));

/** Each visible character and how often; its place may change with the picture it describes. */
function letters(text: string): string {
  return [...text.normalize('NFC').replace(/[\s\u00a0]/gu, '')].sort().join('');
}

describe('any page that is pasted', () => {
  it('comes out of the stages with every visible character', () => {
    fc.assert(
      fc.property(page, (source) => {
        const out = prepareHtml(source).parts.join('');
        expect(letters(readText(parseFragment(out)))).toBe(letters(readText(parseFragment(source))));
      }),
      { numRuns: 3000 },
    );
  });

  it('comes out in parts with the same text as in one', () => {
    fc.assert(
      fc.property(page, (source) => {
        const text = (parts: readonly string[]) => parts.map((part) => readText(parseFragment(part))).join('');
        expect(text(prepareHtml(source, 20).parts)).toBe(text(prepareHtml(source).parts));
      }),
    );
  });

  it('never throws, whatever the string', () => {
    const scrap = fc.constantFrom(
      ...'< > " = / & ; <!-- --> <![if !x]> <![endif]> <p <b <li <table <td <figure <img <svg <math <style <template <form <input <select <plaintext chữ style=mso-list:l0 class= href=# '.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string({ maxLength: 5 })), { maxLength: 40 }), (scraps) => {
        expect(() => prepareHtml(scraps.join(' '))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('asks for nothing: no address is left that a page would load', () => {
    fc.assert(
      fc.property(page, (source) => {
        expect(prepareHtml(source).parts.join('')).not.toMatch(/\s(src|srcset|background|poster|style|class|on\w+)=/);
      }),
    );
  });

  it('survives a nesting deeper than any stack, with its words', () => {
    const deep = `${'<div><ul><li><span style="font-weight:bold">'.repeat(20_000)}sâu${'</span></li></ul></div>'.repeat(20_000)}`;
    const blocks = readBlocks(prepareHtml(deep).parts.join(''));
    expect(blocks.flatMap(readLines).join('')).toBe('sâu');
  });
});
