import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks, getCheck } from '../../../shared/check/checks.ts';
import { describeFinding, describeFix } from '../../../shared/check/describe-finding.ts';
import { fixAll } from '../../../shared/check/fix-all.ts';
import { findStops, runChecks } from '../../../shared/check/run-checks.ts';
import { type CheckAction, checkActionNames } from '../../../shared/story/check-action.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import { applyChange } from '../../builders/apply-change.ts';
import { figure, p } from '../../builders/document.ts';
import { makePhoto, makeStory, makeSubject, photoId } from '../../builders/story.ts';

describe('runChecks', () => {
  it('finds nothing in clean copy', () => {
    const caption = 'Ghe dưa hấu cập bến chợ nổi sáng 19/6';
    const placed = figure({ photoId, caption, alt: 'Ghe bầu đầy dưa hấu', credit: 'Bút Thử' });
    const tags = ['0190a000-0000-7000-8000-0000000000bb'];
    const story = makeStory({ tags }, p('Sáng nay, nước đã tràn đồng; hai xã phải kê tài sản.'), placed);
    const photo = makePhoto({ copyrightNotice: 'Báo', digitalSourceType: 'digitalCapture' });
    expect(runChecks(makeSubject({ story, photos: [photo] }))).toEqual([]);
  });

  it('puts the gravest first and counts what stops', () => {
    const story = makeStory({ section: '', bylines: [] }, p('văn hoá  ; Nêu cao'), figure({ caption: 'Lễ' }));
    const findings = runChecks(makeSubject({ story }));
    expect(findings.map(({ check, grade }) => `${grade} ${check}`)).toEqual([
      'stop section-missing',
      'stop figure-waiting',
      'warn byline-missing',
      'warn tone-style-mixed',
      'suggest tags-missing',
      'suggest capital-after-semicolon',
      'suggest spacing',
    ]);
    expect(findStops(findings)).toHaveLength(2);
  });

  it('says each finding and each fix in both languages', () => {
    const story = makeStory({ tags: ['0190a000-0000-7000-8000-0000000000bb'] }, p('văn hoá'), figure({}));
    const findings = runChecks(makeSubject({ story }));
    const said = findings.map((finding) => [describeFinding(finding, 'vi'), describeFix(finding, 'en')]);
    expect(said).toEqual([
      ['Khung ảnh 1 còn chờ ảnh. Hãy đặt ảnh vào hoặc bỏ khung.', null],
      ['Có 1 chữ đặt dấu thanh khác quy định của báo: hoá.', 'Spell them all the house way'],
    ]);
  });
});

describe('checks', () => {
  it('lists every file of the folder once, each named by its id', () => {
    const files = readdirSync('shared/check/checks', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.basename(file, '.ts'));
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('is looked up by id', () => {
    expect(checks.map(({ id }) => getCheck(id))).toEqual(checks);
  });
});

describe('the action', () => {
  const story = makeStory({ bylines: [], legalFlag: true });
  const gradesFor = (action: CheckAction) =>
    Object.fromEntries(runChecks(makeSubject({ story }), action).map(({ check, grade }) => [check, grade]));

  it('asks for more with every step', () => {
    expect([gradesFor('submit')['byline-missing'], gradesFor('publish')['byline-missing']]).toEqual([
      'suggest',
      'warn',
    ]);
    expect(checkActionNames.map((action) => gradesFor(action)['legal-review'])).toEqual([
      undefined,
      'warn',
      'stop',
      'stop',
      'stop',
    ]);
  });

  it('is held back from a proof only by what must not leave the house', () => {
    expect(gradesFor('export')).toEqual({ 'legal-review': 'stop' });
  });
});

describe('an override', () => {
  const subject = (fields: Partial<StoryFields>) =>
    makeSubject({ story: makeStory({ section: '', tags: ['0190a000-0000-7000-8000-0000000000bb'], ...fields }) });
  const [found] = runChecks(subject({}));
  const override = { check: 'section-missing', about: found?.about ?? '', reason: 'Trang riêng', author: 'A', at: 1 };

  it('lets a story through, and is shown with who and why after everything else', () => {
    const findings = runChecks(subject({ overrides: [override] }));
    expect([findStops(findings), findings[findings.length - 1]?.override]).toEqual([[], override]);
  });

  it('lapses when what was found changes', () => {
    const long = (words: number) => ({ section: 'Tin', headline: 'tiếng '.repeat(words).trim() });
    const about = runChecks(subject(long(13))).find(({ check }) => check === 'headline-long')?.about ?? '';
    const overrides = [{ ...override, check: 'headline-long', about }];
    const left = (words: number) =>
      runChecks(subject({ ...long(words), overrides })).find(({ check }) => check === 'headline-long')?.override;
    expect([left(13), left(14)]).toEqual([overrides[0], null]);
  });

  it('cannot be made of what could not go out at all', () => {
    const empty = subject({ section: 'Tin', headline: '' });
    const stop = runChecks(empty)[0];
    const overrides = [{ ...override, check: 'headline-missing', about: stop?.about ?? '' }];
    expect(findStops(runChecks(subject({ section: 'Tin', headline: '', overrides })))).toHaveLength(1);
  });
});

describe('every fix', () => {
  const publication = {
    toneStyle: 'old' as const,
    sections: [{ name: 'Văn hóa', slug: 'van-hoa', topics: [] }],
    agencyPrefix: 'BG',
  };
  const story = makeStory(
    {
      section: 'Văn hoá',
      headline: 'Chợ nổi mở mùa..',
      sapo: [{ type: 'text', text: 'BG - Chợ hoá  , "đông"' }],
      slug: 'A B',
    },
    p(),
    p('Phó Chủ Tịch nói ( rất ) to... rồi; Nêu cao 6.1 tỷ, của của ai,. các sở,ban bаn'),
    p('2021-2025, 2021 - 2025 và 2026 – 2030'),
    figure({ photoId, alt: 'Hình ảnh cho thấy ghe', credit: 'Ảnh: A', caption: '' }),
  );

  it.each(checks.map((check) => [check.id, check] as const))('of %s ends what it mends', (_id, check) => {
    const subject = makeSubject({ story, publication, photos: [makePhoto({ description: 'Ghe' })] });
    const change = fixAll(subject, check);
    const mended = change === null ? story : applyChange(story, change);
    expect(check.find({ ...subject, story: mended }).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});
