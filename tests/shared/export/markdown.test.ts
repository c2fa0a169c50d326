import { describe, expect, it } from 'vitest';
import { markdown as reader } from '../../../electron/import/markdown/markdown.ts';
import { markdown } from '../../../shared/export/markdown/markdown.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';
import { bold, h2, h3, marked, ol, p, quote, table, th, ul } from '../../builders/document.ts';
import { makeResolved } from '../../builders/resolved-story.ts';
import { makeStory } from '../../builders/story.ts';
import { withDefaults } from '../../builders/with-defaults.ts';

describe('Markdown', () => {
  it('comes back through the import as the story it was', () => {
    const story = makeStory(
      {
        ...emptyFields,
        headline: '2022: # mùa *nước* & "chợ"',
        section: 'Tin tức',
        kicker: '- gạch đầu dòng',
        datelinePlace: 'An Giang',
        bylines: [{ name: 'Máy Thử', role: 'photo' }],
        publishedAt: Date.UTC(2022, 5, 19, 7, 44),
        slug: 'nuoc-noi',
        source: 'Đài Thử',
      },
      p('1. Không phải danh sách, ', bold('đậm'), ' và ', marked('nghiêng', 'italic'), '.'),
      p('# Không phải tít'),
      h2('Đồng ruộng'),
      ul('một', [p('hai'), ul('hai một')]),
      h3('Chợ'),
      ol(3, 'ba', 'bốn'),
      quote(p('Nước lên.'), p('Cá về.')),
      table([th('a'), th('b | c')]),
    );
    const [file] = markdown.write(makeResolved({ story, tags: ['Nước nổi'] }));
    const read = reader.read(file?.kind === 'text' ? file.text : '', { zone: 'Asia/Ho_Chi_Minh' });
    const byline = { type: 'paragraph', content: [{ type: 'text', text: 'Ảnh Máy Thử' }] };
    expect({ ...emptyFields, ...read.fields }).toEqual(story.fields);
    expect(read.tags).toEqual([{ name: 'Nước nổi', kind: 'topic' }]);
    expect(withDefaults(read.body)).toEqual(withDefaults({ type: 'doc', content: [...story.body.content, byline] }));
  });
});
