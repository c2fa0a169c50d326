import { describe, expect, it } from 'vitest';
import { capitalAfterSemicolon } from '../../../../../shared/check/checks/wording/capital-after-semicolon.ts';
import { applyChange } from '../../../../builders/apply-change.ts';
import { doc, p } from '../../../../builders/document.ts';
import { makeStory, makeSubject } from '../../../../builders/story.ts';

describe('capital-after-semicolon', () => {
  it('finds it in each block and makes it lower case there', () => {
    const story = makeStory({}, p('đảng viên; Nêu cao vai trò; Đề cao tính tiên phong'), p('hết; rồi'));
    const found = capitalAfterSemicolon.find(makeSubject({ story }));
    expect(found.map(({ at, values }) => [at, values])).toEqual([[{ kind: 'block', block: 0 }, { words: 'Nêu, Đề' }]]);
    expect(applyChange(story, found[0]?.fix ?? {}).body).toEqual(
      doc(p('đảng viên; nêu cao vai trò; đề cao tính tiên phong'), p('hết; rồi')),
    );
  });

  it('leaves names, abbreviations and titles the story writes with a capital', () => {
    const text =
      'Tham dự có Ủy viên Trung ương; Nguyễn Thị Tuyến; Ủy viên Ban Thường vụ; UBND các quận; TP và xã; 402 dự án';
    expect(capitalAfterSemicolon.find(makeSubject({ story: makeStory({}, p(text)) }))).toEqual([]);
  });

  it.each([
    ['vi', 'em bé đã về; Nga tuyên bố ngừng bắn; Mỹ cho biết; Huế đón khách; Đảng đã dạy'],
    ['vi', 'có các đồng chí; Giám đốc Sở; Trưởng ban Tổ chức; Thứ trưởng Bộ; Đại tá Hòa; Uỷ viên Ban; Thanh tra tỉnh'],
    ['vi', 'gồm; Quốc hội và; Chính phủ và; Thành uỷ và; Tòa án nhân dân; Viện kiểm sát; Công an tỉnh; Quân khu 7'],
    ['en', 'rain fell; Hanoi flooded; I think so; Samsung said so; Tuesday is fine; English people came'],
  ] as const)('leaves names, offices and bodies a list begins with in %s: %s', (language, text) => {
    expect(capitalAfterSemicolon.find(makeSubject({ story: makeStory({ language }, p(text)) }))).toEqual([]);
  });

  it('finds in English only words that are no names', () => {
    const story = makeStory({ language: 'en' }, p('rain fell; The river rose; It held'));
    const [found] = capitalAfterSemicolon.find(makeSubject({ story }));
    expect(applyChange(story, found?.fix ?? {}).body).toEqual(doc(p('rain fell; the river rose; it held')));
  });
});
