import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../../electron/import/text/text.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { inlineText, readPlainText } from '../../../shared/document/read-document.ts';

const zone = 'Asia/Ho_Chi_Minh';
const kindsOf = (source: string) => text.read(source, { zone }).body.content.map(({ type }) => type);

describe('a saved page text', () => {
  it('is told by its shape, not by its words', () => {
    const { fields, tags, body, report } = text.read(readFileSync('tests/fixtures/import/page.txt', 'utf8'), { zone });
    expect({
      ...fields,
      sapo: inlineText(fields.sapo ?? []).slice(0, 11),
      tags,
      kinds: body.content.map(({ type }) => type),
      report,
    }).toEqual({
      section: 'Đời sống',
      publishedAt: Date.UTC(2025, 10, 2, 0, 15),
      headline: 'Chợ phiên vùng cao đông khách trở lại sau mùa mưa',
      sapo: 'Sau ba tuần',
      agencyPrefix: 'BG - ',
      bylines: [
        { name: 'Hạ Vũ', role: 'text' },
        { name: 'Phù Sa', role: 'photo' },
      ],
      related: [
        {
          storyId: null,
          href: null,
          photoId: null,
          section: 'Đời sống',
          headline: 'Mùa lúa chín đến muộn',
          sapo: 'Năm nay lúa trên các thửa ruộng bậc thang chín chậm hơn gần nửa tháng.',
        },
      ],
      tags: [],
      kinds: ['figure', 'paragraph', 'heading', 'paragraph', 'figure', 'figure', 'paragraph'],
      report: {
        recognised: [
          'headline',
          'section',
          'publishedAt',
          'sapo',
          'agencyPrefix',
          'bylines: 2',
          'paragraphs: 3',
          'subheads: 1',
          'figures: 3',
          'related: 1',
        ],
        changed: [],
        dropped: ['text-size control', 'page furniture: Đọc thêm', 'page furniture: Xem thêm'],
      },
    });
  });

  it('may lack its parts', () => {
    expect(kindsOf('Tít\n01/02/2024 08:00\nMột đoạn ngắn.')).toEqual(['paragraph']);
    const { fields } = text.read('Tít\n01/02/2024 08:00\nMột đoạn ngắn.', { zone });
    expect([fields.headline, inlineText(fields.sapo ?? []), fields.related]).toEqual(['Tít', 'Một đoạn ngắn.', []]);
  });
});

describe('a text in an old encoding', () => {
  it('comes in as Unicode, and the report says so', () => {
    const { fields, body, report } = text.read('Xin chaøo caùc baïn\n\nÑoäc laäp - Töï do - Haïnh phuùc', { zone });
    expect([fields.headline, body.content.map((block) => inlineText(block.content ?? [])), report.changed]).toEqual([
      'Xin chào các bạn',
      ['Độc lập - Tự do - Hạnh phúc'],
      ['text in VNI converted to Unicode'],
    ]);
  });
});

describe('any other text', () => {
  it('is a headline and paragraphs, wrapped lines joined', () => {
    const wrapped = `${'chữ '.repeat(18).trim()}\n${'chữ '.repeat(17).trim()}\nhết.`;
    const { fields, body } = text.read(`Thư bạn đọc\n\n${wrapped}\n\nDòng một\nDòng hai`, { zone });
    expect([fields.headline, body.content.map((block) => inlineText(block.content ?? []).length)]).toEqual([
      'Thư bạn đọc',
      [wrapped.length, 8, 8],
    ]);
  });

  it('comes in whole, whatever it is', () => {
    const letters = (value: string) => value.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }).map((value) => value.replaceAll('\0', '')),
        (source) => {
          const { fields, body } = text.read(source, { zone });
          return parseDocument(body).ok && letters(`${fields.headline}${readPlainText(body)}`) === letters(source);
        },
      ),
    );
  });
});
