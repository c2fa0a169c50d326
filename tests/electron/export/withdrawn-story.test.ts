import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/export/formats.ts';
import { makeFolder } from '../../builders/archive.ts';
import { doc, p, relatedLink } from '../../builders/document.ts';
import { makeExporter } from '../../builders/exporter.ts';

const gone = { headline: 'Tin sai ve cay cau', slug: 'tin-sai-ve-cay-cau' };

function fill() {
  const { archive, export: exportStories } = makeExporter();
  archive.settings.savePublication({ ...archive.settings.publication(), address: 'https://bao-thu.example' });
  const target = archive.stories.create({ fields: gone, status: 'published', cause: 'created' }).id;
  const item = { storyId: target, href: null, section: '', headline: gone.headline, sapo: '', photoId: null };
  const old = { ...item, href: `https://bao-thu.example/${gone.slug}` };
  const { id } = archive.stories.create({
    fields: { headline: 'Bài còn', related: [item, old] },
    body: doc(p('Chữ còn lại.'), relatedLink({ storyId: target, headline: gone.headline })),
    cause: 'created',
  });
  return { archive, target, id, exportStories };
}

describe('a withdrawn story', () => {
  it.each(formats.map((format) => [format.id, format] as const))(
    'is neither linked nor named in %s',
    async (_id, format) => {
      const { archive, target, id, exportStories } = fill();
      const read = async () => {
        const { written, problems } = await exportStories({ storyIds: [id], folder: makeFolder(), format });
        expect(problems).toEqual([]);
        return written.map((file) => readFileSync(file, 'latin1')).join('\n');
      };
      const isPacked = format.packed === 'zip';
      if (!isPacked) expect(await read()).toContain(gone.headline);
      archive.stories.move({ storyId: target, to: 'withdrawn', author: '', reason: 'Sai sự thật' });
      const after = await read();
      expect(after).not.toContain(gone.headline);
      expect(after).not.toContain(gone.slug);
    },
  );
});
