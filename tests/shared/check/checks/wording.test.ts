import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/base/language.ts';
import type { Check } from '../../../../shared/check/check.ts';
import { bracketSpaces } from '../../../../shared/check/checks/wording/bracket-spaces.ts';
import { bracketsUnbalanced } from '../../../../shared/check/checks/wording/brackets-unbalanced.ts';
import { charactersOdd } from '../../../../shared/check/checks/wording/characters-odd.ts';
import { dateWeekday } from '../../../../shared/check/checks/wording/date-weekday.ts';
import { doubleWord } from '../../../../shared/check/checks/wording/double-word.ts';
import { ellipsisDots } from '../../../../shared/check/checks/wording/ellipsis-dots.ts';
import { legacyText } from '../../../../shared/check/checks/wording/legacy-text.ts';
import { lettersMixed } from '../../../../shared/check/checks/wording/letters-mixed.ts';
import { nameSpelling } from '../../../../shared/check/checks/wording/name-spelling.ts';
import { numberStyle } from '../../../../shared/check/checks/wording/number-style.ts';
import { officeTitle } from '../../../../shared/check/checks/wording/office-title.ts';
import { punctuationDoubled } from '../../../../shared/check/checks/wording/punctuation-doubled.ts';
import { quotesStraight } from '../../../../shared/check/checks/wording/quotes-straight.ts';
import { spaceMissing } from '../../../../shared/check/checks/wording/space-missing.ts';
import { spellingMixed } from '../../../../shared/check/checks/wording/spelling-mixed.ts';
import { applyChange } from '../../../builders/apply-change.ts';
import { bold, doc, p } from '../../../builders/document.ts';
import { makeStory, makeSubject } from '../../../builders/story.ts';

interface Rule {
  readonly check: Check;
  /** What is found, and what one click makes of it; null where only a person can mend it. */
  readonly finds: readonly (readonly [Language, string, string | null])[];
  readonly passes: readonly (readonly [Language, string])[];
}

