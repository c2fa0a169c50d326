import { describe, expect, it } from 'vitest';
import { wordpressHtml } from '../../../electron/archive-import/wordpress-html.ts';

describe('the text of a WordPress post', () => {
  it('becomes paragraphs at empty lines and breaks at line ends', () => {
    expect(wordpressHtml('Một.\r\nHai.\n \nBa.<br />\nBốn.<br /><br />Năm.')).toBe(
      '<p>Một.<br>Hai.</p>\n<p>Ba.<br>Bốn.</p>\n<p>Năm.</p>',
    );
  });

  it('keeps blocks apart from the text around them, without breaks between the items of a list', () => {
    expect(wordpressHtml('<h2>Tít</h2>\nChữ.\n<ul>\n <li>Một</li>\n <li>Hai</li>\n</ul>\nSau.')).toBe(
      '<h2>Tít</h2>\n<p>Chữ.</p>\n<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>\n<p>Sau.</p>',
    );
    expect(wordpressHtml('<blockquote>Một\n\nhai</blockquote>')).toBe('<blockquote>Một\n<p>hai</p></blockquote>');
  });

  it('leaves what is preformatted as it stands', () => {
    expect(wordpressHtml('<pre>a\n\n<b>b</b>\n</pre>\nc')).toBe('\n<pre>\na\n\n<b>b</b>\n\n</pre>\n<p>c</p>');
  });

  it('makes figures of captions, also of one with brackets in it', () => {
    expect(
      wordpressHtml('[caption id="a" width="3"]<img src="a.jpg" /> Dân [phải] qua. <em>Ảnh: A</em>[/caption]'),
    ).toBe('<figure><img src="a.jpg" />\n<figcaption>Dân [phải] qua. <em>Ảnh: A</em></figcaption>\n</figure>');
    expect(wordpressHtml('[caption]không có ảnh[/caption] [caption]<img> không đóng')).toBe(
      '<p>không có ảnh <img> không đóng</p>',
    );
  });

  it('drops the commands of plugins and keeps what they hold and what people wrote in brackets', () => {
    expect(
      wordpressHtml(
        '[vc_row][box title="x"]Chữ[/box][/vc_row] [tức là] [sic] [1] [form-7 id="2"][dropcap]N[/dropcap]gười',
      ),
    ).toBe('<p>Chữ [tức là] [sic] [1] Người</p>');
  });

  it('leaves out the comments of blocks, and keeps the text after one without an end', () => {
    expect(wordpressHtml('<!-- wp:paragraph --><p>A</p><!-- /wp:paragraph --><!--more-->B')).toBe('<p>A</p>\n<p>B</p>');
    expect(wordpressHtml('A <!-- hết')).toBe('<p>A <!-- hết</p>');
  });
});
