import { describe, expect, it } from 'vitest';
import type { NodeJson } from '../../../../shared/document/json.ts';
import { prepareHtml } from '../../../../shared/foreign-html/prepare-html.ts';
import {
  bold,
  figure,
  h2,
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
} from '../../../builders/document.ts';
import { prepareFixture, readBlocks } from './paste-fixture.ts';

function read(name: string) {
  const { parts, report } = prepareFixture(name);
  return { blocks: readBlocks(parts.join('')), report };
}

function boldCell(text: string): NodeJson {
  return { ...td(''), content: [p(bold(text))] };
}

describe('what is pasted', () => {
  it('from Word for Windows keeps lists, notes, quotes, tables and captions, and leaves out comments and deleted words', () => {
    expect(read('word-windows')).toEqual({
      blocks: [
        h2('Báo cáo mùa lũ'),
        h2('1. Tình hình chung'),
        p(
          'Nước về ',
          bold('sớm hơn'),
          ' mọi năm ',
          marked('nửa tháng', 'italic'),
          marked('[1]', 'superscript'),
          ', theo ',
          link('đài thủy văn', 'https://example.org/thuy-van?id=7'),
          '.',
        ),
        p('Có bốn mươi hộ phải dời nhà.'),
        ol(3, [p('Xã Phú Hữu'), ul('Ấp 1', 'Ấp 2')], 'Xã Vĩnh Lộc'),
        p('Điều 5. Trách nhiệm thi hành'),
        quote(p('“Bà con đừng chủ quan”, ông nói.')),
        figure({ alt: 'Cánh đồng ngập nước', caption: 'Lũ về An Phú. Ảnh: TTXVN' }),
        table([boldCell('Xã'), boldCell('Số hộ')], [td('Phú Hữu'), td('40')]),
        p('[1] So với năm 2024.'),
      ],
      report: {
        ...{ headings: 2, lists: 2, quotes: 1, tables: 1, links: 1, footnotes: 1, pictures: 1 },
        ...{ formatting: 6, comments: 1, deletedText: 1, tracking: 1 },
      },
    });
  });

  it('from Word for Mac is read the same way, its bullets between comments', () => {
    expect(read('word-mac')).toEqual({
      blocks: [
        h2('Giải pháp'),
        ul('Gia cố đê bao', [p('Thu hoạch sớm'), ol(1, 'Lúa hè thu')]),
        p('Hạn chót ', marked('30/9', 'strike'), ' 15/10.'),
      ],
      report: { headings: 1, lists: 2, letteredLists: 1, hiddenText: 1, formatting: 2 },
    });
  });

  it('from Google Docs is bold only where it looked bold', () => {
    expect(read('google-docs')).toEqual({
      blocks: [
        h2('Chợ nổi Cái Răng'),
        p(
          bold('Đậm'),
          ' và ',
          marked('nghiêng', 'italic'),
          ', 5 m',
          marked('2', 'superscript'),
          ', xem ',
          link('trang này', 'https://example.org/cho-noi'),
          '.',
        ),
        ol(2, [p('Hai'), ol(1, 'Hai rưỡi')], 'Ba'),
        figure({ alt: 'Ghe hàng', remoteAddress: 'https://lh7-rt.googleusercontent.com/docsz/AD_4nXe?key=abc' }),
        table([td('Năm'), td('2025')]),
      ],
      report: { headings: 1, lists: 2, tables: 1, links: 1, pictures: 1, formatting: 12, tracking: 1 },
    });
  });

  it('from LibreOffice keeps its notes and styles that mean something', () => {
    expect(read('libreoffice')).toEqual({
      blocks: [
        h2('Vụ lúa ', marked('đông xuân', 'italic')),
        p('Năng suất đạt ', bold('6,1 tấn'), marked('1', 'superscript'), '.'),
        p(marked('Cả đoạn nghiêng.', 'italic')),
        ul([p('Giống lúa'), ol(1, 'OM 5451')], 'Phân bón'),
        table([th('Tỉnh'), th('Tấn')], [td('An Giang'), td('7,2')]),
        p('Thêm vào.'),
        p('1 Theo Cục Trồng trọt.'),
      ],
      report: { headings: 1, lists: 2, tables: 1, footnotes: 1, formatting: 3, deletedText: 1 },
    });
  });

  it('from Gmail has paragraphs where it had empty lines, and its quotes', () => {
    expect(read('gmail')).toEqual({
      blocks: [
        p('Chào tòa soạn,'),
        p('Em gửi bài.', lineBreak, 'Ảnh gửi sau.'),
        p('Cảm ơn anh chị😀'),
        p('Vào 08:00, Th 5, 2 thg 10, 2025 Thư ký tòa soạn đã viết:'),
        quote(p('Em viết ', bold('ngắn'), ' thôi nhé.'), p('Hạn 17 giờ.')),
      ],
      report: { quotes: 1, formatting: 1, tracking: 1 },
    });
  });

  it('from Outlook is no table where the table only arranged a page, and its links lead where they say', () => {
    expect(read('outlook')).toEqual({
      blocks: [
        p('Kính gửi anh,'),
        p('Xem ', link('thông báo', 'https://example.org/thong-bao'), '.'),
        quote(p('Đề nghị các báo đăng tin.'), p('Trân trọng.')),
        p('Văn phòng Sở'),
      ],
      report: { quotes: 1, links: 1, layoutTables: 1, formatting: 2, tracking: 1 },
    });
  });

  it('from a news page has its lazy pictures with their captions, to be fetched', () => {
    expect(read('news-page')).toEqual({
      blocks: [
        h2('Mùa nước nổi về sớm'),
        p('Nước lên nhanh.'),
        {
          ...figure({ alt: 'Lũ về', remoteAddress: 'https://i1.example.org/lu-1360.jpg' }),
          content: [{ type: 'text', text: 'Đồng An Phú ngập trắng. Ảnh: ' }, marked('Báo An Giang', 'italic')],
        },
        p('Bà Tư\u00a0nói: “Năm nay lạ lắm”.'),
        figure({ caption: 'Ghe chở lúa.', remoteAddress: 'https://cdn.example.org/ghe.jpg' }),
        quote(p('“Phải thu hoạch ngay”')),
        {
          type: 'embedCard',
          attrs: { href: 'https://video.example.org/1', title: '', description: '', site: '' },
        },
        p('Đỉnh lũ'),
        p('3,5 m'),
      ],
      report: { headings: 1, quotes: 1, pictures: 2, hiddenText: 1 },
    });
  });

  it.each([
    ['an iframe', '<iframe src="https://video.example.org/lu" title="Lũ về"></iframe>'],
    ['an object', '<object data="https://video.example.org/lu" title="Lũ về"><p>Không xem được</p></object>'],
    ['an embed', '<embed src="https://video.example.org/lu" title="Lũ về">'],
  ])('from a page keeps %s as a link card that loads nothing', (_what, embed) => {
    const { parts, report } = prepareHtml(`<p>trước</p>${embed}<p>sau</p>`);
    const attrs = { href: 'https://video.example.org/lu', title: 'Lũ về', description: '', site: '' };
    expect(parts.join('')).not.toMatch(/\b(src|data)=/);
    expect(readBlocks(parts.join(''))).toEqual([p('trước'), { type: 'embedCard', attrs }, p('sau')]);
    expect(report).toEqual({});
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org/x', ''])(
    'from a page leaves out a frame whose address is %j, and says so',
    (address) => {
      const { parts, report } = prepareHtml(`<p>chữ</p><iframe src="${address}"></iframe>`);
      expect([parts.join(''), report]).toEqual(['<p>chữ</p>', { embeds: 1 }]);
    },
  );

  it('from a page keeps the words of drawings and formulas, without what nobody saw of them', () => {
    const drawing =
      '<svg><title>ẩn</title><style>x{}</style><text>Mực <tspan>nước</tspan></text><text>3,5 m</text></svg>';
    const formula =
      '<math><semantics><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x=2 tex</annotation></semantics></math>';
    const { parts, report } = prepareHtml(`<p>${drawing}</p><p>Nghiệm ${formula}.</p><svg><path d="M0"/></svg>`);
    expect(readBlocks(parts.join(''))).toEqual([p('Mực nước 3,5 m'), p('Nghiệm x=2.')]);
    expect(report).toEqual({ embeds: 2 });
  });

  it('from a page leaves out a frame of one pixel', () => {
    const { parts } = prepareHtml('<p>chữ</p><iframe src="https://example.org/" width="1" height="1"></iframe>');
    expect(parts.join('')).toBe('<p>chữ</p>');
  });

  it('from Zalo keeps its lines and small pictures that are letters', () => {
    expect(read('zalo').blocks).toEqual([
      p('Anh ơi, xã báo:', lineBreak, '- 12 căn nhà tốc mái'),
      p('Không ai bị thương 🙏'),
    ]);
  });

  it('in an old encoding is kept as it is, and offered converted where its font says so', () => {
    const { parts, legacy } = prepareFixture('tcvn3');
    expect(readBlocks(parts.join(''))).toEqual([
      p(bold('Uû ban nh©n d©n')),
      p('§éc lËp - Tù do - H¹nh phóc'),
      p('Số 12, café'),
    ]);
    expect(legacy?.encoding).toBe('tcvn3');
    expect(readBlocks(legacy?.parts.join('') ?? '')).toEqual([
      p(bold('UỶ BAN NHÂN DÂN')),
      p('Độc lập - Tự do - Hạnh phúc'),
      p('Số 12, café'),
    ]);
  });

  it('in an old encoding without its font is known by its words', () => {
    const { legacy } = prepareHtml('<p>Xin chaøo caùc baïn</p>');
    expect(legacy).toEqual({ encoding: 'vni', parts: ['<p>Xin chào các bạn</p>'] });
  });

  it('keeps the words of a caption that has a picture of its own', () => {
    const { parts } = prepareHtml(
      '<p><img src="https://example.org/a.jpg"></p><p class=MsoCaption><img src="https://example.org/b.jpg">Chữ</p><p class=MsoCaption>Chú thích</p>',
    );
    expect(readBlocks(parts.join(''))).toEqual([
      figure({ remoteAddress: 'https://example.org/a.jpg' }),
      p('Chữ'),
      figure({ remoteAddress: 'https://example.org/b.jpg', caption: 'Chú thích' }),
    ]);
  });

  it('comes in parts between its blocks where parts are asked for, and the parts are the whole', () => {
    const source = '<p>một</p><p>hai</p>rời <b>ra</b><h2>ba</h2>';
    expect(prepareHtml(source, 1).parts).toEqual(['<p>một</p>', '<p>hai</p>', 'rời <b>ra</b><h2>ba</h2>']);
    expect(prepareHtml(source).parts).toEqual([prepareHtml(source, 1).parts.join('')]);
  });

  it('was copied from Galley itself and stays as it was, gaps and all', () => {
    const own = '<p data-pm-slice="0 0 []">a</p><p></p>';
    expect(prepareHtml(own)).toEqual({ parts: [own], report: {}, pictures: [], legacy: null });
  });
});
