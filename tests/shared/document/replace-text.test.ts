import { describe, expect, it } from 'vitest';
import { replaceInline, replaceText } from '../../../shared/document/replace-text.ts';
import type { FindEdits } from '../../../shared/document/text-edit.ts';
import { bold, figure, gallery, lineBreak, link, marked, p } from '../../builders/document.ts';

/** Replaces every run of one letter. */
const swap =
  (from: string, to: string): FindEdits =>
  (text) =>
    [...text.matchAll(new RegExp(from, 'gu'))].map(({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
      text: to,
    }));

describe('replaceText', () => {
  it('keeps the marks of the text it changes', () => {
    expect(replaceText(p('a', bold('xb'), 'x'), swap('x', 'yy'))).toEqual(p('a', bold('yyb'), 'yy'));
  });

  it('puts an edit over several text nodes into the first of them', () => {
    const block = p('một ha', marked('i b', 'italic'), 'a');
    expect(replaceText(block, swap('hai ba', 'bốn'))).toEqual(p('một bốn'));
  });

  it('keeps the marks of the words an edit puts back as they were', () => {
    const quotes: FindEdits = (text) => [{ start: 0, end: text.length, text: `“${text.slice(1, -1)}”` }];
    const block = p('"Chúng tôi ', link('cam kết', 'https://bao.example/'), ' làm ', bold('ngay"'));
    expect(replaceText(block, quotes)).toEqual(
      p('“Chúng tôi ', link('cam kết', 'https://bao.example/'), ' làm ', bold('ngay”')),
    );
  });

  it('changes only the letters that differ where a word goes on in another mark', () => {
    expect(replaceText(p('ông Chủ ', bold('Tịch'), ' xã'), swap('Chủ Tịch', 'Chủ tịch'))).toEqual(
      p('ông Chủ ', bold('tịch'), ' xã'),
    );
    expect(replaceText(p('sát ', bold('nhập')), swap('sát nhập', 'sáp nhập thêm'))).toEqual(
      p('sáp ', bold('nhập thêm')),
    );
    expect(replaceText(p(bold('a'), 'b'), swap('ab', 'xab'))).toEqual(p(bold('xa'), 'b'));
  });

  it('leaves no empty text node behind', () => {
    expect(replaceText(p('a', bold('x'), 'b'), swap('x', ''))).toEqual(p('a', 'b'));
  });

  it('does not swallow a line break', () => {
    const block = p('a ', lineBreak, ' b');
    expect(replaceText(block, swap('\\s+', '_'))).toBe(block);
  });

  it('reaches captions, alt texts and credits inside a gallery', () => {
    const block = gallery(figure({ caption: 'x1', alt: 'x2' }), figure({ credit: 'x3' }));
    const expected = gallery(figure({ caption: 'y1', alt: 'y2' }), figure({ credit: 'y3' }));
    expect(replaceText(block, swap('x', 'y'))).toEqual(expected);
  });

  it('gives back the same object where nothing is found', () => {
    const block = gallery(figure({ caption: 'một' }), figure({ caption: 'hai' }));
    expect(replaceText(block, swap('x', 'y'))).toBe(block);
  });
});

describe('replaceInline', () => {
  it('finds text that stands across a line break on both sides', () => {
    expect(replaceInline([...(p('ax', lineBreak, 'xb').content ?? [])], swap('x', 'y'))).toEqual(
      p('ay', lineBreak, 'yb').content,
    );
  });
});
