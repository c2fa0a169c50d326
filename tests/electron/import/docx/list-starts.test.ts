import { describe, expect, it } from 'vitest';
import { applyListStarts, markListStarts } from '../../../../electron/import/docx/list-starts.ts';

const paragraph =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>';

/** What the paragraph of a list that starts so is given to say. */
function saidOf(start: string): string {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/></w:lvl>`;
  const abstract = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum>`;
  const marked = markListStarts(paragraph, `${abstract}<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>`);
  return applyListStarts(`<ol><li>${marked.replace(/<[^>]*>/g, '')}</li></ol>`);
}

describe('the number a list of a Word file starts with', () => {
  it('is kept', () => {
    expect([saidOf('3'), saidOf('1')]).toEqual(['<ol start="3"><li>Một</li></ol>', '<ol><li>Một</li></ol>']);
  });

  it('leaves nothing behind in the text when it is none that people count to', () => {
    expect([saidOf('9'.repeat(30)), saidOf('9'.repeat(400))]).toEqual([saidOf('1'), saidOf('1')]);
  });
});
