import type { LinkedStory, ResolvedStory } from '../../shared/export/format.ts';
import type { Photo } from '../../shared/photo/photo.ts';
import {
  bold,
  divider,
  embedCard,
  figure,
  gallery,
  h2,
  h3,
  infoBox,
  lineBreak,
  link,
  marked,
  ol,
  p,
  pullQuote,
  quote,
  relatedLink,
  table,
  td,
  th,
  ul,
} from './document.ts';
import { makeResolved } from './resolved-story.ts';
import { makePhoto, makeStory } from './story.ts';

const id = (end: string) => `0190a000-0000-7000-8000-0000000000${end}`;

/** Stands at a number of the full story; only the newsroom may see it. */
export const fullStoryNote = 'Hỏi lại con số này';

const photos: readonly Photo[] = [
  {
    ...makePhoto({ creator: 'Máy Thử', copyrightNotice: '© Báo Thử' }),
    id: id('a1'),
    digest: 'a1'.repeat(32),
    widthPx: 2400,
    heightPx: 1600,
  },
  {
    ...makePhoto({ altTextAccessibility: 'Chợ nổi nhìn từ trên cao' }),
    id: id('a2'),
    digest: 'a2'.repeat(32),
    widthPx: 1200,
    heightPx: 1500,
  },
  { ...makePhoto(), id: id('a3'), digest: 'a3'.repeat(32), widthPx: 640, heightPx: 427 },
];

const linked: readonly LinkedStory[] = [
  {
    id: id('b1'),
    headline: 'Lúa vụ ba được mùa',
    slug: '',
    section: 'Kinh tế',
    sapo: 'Năng suất cao nhất năm năm qua.',
    photoId: id('a3'),
  },
];

