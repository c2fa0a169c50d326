import { expect, it, onTestFinished } from 'vitest';
import { importFile } from '../../../electron/import/import-file.ts';
import { openPhotoStore } from '../../../electron/photos/open-photo-store.ts';
import { makeArchive } from '../../builders/archive.ts';
import { bold, figure, h2, lineBreak, link, marked, ol, p, quote, table, td, th, ul } from '../../builders/document.ts';
import { makeDocx } from '../../builders/docx.ts';
import { makeJpeg } from '../../builders/photo.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string, properties = '') =>
  `<w:r w:rsidRPr="00A77B3E"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${properties}<w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (content: string, properties = '') =>
  `<w:p w14:paraId="1A2B3C4D" w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr>${properties}<w:rPr><w:sz w:val="28"/></w:rPr></w:pPr><w:proofErr w:type="spellStart"/>${content}<w:proofErr w:type="spellEnd"/></w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const listed = (num: number, level = 0) =>
  `${style('oancuaDanhsach')}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const picture = (id: string, alt: string) =>
  `<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT="0" distB="0"><wp:extent cx="5731510" cy="3820795"/><wp:docPr id="7" name="Picture 7" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="anh.jpg"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const body = [
  par(run('Báo cáo tình hình lũ', '<w:b/><w:bCs/>'), style('Tiu')),
  par(run('1. Diễn biến', ''), style('u1')),
  par(
    [
      '<w:bookmarkStart w:id="0" w:name="_Toc1"/>',
      run('Mực nước '),
      '<w:commentRangeStart w:id="4"/>',
      run('dâng nhanh', '<w:b/>'),
      '<w:commentRangeEnd w:id="4"/><w:r><w:rPr><w:rStyle w:val="ThamchiuChuthich"/></w:rPr><w:commentReference w:id="4"/></w:r>',
      '<w:ins w:id="11" w:author="Biên tập" w:date="2026-01-02T00:00:00Z">',
      run(' từ đêm 2/9'),
      '</w:ins><w:del w:id="12" w:author="Biên tập" w:date="2026-01-02T00:00:00Z"><w:r><w:delText xml:space="preserve"> hôm qua</w:delText></w:r></w:del>',
      '<w:moveFrom w:id="13" w:author="x">',
      run(' ĐÃ CHUYỂN'),
      '</w:moveFrom>',
      '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
      run('.'),
      '<w:bookmarkEnd w:id="0"/>',
    ].join(''),
    '<w:jc w:val="both"/>',
  ),
  par(run('Xã Phú Hữu'), listed(5)),
  par(run('Ấp 1'), listed(5, 1)),
  par(run('Ấp 2'), listed(5, 1)),
  par(run('Xã Vĩnh Lộc'), listed(5)),
  par(run('Đoạn xen giữa.')),
  par(run('Xã Khánh An'), listed(5)),
  par(
    `<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>${run(' phần')}`,
  ),
  par(run('Giữ đê'), listed(6)),
  par(run('Chuyển dân'), listed(6)),
  `<w:sdt><w:sdtPr><w:alias w:val="Trích"/></w:sdtPr><w:sdtContent>${par(run('“Đừng chủ quan”'), style('Trichdn'))}</w:sdtContent></w:sdt>`,
  par(picture('rId7', 'Cánh đồng ngập'), '<w:keepNext/>'),
  par(
    `${run('Hình ')}<w:fldSimple w:instr=" SEQ Hình \\* ARABIC ">${run('1')}</w:fldSimple>${run('. Lũ về An Phú. Ảnh: TTXVN')}`,
    style('Chuthich'),
  ),
  par(
    `${run('Xem ')}<w:hyperlink r:id="rId9" w:history="1">${run('trang này', '<w:rStyle w:val="Siuktni"/><w:u w:val="single"/>')}</w:hyperlink>${run(' và ')}${field('HYPERLINK "https://example.org/kia"', 'trang kia')}${run('.')}`,
  ),
  `<w:tbl><w:tblPr><w:tblStyle w:val="LiBang"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4508"/><w:gridCol w:w="4508"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9016" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>${par(run('Thiệt hại'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${par(run('Phú Hữu'))}</w:tc><w:tc>${par(run('40 hộ'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${par('')}</w:tc><w:tc>${par(run('12 ha'))}</w:tc></w:tr></w:tbl>`,
  par(
    `${run('H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O, m')}${run('2', '<w:vertAlign w:val="superscript"/>')}<w:r><w:br/></w:r>${run('dòng hai')}<w:r><w:tab/></w:r>${run('sau tab')}`,
  ),
  par('<w:r><w:lastRenderedPageBreak/><w:br w:type="page"/></w:r>'),
  par(run('')),
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
].join('');

