import { describe, expect, it } from 'vitest';
import { pickTemplateFields } from '../../../shared/story/template.ts';
import { makeArchive } from '../../builders/archive.ts';
import { failureOf } from '../../builders/failure.ts';
import { makeStory } from '../../builders/story.ts';

const { fields, body } = makeStory({ kicker: 'Đời sống', slug: 'bai-mau', publishedAt: 1 });
const content = { fields: pickTemplateFields(fields), body };

describe('templates', () => {
  it('give back what they were made of, without what belongs to one story', () => {
    const { templates } = makeArchive();
    const { id } = templates.add({ name: ' Tin  thời tiết ', content });
    expect(templates.list()).toEqual([{ id, name: 'Tin thời tiết' }]);
    const kept = templates.get(id);
    expect(kept.body).toEqual(body);
    expect(kept.fields).toMatchObject({ kicker: 'Đời sống', section: 'Tin tức' });
    expect(Object.keys(kept.fields)).not.toEqual(expect.arrayContaining(['slug', 'publishedAt', 'bylines']));
  });

  it('leave the list when removed, and come back', () => {
    const { templates } = makeArchive();
    const { id } = templates.add({ name: 'Tin thời tiết', content });
    templates.remove(id);
    expect(templates.list()).toEqual([]);
    templates.putBack(id);
    expect(templates.list()).toHaveLength(1);
  });

  it('are refused by a name nobody knows', () => {
    const { templates } = makeArchive();
    expect(failureOf(() => templates.get('0190a000-0000-7000-8000-000000000000'))).toBe('template-not-found');
  });
});
