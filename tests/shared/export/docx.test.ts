import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../electron/import/import-file.ts';
import { readPlainText } from '../../../shared/document/read-document.ts';
import { docx } from '../../../shared/export/docx/docx.ts';
import { makeArchive, makeFolder } from '../../builders/archive.ts';
import { figure, h2, link, ol, p, table, td, ul } from '../../builders/document.ts';
import { makeExporter } from '../../builders/exporter.ts';
import { makeJpeg } from '../../builders/photo.ts';

async function exportStory() {
  const { archive, addPhoto, export: exportStories } = makeExporter();
  const photo = await addPhoto(await makeJpeg({ seed: 3 }));
  const { id } = archive.stories.create({
    fields: { headline: 'Nước nổi & chợ <nổi>', sapo: [{ type: 'text', text: 'Nước về sớm.' }] },
    body: {
      type: 'doc',
      content: [
        p('Sáng nay, ', link('An Phú', 'https://example.org/a?b=1&c=2'), '.'),
        figure({ photoId: photo.id, caption: 'Nước tràn đồng', alt: 'Đồng ngập', credit: 'Máy Thử' }),
        h2('Đồng ruộng'),
        ul('một', [p('hai'), ul('hai một')]),
        ol(3, 'ba', 'bốn'),
        table([td('rộng', { colspan: 2, rowspan: 2 }), td('a')], [td('b')]),
      ],
    },
    cause: 'created',
  });
  const write = async () => {
    const { written, problems } = await exportStories({ storyIds: [id], folder: makeFolder(), format: docx });
    expect(problems).toEqual([]);
    return readFileSync(written[0] ?? '');
  };
  return { write, photo };
}

describe('a Word document', () => {
  it('has the same bytes whenever it is written', async () => {
    const { write } = await exportStory();
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(await write())).toBe(digest(await write()));
  });

  it('holds the photo and every part that Word asks for', async () => {
    const { write, photo } = await exportStory();
    const entries = unzipSync(await write());
    expect(Object.keys(entries)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'word/_rels/document.xml.rels',
      `word/media/${photo.digest.slice(0, 16)}.jpg`,
    ]);
  });

  it('comes back through the import with its words, lists, table and link', async () => {
    const { write } = await exportStory();
    const file = path.join(makeFolder(), 'bai.docx');
    writeFileSync(file, await write());
    const archive = makeArchive();
    const { id } = await importFile({ archive, source: { path: file } });
    const { fields, body } = archive.stories.get(id);
    const text = readPlainText(body);
    expect(fields.headline).toBe('Nước nổi & chợ <nổi>');
    expect(JSON.stringify(body)).toContain('https://example.org/a?b=1&c=2');
    const words = ['Sáng nay, An Phú.', 'Nước tràn đồng', 'Đồng ruộng', 'một', 'hai một', 'ba', 'bốn', 'rộng', 'b'];
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
    const kinds = new Set(body.content.map(({ type }) => type));
    expect(['heading', 'bulletList', 'orderedList', 'table'].filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