const styles = [
  ['Tiu', 'Title'],
  ['u1', 'heading 1'],
  ['oancuaDanhsach', 'List Paragraph'],
  ['Trichdn', 'Quote'],
  ['Chuthich', 'caption'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Binhthng"/><w:qFormat/></w:style>`,
  )
  .join('');
const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}" w:tplc="042A000F"><w:start w:val="${index === 0 ? 3 : 1}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
const entries = {
  'word/styles.xml': `<w:styles xmlns:w="${W}"><w:docDefaults/><w:latentStyles/><w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/></w:style>${styles}</w:styles>`,
  'word/numbering.xml': `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, 'decimal', '%1.')}${level(1, 'bullet', '')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '-')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  'word/footnotes.xml': `<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' So với năm 2024.')}</w:p></w:footnote></w:footnotes>`,
  'word/comments.xml': `<w:comments xmlns:w="${W}"><w:comment w:id="4" w:author="Biên tập" w:initials="BT"><w:p>${run('Cần kiểm tra lại')}</w:p></w:comment></w:comments>`,
  'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${R}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${R}/footnotes" Target="footnotes.xml"/><Relationship Id="rId4" Type="${R}/comments" Target="comments.xml"/><Relationship Id="rId7" Type="${R}/image" Target="media/rId7.jpg"/><Relationship Id="rId9" Type="${R}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
};

it('keeps what a file as Word itself writes it means, in whatever language the styles are named', async () => {
  const archive = makeArchive();
  const photoStore = openPhotoStore({ archive });
  onTestFinished(() => photoStore.close());
  const bytes = makeDocx({ body: '', entries, pictures: { rId7: await makeJpeg() } });
  const source = { bytes, fileName: 'bao-cao.docx' };
  const { id, report } = await importFile({ archive, source, addPicture: photoStore.addFile });
  const { fields, body: read } = archive.stories.get(id);
  const photoId = archive.photos.list({ limit: 10 }).photos[0]?.id ?? null;
  expect(fields.headline).toBe('Báo cáo tình hình lũ');
  expect(read.content).toEqual([
    h2('1. Diễn biến'),
    p('Mực nước ', bold('dâng nhanh'), ' từ đêm 2/9', marked('[1]', 'superscript'), '.'),
    ol(3, [p('Xã Phú Hữu'), ul('Ấp 1', 'Ấp 2')], 'Xã Vĩnh Lộc'),
    p('Đoạn xen giữa.'),
    ol(5, 'Xã Khánh An'),
    p('ab phần'),
    ul('Giữ đê', 'Chuyển dân'),
    quote(p('“Đừng chủ quan”')),
    figure({ photoId, alt: 'Cánh đồng ngập', caption: 'Hình 1. Lũ về An Phú. Ảnh: TTXVN' }),
    p('Xem ', link('trang này', 'https://example.org/'), ' và ', link('trang kia', 'https://example.org/kia'), '.'),
    table([th('Thiệt hại', { colspan: 2 })], [td('Phú Hữu', { rowspan: 2 }), td('40 hộ')], [td('12 ha')]),
    p('H', marked('2', 'subscript'), 'O, m', marked('2', 'superscript'), lineBreak, 'dòng hai sau tab'),
    ol(1, 'So với năm 2024.'),
  ]);
  expect(report.dropped).toEqual(['comments: 1', 'tracked deletions: 1']);
});