const rules: readonly Rule[] = [
  {
    check: doubleWord,
    finds: [
      ['vi', 'Quy hoạch của của thành phố', 'Quy hoạch của thành phố'],
      ['vi', 'Những những người đến sớm', 'Những người đến sớm'],
      ['en', 'They met at the the gate', 'They met at the gate'],
    ],
    passes: [
      ['vi', 'Người người nhà nhà, luôn luôn, từ từ, là là mặt đất, ngày ngày, được được mất mất?'],
      ['vi', 'các cán bộ, của củaa, và vàng'],
      ['en', 'Vitamin A a day; Grade A a year ago'],
      ['en', 'She had had enough; he said that that was that, so so'],
    ],
  },
  {
    check: numberStyle,
    finds: [
      ['vi', 'hơn 1,250,000 người', 'hơn 1.250.000 người'],
      ['vi', 'chi 500,000 đồng', 'chi 500.000 đồng'],
      ['vi', 'tăng 6.1 tỷ USD và 12.5%', 'tăng 6,1 tỷ USD và 12,5%'],
      ['en', 'more than 1.250.000 people', 'more than 1,250,000 people'],
      ['en', 'up 6,1 million and 12,5%', 'up 6.1 million and 12.5%'],
    ],
    passes: [
      ['vi', 'với 1.328 đảng viên, 134.369 đoàn viên, 6,1 tỷ USD, 5,35 lần, 0,125 mg, 19.6.2022, 22.30 giờ'],
      ['vi', 'phiên bản 2.10.000 và mã 1,000,000a; tọa độ 10.8231, 106.6297'],
      ['vi', 'điểm 9,500 và giá 1,25 triệu'],
      ['en', '141,000 boxes, 9.5%, £1,250,000, 46 min, version 1.000.2, at 10.30'],
    ],
  },
  {
    check: dateWeekday,
    finds: [
      ['vi', 'Sáng thứ Hai, ngày 19/6/2022, đoàn đến', null],
      ['vi', 'Chủ nhật (18/6/2022) hội mở', null],
      ['vi', 'thứ Bảy ngày 19 tháng 6 năm 2022', null],
      ['vi', 'khai mạc ngày 31/6/2022', null],
      ['en', 'on Monday, June 19, 2022', null],
      ['en', 'on Saturday 19 June 2022', null],
      ['en', 'signed on 31 April 2023', null],
    ],
    passes: [
      [
        'vi',
        'Chủ nhật, 19/6/2022; thứ Hai ngày 20-6-2022; Thứ Tư (15.6.2022), ngày 29/2/2024; nghị quyết 15/2022/QH15',
      ],
      ['vi', 'thứ Hai, 19/6; tháng 6/2022; lần thứ hai 19/6/2022; (19/6/2012 - 19/6/2022)'],
      ['en', 'On Sunday, June 19, 2022, and Monday 20 June 2022; 19th of June, 2022; May 2022'],
    ],
  },
  {
    check: quotesStraight,
    finds: [['vi', 'Ông nói: "Chợ đông" rồi đi', 'Ông nói: “Chợ đông” rồi đi']],
    passes: [
      ['vi', 'màn hình 27" và 32"; 5\'30"; “đã cong”'],
      ['en', 'a 6" nail'],
    ],
  },
  {
    check: bracketsUnbalanced,
    finds: [
      ['vi', 'Khu công nghiệp (KCN Hà Nội đã mở', null],
      ['vi', 'ông nói “Khách đến muộn rồi đi', null],
      ['vi', 'ở Hà Nội) hôm qua', null],
      ['en', 'the plan [first draft was signed', null],
    ],
    passes: [
      ['vi', '“Khách đến muộn” (KCN&CX) và [1] a) một b) hai 1) ba :) «đúng»'],
      ['vi', '“Đoạn đầu của lời trích dài chưa đóng ở đây'],
      ['vi', '“Ông nói (rất to) là ‘được’”'],
      ['en', 'He said “we (all) went”; points a) and b)'],
      ['vi', 'Cháy ở Bến Nghé (quận 1), Thủ Đức (phường 12); em bé (lớp 5); mục a) và (Điều 8, khoản 2)'],
      ['vi', '(gồm a) một, b) hai) và (điểm a, b)'],
    ],
  },
  {
    check: bracketSpaces,
    finds: [['vi', 'Khu ( KCN ) và “ lời ”', 'Khu (KCN) và “lời”']],
    passes: [['vi', 'Khu (KCN) và “lời” , ( ) và [ … ]']],
  },
  {
    check: spaceMissing,
    finds: [
      ['vi', 'các sở,ban,ngành thành phố', 'các sở, ban, ngành thành phố'],
      ['en', 'they came;they saw', 'they came; they saw'],
    ],
    passes: [
      ['vi', 'TP.HCM, v.v., 6,1 tỷ, 14:30, KCN&CX, a@b.vn, bao.example/a,b, https://bao.example/mot,hai, T.P,'],
      ['en', 'e.g., 1,000; U.S., p.m.; and/or'],
    ],
  },
  {
    check: punctuationDoubled,
    finds: [
      ['vi', 'đã xong.. Hôm sau', 'đã xong. Hôm sau'],
      ['vi', 'một,, hai;; ba', 'một, hai; ba'],
      ['vi', 'đã xong,. Rồi', 'đã xong. Rồi'],
    ],
    passes: [
      ['vi', 'v.v., TP., Th.S., rồi... và… hết!! thật?? “hết”. :)'],
      ['en', 'e.g., U.S., etc., a.m.; wait... what?!'],
    ],
  },
  {
    check: ellipsisDots,
    finds: [['vi', 'doanh nghiệp... rồi', 'doanh nghiệp… rồi']],
    passes: [['vi', 'doanh nghiệp… ...... 1...5 và ../tep']],
  },
  {
    check: charactersOdd,
    finds: [
      ['vi', 'Hà\u200b Nội', 'Hà Nội'],
      ['vi', 'cộng\u00ad đồng', 'cộng đồng'],
      ['vi', 'Hà Nội'.normalize('NFD'), 'Hà Nội'],
    ],
    passes: [['vi', 'Hà Nội 👨‍👩‍👧 ❤️ cà phê, ½ 36 °C']],
  },
  {
    check: lettersMixed,
    finds: [['vi', 'Нà Nội có bаo nhiêu', 'Hà Nội có bao nhiêu']].map(([, text = '', fixed = '']) => [
      'vi',
      text.replace('Нà', 'Нànoi'),
      fixed.replace('Hà', 'Hànoi'),
    ]),
    passes: [['vi', 'Москва, Ελλάδα, α và β, 5 μm, Nguyễn']],
  },
  {
    check: officeTitle,
    finds: [
      ['vi', 'Phó Chủ Tịch và Tổng Bí Thư đã đến dự', 'Phó Chủ tịch và Tổng Bí thư đã đến dự'],
      [
        'vi',
        'Đến dự có Phó Giáo Sư, Tiến Sĩ, Ủy Viên Ban Chấp hành',
        'Đến dự có Phó Giáo sư, Tiến sĩ, Ủy viên Ban Chấp hành',
      ],
    ],
    passes: [
      ['vi', 'Phó Chủ tịch, Trưởng Ban Tuyên giáo, Giám đốc Sở và ông chủ tịch xã'],
      ['vi', 'GIÁM ĐỐC CÔNG AN'],
      ['vi', 'Câu Lạc Bộ Giám Đốc Trẻ'],
      ['vi', 'anh Nguyễn Tiến Sĩ và chị Lê Thị Tiến Sĩ đã đến'],
      ['en', 'Chủ Tịch of the town'],
    ],
  },
  {
    check: spellingMixed,
    finds: [
      ['vi', 'quản lý tốt, quản lý chặt, quản lí mới', 'quản lý tốt, quản lý chặt, quản lý mới'],
      ['vi', 'nước Mỹ, người Mỹ và hàng Mĩ', 'nước Mỹ, người Mỹ và hàng Mỹ'],
    ],
    passes: [
      ['vi', '6,1 tỷ đồng, tỉ lệ cao, anh Tỉ, người Mỹ, mĩ miều'],
      ['vi', 'nước Mỹ, ca sĩ Mĩ Lệ và Trần Mĩ đến'],
    ],
  },
];

