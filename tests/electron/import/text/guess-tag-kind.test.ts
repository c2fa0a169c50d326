import { describe, expect, it } from 'vitest';
import { guessTagKind } from '../../../../electron/import/text/guess-tag-kind.ts';

describe('the kind of a tag, from its words', () => {
  it('is a place for provinces and cities, which look like names of people', () => {
    const places = ['Hà Nội', 'Đà Nẵng', 'Bà Rịa - Vũng Tàu', 'Huế', 'cầu Vĩnh Tuy'];
    expect(places.map(guessTagKind)).toEqual(places.map(() => 'place'));
  });

  it('is a person by a name at the end, and a topic where a place stands there', () => {
    expect(['Phó Bí thư Nguyễn Thị Tuyến', 'Quang Thái', 'Giao thông Hà Nội', 'bão'].map(guessTagKind)).toEqual([
      'person',
      'person',
      'topic',
      'topic',
    ]);
  });

  it('is an organisation or an event by the word in front', () => {
    expect(['Sở Xây dựng', 'Đại hội Đảng', 'SEA Games 31'].map(guessTagKind)).toEqual([
      'organisation',
      'event',
      'event',
    ]);
  });
});
