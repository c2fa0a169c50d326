import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../electron/import/import-file.ts';
import { placePhotos } from '../../../electron/import/place-photos.ts';
import { makeFolder } from '../../builders/archive.ts';
import { makeExporter } from '../../builders/exporter.ts';
import { htmlFormats } from '../../builders/html-formats.ts';
import { makeJpeg } from '../../builders/photo.ts';
import { attributeOf, readPage, textOfPage } from '../../builders/read-page.ts';

const page = path.resolve(import.meta.dirname, '../../fixtures/export/saved-page.txt');
const head = [
  'Làng nghề gốm ven sông',
  'Khôi phục lò nung củi KCN&CX',
  'Làng gốm ven sông nhóm lại lò nung sau 5 năm nguội lửa',
  'Kinh tế',
  '14/03/2024 09:20',
];
const isPhoto = (address: string | null) =>
  address !== null && /^(assets\/.+\.jpg|data:image\/jpeg;base64,)/.test(address);

/** The page in, two photos, the page out in every format. */
async function passThrough(): Promise<ReadonlyMap<string, string>> {
  const { archive, addPhoto, export: exportStories } = makeExporter();
  const { id } = await importFile({ archive, source: { path: page } });
  const photos = [await addPhoto(await makeJpeg({ seed: 1 })), await addPhoto(await makeJpeg({ seed: 2 }))];
  placePhotos({ archive, storyId: id, photoIds: photos.map((photo) => photo.id) });
  const pages = new Map<string, string>();
  for (const format of htmlFormats) {
    const { written, problems } = await exportStories({ storyIds: [id], folder: makeFolder(), format });
    expect(problems).toEqual([]);
    pages.set(format.id, readFileSync(written.find((file) => file.endsWith('.html')) ?? '', 'utf8'));
  }
  return pages;
}

/**
 * Every sentence of the page from its sapo to its last related item, in order. Left out: the alt copy of each caption,
 * the label line of each related item and the page's own controls.
 */
function readSentences(): readonly string[] {
  const lines = readFileSync(page, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const story = lines.slice(lines.indexOf('aa') + 1).filter((line) => line !== 'Xem thêm');
  const once = story.filter((line, index) => {
    const next = story[index + 1] ?? '';
    return line !== `${next}.` && line !== `${next} Kinh tế` && line !== `${next} Đời sống`;
  });
  return once.flatMap((line) => line.split(/(?<=[.!?…”]) (?=\p{Lu}|“)/u));
}

/** The sentences that do not stand after the one before them. */
function findMissing(shown: string): readonly string[] {
  let at = 0;
  return readSentences().filter((sentence) => {
    const found = shown.indexOf(sentence, at);
    if (found >= 0) at = found + sentence.length;
    return found < 0;
  });
}

describe('a saved page that is imported, gets two photos and is exported', () => {
  it('has its head, every sentence in order, and both photos, in every format of HTML', async () => {
    expect(readSentences().length).toBeGreaterThan(30);
    for (const [format, html] of await passThrough()) {
      const shown = textOfPage(html);
      const images = readPage(html).elements.filter(({ tagName }) => tagName === 'img');
      expect({
        format,
        missing: findMissing(shown),
        head: head.filter((words) => !shown.includes(words)),
        photos: images.map((image) => isPhoto(attributeOf(image, 'src'))),
      }).toEqual({ format, missing: [], head: [], photos: [true, true] });
    }
  });

  it('is seen to miss a sentence that was left out', () => {
    const sentences = readSentences();
    expect(findMissing(sentences.slice(1).join(' '))).toEqual(sentences.slice(0, 1));
  });
});
