import { describe, expect, it } from 'vitest';
import { aliasMeant, findTypedTag } from '../../../../renderer/story/control/typed-tag.ts';
import type { Tag } from '../../../../shared/story/tag.ts';

const tag = (name: string, ...aliases: string[]): Tag => ({ id: name, name, kind: 'topic', aliases });
const tags = [tag('Hóa', 'Hoá học'), tag('Hoa'), tag('Hà Nội', 'Thăng Long', 'HN')];
const named = (typed: string) => findTypedTag(tags, typed)?.name ?? null;

describe('the tag that is typed', () => {
  it('is found by its name or another one, with its marks before without', () => {
    expect(['Hoa', 'Hóa', 'ha noi', 'thăng long', 'hn', 'hoa hoc'].map(named)).toEqual([
      'Hoa',
      'Hóa',
      'Hà Nội',
      'Hà Nội',
      'Hà Nội',
      'Hóa',
    ]);
  });

  it('is none for a beginning or for nothing', () => {
    expect(['Thăng', ' ', 'Huế'].map(named)).toEqual([null, null, null]);
  });

  it('says by which other name it is offered, when its own does not', () => {
    const hanoi = tag('Hà Nội', 'Thăng Long');
    expect(['thang', 'long', 'ha', 'noi', ''].map((typed) => aliasMeant(hanoi, typed))).toEqual([
      'Thăng Long',
      'Thăng Long',
      null,
      null,
      null,
    ]);
  });
});
