import { describe, expect, it } from 'vitest';
import { newPublication } from '../../../shared/publication/publication.ts';
import { moveToSection, startingSubjects } from '../../../shared/publication/section-topics.ts';

const publication = {
  ...newPublication,
  sections: [
    { name: 'Thể thao', slug: 'the-thao', topics: ['medtop:15000000'] },
    { name: 'Văn hóa', slug: 'van-hoa', topics: ['medtop:01000000', 'medtop:20000038'] },
    { name: 'Tin tức', slug: 'tin-tuc', topics: [] },
  ],
};

describe('the subjects of a new story', () => {
  it('are its section’s', () => {
    expect(startingSubjects(publication, { section: 'Thể thao' })).toEqual(['medtop:15000000']);
    expect(startingSubjects(publication, { section: 'Khác' })).toEqual([]);
  });

  it('are its own when it comes with some', () => {
    const subjects = ['medtop:07000000'];
    expect(startingSubjects(publication, { section: 'Thể thao', subjects })).toEqual(subjects);
  });
});

describe('a story that comes into another section', () => {
  const move = (section: string, subjects: readonly string[], next: string) =>
    moveToSection(publication, { section, subjects }, next);

  it('takes that section’s subjects when it has none or only those of the old one', () => {
    const ofCulture = ['medtop:20000038', 'medtop:01000000'];
    const subjects = ['medtop:15000000'];
    expect(move('', [], 'Thể thao')).toEqual({ section: 'Thể thao', subjects });
    expect(move('Văn hóa', ofCulture, 'Thể thao')).toEqual({ section: 'Thể thao', subjects });
    expect(move('Văn hóa', ofCulture, 'Tin tức')).toEqual({ section: 'Tin tức', subjects: [] });
  });

  it('keeps what somebody chose', () => {
    const chosen = ['medtop:15000000', 'medtop:07000000'];
    expect(move('Thể thao', chosen, 'Văn hóa')).toEqual({ section: 'Văn hóa' });
  });

  it('changes nothing where it is already', () => {
    expect([move('Thể thao', [], 'Thể thao'), move('', [], 'Tin tức')]).toEqual([{}, { section: 'Tin tức' }]);
  });
});
