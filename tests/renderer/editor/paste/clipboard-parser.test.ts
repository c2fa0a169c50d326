import { describe, expect, it } from 'vitest';
import { makeClipboardParser } from '../../../../renderer/editor/paste/clipboard-parser.ts';
import { doc, figure, h2, p } from '../../../builders/document.ts';
import { openTestEditor } from '../open-test-editor.ts';

/** What stands in the clipboard, as DOM; sanitising comes before and is tested in a real browser. */
function parse(html: string) {
  const { schema } = openTestEditor(doc(p()));
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return makeClipboardParser(schema).parseSlice(holder).content.toJSON() as unknown;
}

describe('makeClipboardParser', () => {
  it('reads what a page of ours would hold', () => {
    expect(parse('<h2>Tít xen</h2><p>Đoạn</p>')).toEqual([h2('Tít xen'), p('Đoạn')]);
  });

  it('makes a foreign picture wait for its photo and keeps what it shows', () => {
    expect(parse('<p>trước</p><img alt="Cánh đồng ngập"><p>sau</p>')).toEqual([
      p('trước'),
      figure({ alt: 'Cánh đồng ngập' }),
      p('sau'),
    ]);
  });

  it('keeps the caption of a foreign figure', () => {
    const html = '<figure><img alt="Cánh đồng"><figcaption>Lũ về An Phú</figcaption></figure>';
    expect(parse(html)).toEqual([figure({ alt: 'Cánh đồng', caption: 'Lũ về An Phú' })]);
  });

  it('leaves out the pixels that count readers', () => {
    expect(parse('<p>chữ</p><img width="1" height="1" alt="">')).toEqual([p('chữ')]);
  });

  it('keeps the words of a text nested too deep, without its form', () => {
    const deep = `${'<ul><li><p>lớp</p>'.repeat(30)}${'</li></ul>'.repeat(30)}`;
    expect(parse(deep)).toEqual(Array(30).fill(p('lớp')));
  });
});
