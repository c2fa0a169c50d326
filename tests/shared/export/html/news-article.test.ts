import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../../shared/base/clean-text.ts';
import type { ResolvedStory } from '../../../../shared/export/format.ts';
import { html } from '../../../../shared/export/html/html.ts';
import { fullStory } from '../../../builders/full-story.ts';
import { fullStoryIn, hostileWords } from '../../../builders/hostile-story.ts';
import { attributeOf, type PageElement, readPage } from '../../../builders/read-page.ts';
import { makeResolved } from '../../../builders/resolved-story.ts';
import { makeStory } from '../../../builders/story.ts';
import { writtenPage } from '../../../builders/written-page.ts';

/** What a search engine reads: the text of the page's data element. */
function readArticle(resolved: ResolvedStory): unknown {
  const scripts = readPage(writtenPage(html, resolved)).elements.filter(({ tagName }) => tagName === 'script');
  expect(scripts.map((script) => attributeOf(script, 'type'))).toEqual(['application/ld+json']);
  return JSON.parse(textInside(scripts[0]));
}

function textInside(element: PageElement | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
}

describe('the NewsArticle of a page', () => {
  it('says what the story says', () => {
    const address = 'https://bao-thu.example/nuoc-noi-ve-som/';
    const image = (name: string, widthPx: number, heightPx: number, more: object = {}) => ({
      '@type': 'ImageObject',
      url: `${address}assets/${name.repeat(8)}-${widthPx}.jpg`,
      width: widthPx,
      height: heightPx,
      ...more,
    });
    const rights = { creator: { '@type': 'Person', name: 'Máy Thử' }, copyrightNotice: '© Báo Thử' };
    expect(readArticle({ ...fullStory, stamps: [] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Nước nổi về sớm, đồng ruộng & chợ "nổi" đổi khác',
      description: 'Nước về sớm hơn mọi năm nửa tháng.',
      inLanguage: 'vi',
      articleSection: 'Tin tức',
      about: [
        {
          '@type': 'DefinedTerm',
          '@id': 'http://cv.iptc.org/newscodes/mediatopic/17000000',
          name: 'Thời tiết',
          termCode: 'medtop:17000000',
          inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
        },
        {
          '@type': 'DefinedTerm',
          '@id': 'http://cv.iptc.org/newscodes/mediatopic/20000148',
          name: 'Thiên tai, thảm họa',
          termCode: 'medtop:20000148',
          inDefinedTermSet: 'http://cv.iptc.org/newscodes/mediatopic/',
        },
      ],
      dateline: 'An Giang',
      datePublished: '2022-06-19T14:44:00+07:00',
      dateModified: '2022-06-20T10:00:00+07:00',
      expires: '2032-06-19T14:44:00+07:00',
      keywords: ['Nước nổi', 'An Phú & Châu Đốc'],
      author: [{ '@type': 'Person', name: 'Bút Thử' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Báo Thử', url: 'https://bao-thu.example' },
      mainEntityOfPage: address,
      image: [
        ...[
          ['0000lp7ps6ie', 720],
          ['0fg0006ux7ps', 960],
          ['1ab0005577ps', 1280],
        ].map(([part, heightPx]) => ({
          ...image('a1', 1280, Number(heightPx), {
            ...rights,
            caption: 'Nước tràn đồng An Phú',
            creditText: 'Máy Thử',
          }),
          url: `${address}assets/${'a1'.repeat(8)}-${part}-1280.jpg`,
        })),
        image('a1', 1280, 853, rights),
        image('a2', 1200, 1500, { creditText: 'Ảnh Hàng' }),
        image('a2', 1200, 1500, { caption: 'Chợ lúc sáng' }),
        image('a3', 640, 427),
        image('a2', 1200, 1500),
        image('a3', 640, 427, { creditText: 'Ảnh Khác' }),
        image('a3', 640, 427, { caption: 'Cọc đo nước' }),
      ],
      correction: {
        '@type': 'CorrectionComment',
        text: 'Nước cao 3,2 m.\nSố liệu lúc 7 giờ.',
        datePublished: '2022-06-20T09:00:00+07:00',
      },
    });
  });

  it('leaves out what is not known', () => {
    const story = { ...makeStory({ section: '', sapo: [], bylines: [] }), updatedAt: Date.UTC(2022, 5, 20) };
    expect(readArticle(makeResolved({ story }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Mùa nước nổi về sớm',
      inLanguage: 'vi',
      dateModified: '2022-06-20T07:00:00+07:00',
    });
  });

  it.each(Object.entries(hostileWords))('holds %s as words', (_, words) => {
    const line = cleanLine(words);
    const inSapo = cleanText(words);
    expect(readArticle({ ...fullStoryIn(words), stamps: [] })).toMatchObject({
      headline: line,
      description: `${inSapo}${inSapo}${inSapo}`,
      dateline: line,
      keywords: [line, line],
      correction: { text: line },
    });
  });
});
