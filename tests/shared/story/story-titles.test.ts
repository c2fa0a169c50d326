import { describe, expect, it } from 'vitest';
import { pageTitle, searchTitle, shorten, socialTitle } from '../../../shared/story/story-titles.ts';
import { makeStory } from '../../builders/story.ts';

const fieldsOf = (headlineVariants: Record<string, string>, headline = 'Mùa nước nổi về sớm') =>
  makeStory({ headline, headlineVariants }).fields;

describe('titles of a story', () => {
  it('fall back to the headline where a variant is missing', () => {
    const fields = fieldsOf({});
    expect([pageTitle(fields), socialTitle(fields), searchTitle(fields, 'Báo Mẫu')]).toEqual([
      'Mùa nước nổi về sớm',
      'Mùa nước nổi về sớm',
      'Mùa nước nổi về sớm - Báo Mẫu',
    ]);
  });

  it('take the variant made for the place', () => {
    const fields = fieldsOf({ web: 'Trên web', social: 'Trên mạng', seo: 'Khi tìm' });
    expect([pageTitle(fields), socialTitle(fields), searchTitle(fields, '')]).toEqual([
      'Trên web',
      'Trên mạng',
      'Khi tìm',
    ]);
  });

  it('leave the name of the paper out of a search title it does not fit in', () => {
    const long = 'Khu công nghiệp ngoại thành tuyển thêm bốn nghìn lao động cho ca đêm';
    expect(searchTitle(fieldsOf({}, long), 'Báo Mẫu')).toBe(long);
    expect(searchTitle(fieldsOf({}, `${long} cuối năm`), 'Báo Mẫu')).toBe(`${long}…`);
  });

  it('are empty while there is none', () => {
    expect(searchTitle(fieldsOf({}, ''), 'Báo Mẫu')).toBe('');
  });
});

describe('shorten', () => {
  it('cuts at a word', () => {
    expect([shorten('một hai ba', 10), shorten('một hai ba', 9), shorten('mộthaibabốn', 5)]).toEqual([
      'một hai ba',
      'một hai…',
      'mộth…',
    ]);
  });
});
