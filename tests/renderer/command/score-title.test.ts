import { describe, expect, it } from 'vitest';
import { rankByTitle, scoreTitle } from '../../../renderer/command/score-title.ts';

describe('scoreTitle', () => {
  it('takes words without marks, begun or whole, in any order', () => {
    const titles = ['Chợ nổi mở mùa', 'Mùa mới ở chợ nổi', 'Nổi giận vì chợ', 'Chợ đêm phố cổ'];
    expect(titles.map((title) => scoreTitle(title, 'cho noi'))).toEqual([3, 2, 1, 0]);
    expect(scoreTitle('Đảng ủy các khu công nghiệp', 'dang u')).toBe(3);
  });

  it('finds nothing where nothing was typed', () => {
    expect(scoreTitle('Chợ nổi', ' ')).toBe(0);
  });
});

describe('rankByTitle', () => {
  it('puts the best titles first and leaves equals in their order', () => {
    const found = ['Bài b', 'Bài a', 'Họp chợ', 'Chợ nổi'];
    expect(rankByTitle(found, (title) => title, 'cho')).toEqual(['Chợ nổi', 'Họp chợ', 'Bài b', 'Bài a']);
  });
});
