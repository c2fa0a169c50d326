import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { text } from '../../../electron/import/text/text.ts';
import { inlineText, readLines } from '../../../shared/document/read-document.ts';

const folder = path.resolve(process.env['GALLEY_SEED'] ?? '../shared/seed');
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;
const source = readFileSync(file === undefined ? 'tests/fixtures/import/page.txt' : path.join(folder, file), 'utf8');
const story = text.read(source, { zone: 'Asia/Ho_Chi_Minh' });

describe.runIf(file !== undefined)('the saved page of the seed', () => {
  it('comes in with its parts in their fields', () => {
    const { section, publishedAt, headline, agencyPrefix, bylines, sapo } = story.fields;
    expect({
      section,
      publishedAt,
      headline,
      agencyPrefix,
      bylines,
      tags: story.tags,
      sapo: inlineText(sapo ?? []).slice(0, 32),
    }).toEqual({
      section: 'Tin tức',
      publishedAt: Date.UTC(2022, 5, 19, 7, 44),
      headline: 'Đảng ủy các Khu công nghiệp và chế xuất Hà Nội phải là cầu nối giữa doanh nghiệp và TP',
      agencyPrefix: 'TTTĐ - ',
      bylines: [
        { name: 'Lam Dương', role: 'text' },
        { name: 'Quang Thái', role: 'photo' },
      ],
      tags: [{ name: 'Phó Bí thư Thường trực Thành ủy Nguyễn Thị Tuyến', kind: 'person' }],
      sapo: 'Phó Bí thư Thường trực Thành ủy ',
    });
  });

  it('has its blocks in the order of the page: link, figure, paragraphs, subheads, figure', () => {
    const kinds = story.body.content.map(({ type }) => type);
    expect([
      kinds.slice(0, 5),
      kinds.length,
      kinds.filter((kind) => kind === 'paragraph').length,
      kinds.filter((kind) => kind === 'heading').length,
    ]).toEqual([['relatedLink', 'figure', 'paragraph', 'paragraph', 'heading'], 18, 13, 2]);
  });

  it('has two figures that wait, with their captions and the alt texts as they are in the page', () => {
    const figures = story.body.content.filter(({ type }) => type === 'figure');
    const said = figures.map(({ attrs, content }) => ({ ...attrs, caption: inlineText(content ?? []) }));
    expect(said.map(({ caption }) => caption)).toEqual([
      expect.stringContaining('xuất Hà Nội'),
      expect.stringContaining('lễ kỷ niệm'),
    ]);
    expect(said).toEqual(said.map(({ caption }) => ({ photoId: null, alt: `${caption}.`, credit: '', caption })));
  });

  it('has the ten related items with section, headline and sapo', () => {
    const related = story.fields.related ?? [];
    expect(related).toHaveLength(10);
    expect(new Set(related.map(({ section }) => section))).toEqual(new Set(['Tin tức']));
    expect(related.filter(({ headline, sapo }) => headline === '' || sapo === '' || sapo.startsWith('TTTĐ'))).toEqual(
      [],
    );
  });

  it('loses no line: each is in the story or was reported', () => {
    const { sapo, headline, section, bylines, related } = story.fields;
    const kept = [
      headline,
      section,
      inlineText(sapo ?? []),
      ...readLines(story.body),
      ...(bylines ?? []).map(({ name }) => name),
      ...(related ?? []).flatMap((item) => [item.headline, item.section, item.sapo]),
      ...story.tags.map(({ name }) => name),
      ...story.report.dropped,
    ].join('\n');
    const furniture = new Set([
      'Tag',
      'aa',
      'Tin tức 19/06/2022 14:44',
      'Lam Dương. Ảnh Quang Thái',
      'Đọc thêm',
      'Xem thêm',
    ]);
    const lost = source
      .split('\n')
      .map((line) =>
        line
          .trim()
          .replace(/^TTTĐ - /, '')
          .replace(/ Tin tức$/, '')
          .replace(/\.$/, ''),
      )
      .filter((line) => line !== '' && !furniture.has(line) && !kept.includes(line));
    expect(lost).toEqual([]);
  });
});
