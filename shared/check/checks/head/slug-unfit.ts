import { slugify } from '../../../base/slugify.ts';
import type { Check, FindingPlace } from '../../check.ts';

export const slugUnfit: Check = {
  id: 'slug-unfit',
  title: { en: 'Slug', vi: 'Đường dẫn' },
  message: {
    en: '{taken, select, yes {Another story has the slug “{slug}” too.} other {The slug “{slug}” will be written “{wanted}”.}}',
    vi: '{taken, select, yes {Bài khác cũng dùng đường dẫn “{slug}”.} other {Đường dẫn “{slug}” sẽ được ghi là “{wanted}”.}}',
  },
  why: {
    en: 'An address holds lower-case letters without marks, and leads to one story.',
    vi: 'Đường dẫn chỉ gồm chữ thường không dấu và chỉ dẫn đến một bài.',
  },
  fixLabel: { en: 'Write “{wanted}”', vi: 'Ghi là “{wanted}”' },
  find({ story, neighbours }) {
    const { slug } = story.fields;
    if (slug === '') return [];
    const at: FindingPlace = { kind: 'field', field: 'slug' };
    const wanted = slugify(slug);
    if (wanted !== slug)
      return [{ grade: 'suggest', at, values: { slug, wanted, taken: 'no' }, fix: { fields: { slug: wanted } } }];
    if (neighbours.sameSlug.length === 0) return [];
    return [{ grade: 'warn', at, values: { slug, wanted, taken: 'yes' } }];
  },
};
