import type { RelatedItem } from '../../../story/field-kinds.ts';
import type { Check, Finding } from '../../check.ts';

export const relatedRepeated: Check = {
  id: 'related-repeated',
  title: { en: 'Related twice or to itself', vi: 'Bài liên quan lặp' },
  message: {
    en: '{what, select, self {The story is related to itself.} other {“{headline}” is listed twice.}}',
    vi: '{what, select, self {Bài liên quan đến chính nó.} other {“{headline}” có hai lần trong danh sách.}}',
  },
  why: {
    en: 'The list has few places, and this one is wasted.',
    vi: 'Danh sách chỉ có ít chỗ, chỗ này bị phí.',
  },
  fixLabel: { en: 'Take it out', vi: 'Bỏ bài này' },
  find: ({ story }) =>
    story.fields.related.flatMap((item, index, all): readonly Finding[] => {
      const isSelf = item.storyId === story.id;
      if (!isSelf && !all.slice(0, index).some((other) => isSame(other, item))) return [];
      const values = { what: isSelf ? 'self' : 'twice', headline: item.headline };
      const fix = { fields: { related: all.filter((_, other) => other !== index) } };
      return [{ grade: 'warn', at: { kind: 'field', field: 'related' }, values, fix }];
    }),
};

function isSame(a: RelatedItem, b: RelatedItem): boolean {
  return a.storyId === null && b.storyId === null
    ? a.headline === b.headline && a.href === b.href
    : a.storyId === b.storyId;
}
