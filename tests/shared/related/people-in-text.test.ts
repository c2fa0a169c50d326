import { describe, expect, it } from 'vitest';
import { peopleInText } from '../../../shared/related/people-in-text.ts';

describe('the people a text names', () => {
  it('are capitalised words side by side, without the office or the form of address before them', () => {
    const text = 'Phó Bí thư Thành ủy Nguyễn Thị Thử đến Hà Nội. Ông Lê Văn Hai và Trần Văn Ba, rồi Lê Văn Hai.';
    expect(peopleInText(text, 'vi')).toEqual(['Nguyễn Thị Thử', 'Lê Văn Hai', 'Trần Văn Ba']);
  });

  it('may have two words in English, and are told from the words around them', () => {
    expect(peopleInText('In March Mr John Doe met the board. After Jane Roe left, he stayed.', 'en')).toEqual([
      'John Doe',
      'Jane Roe',
    ]);
  });
});
