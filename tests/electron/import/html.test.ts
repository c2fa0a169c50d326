import { DOMSerializer, Node } from '@tiptap/pm/model';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html } from '../../../electron/import/html/html.ts';
import { schema } from '../../../shared/document/schema.ts';
import { bold, doc, figure, h2, h3, link, p, ul } from '../../builders/document.ts';
import { fullStory } from '../../builders/full-story.ts';
import { withDefaults } from '../../builders/with-defaults.ts';

const read = (source: string) => html.read(source, { zone: 'Asia/Ho_Chi_Minh' });

describe('a saved page', () => {
  it('comes in with what its head says in the fields and its article as the body', () => {
    const source = `<!DOCTYPE html>
<html lang="vi"><head>
<title>Mùa nước nổi về sớm - Báo Thử</title>
<meta property="og:title" content="Nước về rồi!">
<meta property="og:description" content="Nước về sớm nửa tháng.">
<meta property="article:published_time" content="2022-06-19T14:44:00+07:00">
<meta property="article:section" content="Tin tức">
<meta property="article:author" content="Bút Thử">
<meta property="article:author" content="https://example.org/but-thu">
<meta property="article:tag" content="Nước nổi">
<script>alert(1)</script>
</head><body>
<header>Báo Thử</header>
<article><h1>Mùa nước nổi về sớm</h1>
<p>Sáng nay, <b>nước</b> tràn đồng ở <a href="https://example.org/an-phu" onclick="x()">An Phú</a>,
<a href="javascript:x()">đây</a>.
<h2>Đồng ruộng</h2><ul><li>một<li>hai</ul>
<figure><img src="https://example.org/a.jpg" alt="Chợ nhìn từ cao"><figcaption>Chợ <i>lúc sáng</i></figcaption></figure>
<h4>Hết</h4>
</article></body></html>`;
    expect(read(source)).toEqual({
      fields: {
        headline: 'Mùa nước nổi về sớm',
        sapo: [{ type: 'text', text: 'Nước về sớm nửa tháng.' }],
        section: 'Tin tức',
        publishedAt: Date.UTC(2022, 5, 19, 7, 44),
        language: 'vi',
        bylines: [{ name: 'Bút Thử', role: 'text' }],
      },
      tags: [{ name: 'Nước nổi', kind: 'topic' }],
      body: doc(
        p('Sáng nay, ', bold('nước'), ' tràn đồng ở ', link('An Phú', 'https://example.org/an-phu'), ', đây.'),
        h2('Đồng ruộng'),
        ul('một', 'hai'),
        figure({ alt: 'Chợ nhìn từ cao', caption: 'Chợ lúc sáng', remoteAddress: 'https://example.org/a.jpg' }),
        h3('Hết'),
      ),
      report: {
        recognised: ['sapo', 'section', 'publishedAt', 'language', 'bylines', 'tags', 'headline', 'blocks: 5'],
        changed: ['pictures wait for their photos; none was fetched'],
        dropped: ['meta', 'script', 'text outside the article: Báo Thử', 'og:title: Nước về rồi!'],
      },
    });
  });

  it('is read back as it was when it is a document of ours, on its way over the clipboard', () => {
    const { body } = fullStory.story;
    const { document } = parseHTML('<!DOCTYPE html><html><body></body></html>');
    const holder = document.createElement('div');
    const rendered = DOMSerializer.fromSchema(schema).serializeFragment(Node.fromJSON(schema, body).content, {
      document,
    });
    holder.appendChild(rendered as unknown as globalThis.Node); // linkedom's, which its types do not say
    const back = read(holder.innerHTML);
    expect(back.body.content.map(withDefaults)).toEqual(body.content.map(withDefaults));
  });
});
