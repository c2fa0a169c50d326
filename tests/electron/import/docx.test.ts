import { describe, expect, it, onTestFinished } from 'vitest';
import { importFile } from '../../../electron/import/import-file.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { makeArchive } from '../../builders/archive.ts';
import { bold, figure, h2, link, marked, ol, p, quote, table, td, ul } from '../../builders/document.ts';
import { makeDocx, wordParagraph, wordPicture, wordRun } from '../../builders/docx.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { makeZip } from '../../builders/zip.ts';

async function importBytes(bytes: Uint8Array) {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  onTestFinished(() => photoStore.close());
  const source = { bytes, fileName: 'bao-cao.docx' };
  const { id, report } = await importFile({ archive, source, addPicture: photoStore.addFile });
  const { fields, body } = archive.stories.get(id);
  return {
    headline: fields.headline,
    content: body.content,
    report,
    photos: archive.photos.list({ limit: 10 }).photos,
  };
}

const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;

describe('a Word file', () => {
  it('comes in with its headings, lists, tables, notes and pictures with captions', async () => {
    const body = [
      wordParagraph('Báo cáo mùa lũ', { style: 'Title' }),
      wordParagraph('Tình hình', { style: 'heading 2' }),
      wordParagraph(
        `${wordRun('Nước về ')}${wordRun('sớm hơn', '<w:b/>')}<w:r><w:footnoteReference w:id="2"/></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>đã xóa</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${wordRun(' nhiều')}</w:ins>${wordRun('.')}`,
      ),
      wordParagraph('Một', { list: 2 }),
      wordParagraph('Ấp 1', { list: 1, level: 1 }),
      wordParagraph('Hai', { list: 2 }),
      wordParagraph('“Đừng chủ quan”', { style: 'Quote' }),
      wordParagraph(wordPicture('rId7', 'Cánh đồng')),
      wordParagraph('Lũ về An Phú', { style: 'caption' }),
      `<w:tbl><w:tr>${cell('Xã')}${cell('Số hộ')}</w:tr></w:tbl>`,
    ].join('');
    const { headline, content, photos } = await importBytes(makeDocx({ body, pictures: { rId7: await makeJpeg() } }));
    expect({ headline, content }).toEqual({
      headline: 'Báo cáo mùa lũ',
      content: [
        h2('Tình hình'),
        p('Nước về ', bold('sớm hơn'), marked('[1]', 'superscript'), ' nhiều.'),
        ol(1, [p('Một'), ul('Ấp 1')], 'Hai'),
        quote(p('“Đừng chủ quan”')),
        figure({ photoId: photos[0]?.id ?? null, alt: 'Cánh đồng', caption: 'Lũ về An Phú' }),
        table([td('Xã'), td('Số hộ')]),
        ol(1, 'So với năm 2024.'),
      ],
    });
  });

  it('without a title begins with its headline', async () => {
    const { headline, content, report } = await importBytes(
      makeDocx({ body: `${wordParagraph('Lũ về sớm')}${wordParagraph('Đoạn một.')}` }),
    );
    expect([headline, content, report.recognised[0]]).toEqual(['Lũ về sớm', [p('Đoạn một.')], 'headline']);
  });

  it('in an old encoding comes in as Unicode, and the report says so', async () => {
    const { headline, report } = await importBytes(
      makeDocx({ body: wordParagraph('Céng hoµ x· héi chñ nghÜa ViÖt Nam') }),
    );
    expect([headline, report.changed]).toEqual([
      'Cộng hoà xã hội chủ nghĩa Việt Nam',
      ['text in TCVN3 converted to Unicode'],
    ]);
  });

  it('with a picture that is none leaves its figure waiting and says so', async () => {
    const body = `${wordParagraph('Tít')}${wordParagraph(wordPicture('rId7', 'Biểu đồ'))}${wordParagraph(wordPicture('rId8', 'Chợ'))}`;
    const pictures = { rId7: Buffer.from('EMF'), rId8: await makeJpeg() };
    const { content, report, photos } = await importBytes(makeDocx({ body, pictures }));
    expect(content).toEqual([figure({ alt: 'Biểu đồ' }), figure({ alt: 'Chợ', photoId: photos[0]?.id ?? null })]);
    expect(report.dropped).toEqual(['pictures Galley cannot take: 1']);
  });

  it('keeps its links', async () => {
    const body = `${wordParagraph('Tít')}<w:p><w:hyperlink r:id="rId9">${wordRun('trang này')}</w:hyperlink></w:p>`;
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const entries = {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${rels}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
    };
    const { content } = await importBytes(makeDocx({ body, entries }));
    expect(content).toEqual([p(link('trang này', 'https://example.org/'))]);
  });
});

describe('a hostile Word file', () => {
  const whole = makeDocx({ body: wordParagraph('Tít') });
  const laughs =
    '<!DOCTYPE l [<!ENTITY a "ha">]><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
  const bomb = Buffer.alloc(301 * 1024 * 1024);

  it.each([
    ['text with its name', Buffer.from('không phải Word')],
    ['cut off', whole.subarray(0, whole.length - 40)],
    ['damaged within', Buffer.concat([whole.subarray(0, 60), Buffer.alloc(40), whole.subarray(100)])],
    ['a zip without a document', makeZip({ 'a.txt': 'a' })],
    ['one that unpacks without end', makeDocx({ body: '', entries: { 'word/media/bomb.jpg': bomb } })],
    ['one that leaves its folder', makeDocx({ body: '', entries: { '../../etc/passwd': 'x' } })],
    ['one with entities', makeDocx({ body: '', entries: { 'word/footnotes.xml': laughs } })],
    ['one with broken XML', makeDocx({ body: '<w:p><w:r>' })],
  ])('is refused: %s', async (_kind, bytes) => {
    expect(await asyncFailureOf(() => importBytes(bytes))).toBe('unreadable-import');
  });
});
