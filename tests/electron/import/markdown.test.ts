import { describe, expect, it } from 'vitest';
import { markdown } from '../../../electron/import/markdown/markdown.ts';
import {
  bold,
  divider,
  doc,
  figure,
  h2,
  h3,
  lineBreak,
  link,
  marked,
  ol,
  p,
  quote,
  table,
  td,
  th,
  ul,
} from '../../builders/document.ts';
import { withDefaults } from '../../builders/with-defaults.ts';

const read = (source: string) => markdown.read(source, { zone: 'Asia/Ho_Chi_Minh' });

describe('a Markdown file', () => {
  it('comes in with its front matter in the fields and every block in its place', () => {
    const source = `---
title: Mùa nước nổi về sớm
summary: Nước về sớm nửa tháng.
authors: [Bút Thử, Máy Thử (photo)]
date: 19/06/2022 14:44
category: Tin tức
tags: [Nước nổi, place:An Giang, 'COVID: năm thứ ba']
layout: post
---
Sáng nay, **nước** _tràn_ ~~đồng~~ ở [An Phú](https://example.org/an-phu).

## Đồng ruộng

Một dòng\\
hai dòng, KCN&CX &copy;

- một
- hai
  - hai một

3. ba
4. bốn

> Nước lên là có cá.

### Chợ nổi

![Chợ nhìn từ cao](cho.jpg "Chợ lúc sáng")

| Huyện | Mực nước |
|---|---|
| An Phú | 3,2 m |

---

    Mã hai
    dòng

Hết, [không](javascript:alert(1)).
`;
    const { body, ...story } = read(source);
    expect({ ...story, body: withDefaults(body) }).toEqual({
      fields: {
        headline: 'Mùa nước nổi về sớm',
        sapo: [{ type: 'text', text: 'Nước về sớm nửa tháng.' }],
        bylines: [
          { name: 'Bút Thử', role: 'text' },
          { name: 'Máy Thử', role: 'photo' },
        ],
        publishedAt: Date.UTC(2022, 5, 19, 7, 44),
        section: 'Tin tức',
      },
      tags: [
        { name: 'Nước nổi', kind: 'topic' },
        { name: 'An Giang', kind: 'place' },
        { name: 'COVID: năm thứ ba', kind: 'topic' },
      ],
      body: withDefaults(
        doc(
          p(
            'Sáng nay, ',
            bold('nước'),
            ' ',
            marked('tràn', 'italic'),
            ' ',
            marked('đồng', 'strike'),
            ' ở ',
            link('An Phú', 'https://example.org/an-phu'),
            '.',
          ),
          h2('Đồng ruộng'),
          p('Một dòng', lineBreak, 'hai dòng, KCN&CX ©'),
          ul('một', [p('hai'), ul('hai một')]),
          ol(3, 'ba', 'bốn'),
          quote(p('Nước lên là có cá.')),
          h3('Chợ nổi'),
          figure({ alt: 'Chợ nhìn từ cao', caption: 'Chợ lúc sáng' }),
          table([th('Huyện'), th('Mực nước')], [td('An Phú'), td('3,2 m')]),
          divider,
          p('Mã hai'),
          p('dòng'),
          p('Hết, không.'),
        ),
      ),
      report: {
        recognised: ['headline', 'sapo', 'bylines', 'publishedAt', 'section', 'tags: 3', 'blocks: 13'],
        changed: ['pictures wait for their photos; none was fetched'],
        dropped: ['front matter: layout', 'link address: javascript:alert(1)'],
      },
    });
  });

  it('takes its first heading for a headline when the front matter names none, marks and all', () => {
    const { fields, body } = read('# Nước *nổi* về `sớm` &amp; to\n\nMột đoạn.\n\n# Hai');
    expect([fields.headline, body]).toEqual(['Nước nổi về sớm & to', doc(p('Một đoạn.'), h2('Hai'))]);
  });

  it('keeps its words when it is no Markdown in the end', () => {
    expect(read('---\ntitle: [\n---\nMột')).toMatchObject({
      body: doc(p('title: ['), p('Một')),
      report: { changed: ['front matter that is not YAML became text'] },
    });
  });

  it('takes underline, subscript, superscript and line break as the HTML they are written in', () => {
    expect(read('12 m<sup>2</sup>, <u>chưa **kể**</u> H<sub>2</sub>O<br>hết').body).toEqual(
      doc(
        p(
          '12 m',
          marked('2', 'superscript'),
          ', ',
          marked('chưa ', 'underline'),
          marked('kể', 'underline', 'bold'),
          ' H',
          marked('2', 'subscript'),
          'O',
          lineBreak,
          'hết',
        ),
      ),
    );
  });
});
