import { describe, expect, it } from 'vitest';
import { findTopicNamed, findTopics, topicName } from '../../../shared/subject/find-topics.ts';
import { mediaTopicAddress, mediaTopics } from '../../../shared/subject/media-topics.ts';
import { subjectCode } from '../../../shared/subject/subject.ts';

const codesOf = (typed: string) => findTopics(typed).map(({ code }) => code);

describe('the media topics', () => {
  it('are the seventeen of the top level, each followed by what stands under it, with codes of their own', () => {
    const top = mediaTopics.filter(({ broader }) => broader === null);
    expect([top.length, mediaTopics.length - top.length]).toEqual([17, 120]);
    expect(new Set(mediaTopics.map(({ code }) => code)).size).toBe(mediaTopics.length);
    let above = '';
    for (const { code, broader } of mediaTopics) {
      if (broader === null) above = code;
      else expect(broader).toBe(above);
      expect(subjectCode.safeParse(code).success).toBe(true);
    }
  });

  it('are called something of their own in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = mediaTopics.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.trim() === '' || name.normalize('NFC') !== name)).toEqual([]);
    }
  });

  it('have the addresses of the IPTC', () => {
    expect(mediaTopicAddress('medtop:20000593')).toBe('http://cv.iptc.org/newscodes/mediatopic/20000593');
  });
});

describe('findTopics', () => {
  it('finds a subject by its beginning in either language, marks and case ignored', () => {
    expect(codesOf('giao duc')[0]).toBe('medtop:05000000');
    expect(codesOf('GIÁO DỤC')[0]).toBe('medtop:05000000');
    expect(codesOf('educ')[0]).toBe('medtop:05000000');
    expect(codesOf('bau')[0]).toBe('medtop:20000574');
  });

  it('finds it by a word in the middle and by words in any order, after what begins so', () => {
    expect(codesOf('giai tri')).toEqual(['medtop:20000002', 'medtop:10000000']);
    expect(codesOf('quan doi quoc')).toEqual(['medtop:20000638']);
  });

  it('finds it by its code, and everything when nothing was typed', () => {
    expect([codesOf('medtop:15000000'), codesOf('20000593')]).toEqual([['medtop:15000000'], ['medtop:20000593']]);
    expect(codesOf('  ')).toHaveLength(mediaTopics.length);
    expect(codesOf('xyzzy')).toEqual([]);
  });
});

describe('a subject', () => {
  it('is told by its whole name only', () => {
    expect([findTopicNamed('bầu cử')?.code, findTopicNamed('bầu')]).toEqual(['medtop:20000574', null]);
  });

  it('of a list this version does not know is called by its code', () => {
    expect([topicName('medtop:15000000', 'vi'), topicName('medtop:29999999', 'vi')]).toEqual([
      'Thể thao',
      'medtop:29999999',
    ]);
  });
});
