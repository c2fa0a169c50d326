import { makeZip } from './zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface DocxParts {
  /** WordprocessingML inside `<w:body>`. */
  readonly body: string;
  /** By relationship id: `rId7` → the picture's bytes. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** Entries beside or in place of what every Word file has. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
}

/** The least of a Word file that Word itself would open (ECMA-376), with a numbered and a bullet list and one footnote. */
export function makeDocx({ body, pictures = {}, entries = {} }: DocxParts): Buffer {
  const pictureIds = Object.keys(pictures);
  return makeZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>${pictureIds.map((id) => `<Relationship Id="${id}" Type="${OFFICE}/image" Target="media/${id}.jpg"/>`).join('')}</Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}">${['Title', 'heading 1', 'heading 2', 'Quote', 'caption'].map((name) => `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${W}">${['bullet', 'decimal'].map((format, index) => `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('')}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${W}"><w:footnote w:id="2"><w:p><w:r><w:t>So với năm 2024.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ...Object.fromEntries(pictureIds.map((id) => [`word/media/${id}.jpg`, pictures[id] ?? ''])),
    ...entries,
  });
}

function styleId(name: string): string {
  return name.replaceAll(' ', '');
}

/** A paragraph; `style` by its name, `list` 1 for bullets and 2 for numbers. */
export function wordParagraph(
  text: string,
  { style, list, level = 0 }: { readonly style?: string; readonly list?: 1 | 2; readonly level?: number } = {},
): string {
  const numbering = list === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  const styled = style === undefined ? '' : `<w:pStyle w:val="${styleId(style)}"/>`;
  return `<w:p><w:pPr>${styled}${numbering}</w:pPr>${text.startsWith('<') ? text : wordRun(text)}</w:p>`;
}

export function wordRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function wordPicture(id: string, alt: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