function check(rule: Check, language: Language, text: string) {
  const story = makeStory({ language }, p(text));
  return { story, found: rule.find(makeSubject({ story })) };
}

describe.each(rules)('$check.id', ({ check: rule, finds, passes }) => {
  it.each(finds)('finds it in %s: %s', (language, text, fixed) => {
    const { story, found } = check(rule, language, text);
    expect(found).toHaveLength(1);
    const fix = found[0]?.fix;
    expect(fix === undefined ? null : applyChange(story, fix).body).toEqual(fixed === null ? null : doc(p(fixed)));
  });

  it.each(passes)('says nothing of %s: %s', (language, text) => {
    expect(check(rule, language, text).found).toEqual([]);
  });
});

describe('date-weekday without a year', () => {
  // Around 20 June 2023, a Tuesday.
  const words = (language: Language, text: string, publishedAt: number | null = null) =>
    dateWeekday
      .find(makeSubject({ story: makeStory({ language, publishedAt }, p(text)), now: Date.UTC(2023, 5, 20) }))
      .map(({ values }) => values?.['words']);

  it.each([
    ['vi', 'Sáng thứ Ba, ngày 19/6, hội nghị họp', 'thứ Ba, ngày 19/6'],
    ['vi', 'Chiều thứ Tư (22/6), đoàn về', 'thứ Tư (22/6'],
    ['vi', 'thứ Hai, ngày 20 tháng 6', 'thứ Hai, ngày 20 tháng 6'],
    ['vi', 'thứ Hai, 31/6', 'thứ Hai, 31/6'],
    ['en', 'on Monday, June 20, at seven', 'Monday, June 20'],
    ['en', 'Tuesday 21 June', 'Tuesday 21 June'],
  ] as const)('takes the year it comes out in %s: %s', (language, text, found) => {
    expect(words(language, text)).toEqual([found]);
  });

  it.each([
    ['vi', 'Thứ Hai, 19/6; thứ Ba (20/6); Thứ Tư ngày 21 tháng 6; Thứ Bảy, 1/7'],
    ['vi', 'thứ Tư, 2/3 số phiếu; Thứ Hai, ngày 19/6 âm lịch; thứ Bảy 19-20/6; thứ Ba, ngày 19 tháng 6 năm ngoái'],
    ['vi', 'Thứ Sáu, 10/1 của sáu tháng trước'],
    ['en', 'Monday, June 19; Tuesday the 20th of June; on Monday, May 5,000 people came'],
  ] as const)('says nothing of %s: %s', (language, text) => {
    expect(words(language, text)).toEqual([]);
  });

  it('goes by the day the story came out, not by today', () => {
    expect(words('vi', 'Chủ nhật, 19/6', Date.UTC(2022, 5, 19))).toEqual([]);
    expect(words('vi', 'Thứ Hai, 19/6', Date.UTC(2022, 5, 19))).toEqual(['Thứ Hai, 19/6']);
  });
});