/** A story that uses every field that is published, every node and every mark; all of its own making. */
export const fullStory: ResolvedStory = makeResolved({
  publication: {
    name: 'Báo Thử',
    agencyPrefix: 'BT',
    address: 'https://bao-thu.example',
    sections: [{ name: 'Tin tức', slug: 'tin-tuc', topics: [] }],
  },
  tags: ['Nước nổi', 'An Phú & Châu Đốc'],
  photos,
  linked,
  story: {
    ...makeStory(
      {
        section: 'Tin tức',
        kicker: 'Mùa nước 2022',
        headline: 'Nước nổi về sớm, đồng ruộng & chợ "nổi" đổi khác',
        headlineVariants: {
          mobile: 'Nước nổi sớm',
          social: 'Nước về rồi!',
          seo: 'Nước nổi về sớm',
          push: 'Nước đã về',
        },
        sapo: [{ type: 'text', text: 'Nước về sớm hơn mọi năm ' }, bold('nửa tháng'), { type: 'text', text: '.' }],
        datelinePlace: 'An Giang',
        bylines: [
          { name: 'Bút Thử', role: 'text' },
          { name: 'Máy Thử', role: 'photo' },
          { name: 'Dịch Thử', role: 'translation' },
        ],
        tags: [id('c1'), id('c2')],
        agencyPrefix: 'BTX',
        publishedAt: Date.UTC(2022, 5, 19, 7, 44),
        embargoUntil: Date.UTC(2022, 5, 19, 7, 0),
        publishAt: Date.UTC(2022, 5, 19, 7, 30),
        expiresAt: Date.UTC(2032, 5, 19, 7, 44),
        slug: 'nuoc-noi-ve-som',
        genre: 'report',
        priority: 2,
        source: 'Đài khí tượng Thử',
        related: [
          {
            storyId: null,
            href: null,
            section: 'Tin tức',
            headline: 'Cá linh đầu mùa',
            sapo: 'Giá cao gấp đôi.',
            photoId: id('a2'),
          },
          { storyId: id('b1'), href: null, section: '', headline: '', sapo: '', photoId: null },
          {
            storyId: null,
            href: 'https://example.org/a?b=1&c=2',
            section: '',
            headline: 'Bài ở nơi khác',
            sapo: '',
            photoId: null,
          },
        ],
        subjects: ['medtop:17000000', 'medtop:20000148'],
        deadlineAt: Date.UTC(2022, 5, 18),
        deskNotes: [{ text: 'Hỏi lại nguồn', author: 'Bút Thử', at: Date.UTC(2022, 5, 18) }],
        overrides: [
          {
            check: 'tags-missing',
            about: 'tags|',
            reason: 'Bỏ qua cho gọn',
            author: 'Bút Thử',
            at: Date.UTC(2022, 5, 19),
          },
        ],
        correction: {
          at: Date.UTC(2022, 5, 20, 2, 0),
          cause: 'apology',
          wrong: 'Nước cao 5 m.',
          right: 'Nước cao 3,2 m.\nSố liệu lúc 7 giờ.',
        },
        edNote: 'chỉ tòa soạn đọc',
        legalFlag: true,
      },
      p(
        'Sáng nay, ',
        bold('nước'),
        lineBreak,
        marked('tràn đồng', 'italic', 'underline'),
        ' ở ',
        link('An Phú', 'https://example.org/an-phu'),
        '.',
      ),
      figure({
        photoId: id('a1'),
        caption: 'Nước tràn đồng An Phú',
        alt: 'Cánh đồng ngập tới chân trời',
        credit: 'Máy Thử',
      }),
      h2('Đồng ruộng đổi khác'),
      p(
        'Diện tích ngập ',
        { type: 'text', marks: [{ type: 'note', attrs: { text: fullStoryNote, author: 'Bút Thử' } }], text: '12' },
        ' km',
        marked('2', 'superscript'),
        ', H',
        marked('2', 'subscript'),
        'O, ',
        marked('ước tính cũ', 'strike'),
        '.',
      ),
      ul('một', [p('hai'), ul('hai một', 'hai hai')]),
      ol(3, 'ba', [p('bốn'), p('bốn nữa')]),
      h3('Chợ nổi'),
      quote(p('Nước lên là có cá.'), p('Có cá là có chợ.')),
      pullQuote('Mừng lắm, năm nay nước lớn.', 'Một nông dân ở Vĩnh Hậu'),
      {
        ...gallery(figure({ photoId: id('a1') }), figure({ photoId: id('a2'), credit: 'Ảnh Hàng' })),
        attrs: { layout: 'row' },
      },
      table([th('Huyện'), th('Mực nước')], [th('An Phú'), td('3,2 m')], [td('Cả hai nơi', { colspan: 2, rowspan: 3 })]),
      {
        ...gallery(figure({ photoId: id('a2'), caption: 'Chợ lúc sáng' }), figure({ photoId: id('a3') })),
        attrs: { layout: 'grid' },
      },
      {
        ...gallery(figure({ photoId: id('a2') }), figure({ photoId: id('a3'), credit: 'Ảnh Khác' })),
        attrs: { layout: 'slides' },
      },
      infoBox(
        'Nước nổi là gì',
        p('Mùa nước từ thượng nguồn đổ về.'),
        figure({ photoId: id('a3'), caption: 'Cọc đo nước' }),
      ),
      relatedLink({ storyId: id('b1'), headline: 'Lúa vụ ba được mùa' }),
      relatedLink({ headline: 'Một bài chưa có địa chỉ' }),
      embedCard({
        href: 'https://video.example/xem?v=1',
        title: 'Xem nước về',
        description: 'Phim ba phút',
        site: 'video.example',
      }),
      divider,
      figure({ caption: 'Ảnh này còn chờ' }),
      p('Hết.'),
    ),
    updatedAt: Date.UTC(2022, 5, 20, 3, 0),
  },
  stamps: [
    { kind: 'updated', at: Date.UTC(2022, 5, 19, 9, 0), reason: 'Thêm lời ông Tám' },
    { kind: 'corrected', at: Date.UTC(2022, 5, 20, 3, 0), reason: 'Sửa “ba xã” thành “hai xã”' },
  ],
});
