import { describe, expect, it } from 'vitest';
import type { MarkJson } from '../../../shared/document/json.ts';
import { parseDocument, parseInline } from '../../../shared/document/parse-document.ts';
import { readLines } from '../../../shared/document/read-document.ts';

const text = (words: string, ...marks: MarkJson[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => ({ type: 'doc', content });
const reasonOf = (value: unknown) => {
  const parsed = parseDocument(value);
  return parsed.ok ? 'accepted' : `${parsed.problem.reason} ${parsed.problem.at}`;
};

describe('parseDocument', () => {
  it('gives back the very value it was given when nothing is wrong', () => {
    const value = doc(
      p(text('a', { type: 'bold' }, { type: 'link', attrs: { href: 'https://example.org' } }), { type: 'hardBreak' }),
      { type: 'horizontalRule' },
    );
    const parsed = parseDocument(value);
    expect(parsed.ok && parsed.value).toBe(value);
  });

  it('names what it does not know, and where', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [null, 'not-a-document '],
      [[], 'not-a-document '],
      [p(text('a')), 'not-a-document '],
      [doc(), 'bad-content '],
      [doc({ type: 'hologram' }), 'unknown-node content[0]'],
      [doc({ type: 'constructor' }), 'unknown-node content[0]'],
      [doc(p(text('a', { type: 'blink' }))), 'unknown-mark content[0].content[0].marks[0]'],
      [doc({ type: 'heading', attrs: { level: 1 } }), 'bad-attribute content[0].attrs.level'],
      [doc({ type: 'heading', attrs: { size: 1 } }), 'bad-attribute content[0].attrs.size'],
      [doc({ type: 'paragraph', style: 'x' }), 'bad-key content[0]'],
      [doc(p(text(''))), 'bad-text content[0].content[0]'],
      [doc(p({ type: 'text', text: 5 })), 'bad-text content[0].content[0]'],
      [doc(p(p(text('a')))), 'bad-content content[0].content[0]'],
      [doc(text('a')), 'bad-content content[0]'],
      [doc({ type: 'bulletList' }), 'bad-content content[0]'],
      [doc({ type: 'table', content: [{ type: 'tableCell', content: [p()] }] }), 'bad-content content[0].content[0]'],
      [doc(p(text('a', { type: 'bold' }, { type: 'bold' }))), 'bad-content content[0].content[0]'],
      [doc({ ...p(text('a')), marks: [{ type: 'bold' }] }), 'bad-content content[0]'],
      [
        doc(p(text('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
        'bad-attribute content[0].content[0].marks[0].attrs.href',
      ],
      [doc({ type: 'figure', attrs: { photoId: '../../etc/passwd' } }), 'bad-attribute content[0].attrs.photoId'],
      [
        JSON.parse('{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":{"x":1}}}]}'),
        'bad-attribute content[0].attrs.__proto__',
      ],
    ];
    expect(cases.map(([value]) => reasonOf(value))).toEqual(cases.map(([, reason]) => reason));
  });

  it('refuses what is nested too deeply instead of overflowing the stack', () => {
    let deep: object = p(text('a'));
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'blockquote', content: [deep] };
    expect(reasonOf(doc(deep))).toMatch(/^too-deep/);
  });
});

describe('parseInline', () => {
  it('takes text with marks and breaks, and no blocks', () => {
    expect(parseInline([text('a'), { type: 'hardBreak' }]).ok).toBe(true);
    expect(parseInline([]).ok).toBe(true);
    expect(parseInline([p(text('a'))]).ok).toBe(false);
    expect(parseInline('a').ok).toBe(false);
  });
});

describe('readLines', () => {
  it('reads the text of blocks this version does not know', () => {
    const future = { type: 'hologram', content: [{ type: 'layer', content: [text('vẫn đọc được')] }] };
    expect(readLines({ type: 'doc', content: [{ type: 'paragraph', content: [text('một')] }, future] })).toEqual([
      'một',
      'vẫn đọc được',
    ]);
  });
});