describe('name-spelling', () => {
  const names = (...texts: readonly string[]) =>
    nameSpelling
      .find(makeSubject({ story: makeStory({}, ...texts.map((text) => p(text))) }))
      .map(({ values }) => values);

  it('finds a name of three words spelled with other marks, and shows the commoner spelling', () => {
    expect(names('Bà Nguyễn Thị Tuyến và Nguyễn Thị Tuyến', 'đồng chí Nguyễn Thị Tuyên')).toEqual([
      { name: 'Nguyễn Thị Tuyên', other: 'Nguyễn Thị Tuyến' },
    ]);
  });

  it('knows a name behind the word a sentence begins with', () => {
    expect(names('Bà Trần Thị Tuyến đã đến.', 'Trần Thị Tuyến và', 'Theo Trần Thị Tuyên thì')).toEqual([
      { name: 'Trần Thị Tuyên', other: 'Trần Thị Tuyến' },
    ]);
    expect(names('Ông Lê Hùng và Ông Lê Hưng')).toEqual([]);
  });

  it('writes the rarer spelling as the commoner one, wherever it stands, but for headlines of other stories', () => {
    const related = [
      { storyId: null, headline: 'Bà Trần Thị Tuyên nhận giải', section: '', sapo: '', href: '/1', photoId: null },
    ];
    const story = makeStory(
      { headline: 'Trần Thị Tuyên thắng', related },
      p('Bà Trần Thị Tuyến, Trần Thị Tuyến, Trần Thị Tuyến'),
      p('Trần Thị ', bold('Tuyên')),
    );
    const [found] = nameSpelling.find(makeSubject({ story }));
    const mended = applyChange(story, found?.fix ?? {});
    expect([mended.fields.headline, mended.body.content[1], mended.fields.related]).toEqual([
      'Trần Thị Tuyến thắng',
      p('Trần Thị ', bold('Tuyến')),
      related,
    ]);
    expect(nameSpelling.find(makeSubject({ story: mended }))).toEqual([]);
  });

  it('offers nothing where both spellings stand equally often', () => {
    const story = makeStory({}, p('Trần Thị Tuyến và Trần Thị Tuyên'));
    expect(nameSpelling.find(makeSubject({ story })).map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('leaves tone styles, other names and short ones alone', () => {
    expect(names('Lê Văn Hoà và Lê Văn Hòa', 'Trần Minh An, Trần Minh Anh', 'Hà Nam, Hà Năm', 'Thành Phố Mới')).toEqual(
      [],
    );
  });
});

describe('legacy-text', () => {
  it('stops at a paragraph that is still in an old encoding', () => {
    const text = '§¶ng ñy c¸c Khu c«ng nghiÖp vµ chÕ xuÊt Hµ Néi ph¶i lµ cÇu nèi gi÷a doanh nghiÖp vµ thµnh phè';
    const find = (line: string) => legacyText.find(makeSubject({ story: makeStory({}, p(line)) }));
    expect(find(text)).toEqual([{ grade: 'stop', at: { kind: 'block', block: 0 } }]);
    expect(find('Đảng ủy các Khu công nghiệp và chế xuất Hà Nội; café, naïve, Köln')).toEqual([]);
  });
});
