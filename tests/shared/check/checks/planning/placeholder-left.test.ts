import { describe, expect, it } from 'vitest';
import { placeholderLeft } from '../../../../../shared/check/checks/planning/placeholder-left.ts';
import { figure, p } from '../../../../builders/document.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

const find = (text: string, language: 'vi' | 'en' = 'vi') =>
  placeholderLeft.find(makeSubject({ story: makeStory({ language }, p(text)) })).map(({ values }) => values?.['words']);

describe('placeholder-left', () => {
  it('stops a story with words still to come, and says which', () => {
    expect(find('Có [TK số liệu] hộ dân, cách […] cây số, ngày ???, gọi XXX, TKTK.')).toEqual([
      '[TK số liệu], […], ???, XXX, TKTK',
    ]);
  });

  it('stops at what is asked in brackets, wherever in them', () => {
    expect(find('Giá vé [hỏi lại TK] là [bao nhiêu?], mở cửa [TK].')).toEqual(['[hỏi lại TK], [bao nhiêu?], [TK]']);
  });

  it('takes a bare TK for tài khoản in Vietnamese, for "to come" in English', () => {
    expect([find('Số TK 0123'), find('The mayor, TK, said', 'en')]).toEqual([[], ['TK']]);
  });

  it('lets brackets and repeated letters of real text pass', () => {
    expect(find('Ông nói: “Tôi [và gia đình] đã về.” Hãng [ATK] và [TKV]. Giải xx, cấp XX, thật ư??')).toEqual([]);
  });

  it('lets pass what a quotation leaves out, a number of Roman signs and a cry', () => {
    expect(find('“Chúng tôi […] sẽ đi tiếp”, "cả [...] nhà", “Thật không???”, SEA Games lần thứ XXX')).toEqual([]);
    expect(find('The Games of the XXX Olympiad and Super Bowl XXX', 'en')).toEqual([]);
    expect(find('“Chúng tôi đi”, ông […] nói; “[… câu hay nhất]”')).toEqual(['[…], [… câu hay nhất]']);
  });

  it('reads the head and the captions too', () => {
    const story = makeStory({ headline: 'Lũ về [...]' }, p('Chữ'), figure({ caption: 'Ảnh [?]' }));
    expect(placeholderLeft.find(makeSubject({ story })).map(({ at }) => at)).toEqual([
      { kind: 'field', field: 'headline' },
      { kind: 'block', block: 1 },
    ]);
  });
});
