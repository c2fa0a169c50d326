import type { RelatedItem } from '../../../story/field-kinds.ts';
import type { Check, CheckSubject, Finding } from '../../check.ts';
import { removeBlock } from '../../remove-block.ts';

export const relatedBroken: Check = {
  id: 'related-broken',
  title: { en: 'Dead related story', vi: 'Bài liên quan đã gỡ' },
  message: {
    en: 'The related story “{headline}” {where, select, withdrawn {has been withdrawn} trashed {is in the trash} other {is not in this archive}}.',
    vi: 'Bài liên quan “{headline}” {where, select, withdrawn {đã bị gỡ} trashed {đang ở thùng rác} other {không có trong kho này}}.',
  },
  why: { en: 'The page would lead its readers to nothing.', vi: 'Trang sẽ dẫn bạn đọc đến chỗ không có gì.' },
  fixLabel: { en: 'Take it out', vi: 'Bỏ bài này' },
  find: (subject) => [...findInList(subject), ...findInText(subject)],
};

function findInList(subject: CheckSubject): readonly Finding[] {
  const { related } = subject.story.fields;
  return related.flatMap((item): readonly Finding[] => {
    const where = item.storyId === null ? null : whereIs(subject, item.storyId);
    if (where === null) return [];
    const kept: readonly RelatedItem[] = related.filter((other) => other !== item);
    const values = { headline: item.headline, where };
    return [{ grade: 'warn', at: { kind: 'field', field: 'related' }, values, fix: { fields: { related: kept } } }];
  });
}

function findInText(subject: CheckSubject): readonly Finding[] {
  return subject.story.body.content.flatMap((block, index): readonly Finding[] => {
    const storyId = block.attrs?.['storyId'];
    const where = block.type === 'relatedLink' && typeof storyId === 'string' ? whereIs(subject, storyId) : null;
    if (where === null) return [];
    const values = { headline: String(block.attrs?.['headline'] ?? ''), where };
    return [{ grade: 'warn', at: { kind: 'block', block: index }, values, fix: removeBlock(subject.story, index) }];
  });
}

/** Null while readers can, or will be able to, go there. */
function whereIs({ neighbours }: CheckSubject, storyId: string): 'withdrawn' | 'trashed' | 'missing' | null {
  const status = neighbours.linked.get(storyId);
  if (status === undefined) return 'missing';
  return status === 'withdrawn' || status === 'trashed' ? status : null;
}
