import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disarmHtml } from '../../../shared/foreign-html/disarm-html.ts';

describe('disarmHtml', () => {
  it('keeps the words of forms, without the forms', () => {
    expect(disarmHtml('<form><input name="nodeName"><p>Giữ <b>chữ này</b></p><button>Gửi</button></form>')).toBe(
      '<div><p>Giữ <b>chữ này</b></p>Gửi</div>',
    );
  });

  it('drops what acts, loads, names or styles', () => {
    const hostile = `<style>p { color: red }</style><script>alert(1)</script><!--[if mso]><p>mso</p><![endif]-->
      <p id="x" name="y" class="z" style="color: red" onclick="alert(1)">a<img src="https://example.org/x.png" alt="b" onerror="1"></p>
      <svg><p>c</p></svg><iframe srcdoc="<p>d</p>"></iframe>`;
    expect(disarmHtml(hostile).replace(/\s+/g, ' ').trim()).toBe('<p>a<img alt="b"></p> <p>c</p>');
  });

  it('keeps the form of text: headings, lists, tables, links, quotes', () => {
    const meaning =
      '<h2>a</h2><ol start="3"><li>b</li></ol><table><tbody><tr><td colspan="2">c</td></tr></tbody></table><blockquote><p><a href="https://example.org/">d</a></p></blockquote>';
    expect(disarmHtml(meaning)).toBe(meaning);
  });

  it('brings up what is nested deeper than any document, and loses none of its words', () => {
    const cleaned = disarmHtml(`${'<div>'.repeat(20_000)}sâu${'</div>'.repeat(20_000)}`);
    expect(cleaned).toContain('sâu');
    expect(cleaned.match(/<div>/g)?.length).toBe(200);
  });

  it('lets no event handler through, whatever the text', () => {
    const scrap = fc.constantFrom('<', '>', '"', '=', '/', ' ', '&', 'p', 'b', 'li', 'table', 'form', 'onclick', 'chữ');
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const once = disarmHtml(scraps.join(''));
        expect(once).not.toMatch(/<[^>]*\bon\w+=/);
      }),
    );
  });
});
