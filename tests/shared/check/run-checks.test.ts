import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks, getCheck } from '../../../shared/check/checks.ts';
import { describeFinding, describeFix } from '../../../shared/check/describe-finding.ts';
import { countStops, runChecks } from '../../../shared/check/run-checks.ts';
import { figure, p } from '../../builders/document.ts';
import { makePhoto, makeStory, makeSubject, photoId } from '../../builders/story.ts';

describe('runChecks', () => {
  it('finds nothing in clean copy', () => {
    const placed = figure({ photoId, caption: 'Chợ nổi', alt: 'Ghe bầu đầy dưa hấu', credit: 'Bút Thử' });
    const story = makeStory({}, p('Sáng nay, nước đã tràn đồng; hai xã phải kê tài sản.'), placed);
    expect(runChecks(makeSubject({ story, photos: [makePhoto()] }))).toEqual([]);
  });

  it('puts the gravest first and counts what stops', () => {
    const story = makeStory({ section: '', bylines: [] }, p('văn hoá  ; Nêu cao'), figure({ caption: 'Lễ' }));
    const findings = runChecks(makeSubject({ story }));
    expect(findings.map(({ check, grade }) => `${grade} ${check}`)).toEqual([
      'stop section-missing',
      'stop figure-waiting',
      'warn byline-missing',
      'warn tone-style-mixed',
      'suggest capital-after-semicolon',
      'suggest spacing',
    ]);
    expect(countStops(findings)).toBe(2);
  });

  it('says each finding and each fix in both languages', () => {
    const story = makeStory({}, p('văn hoá'), figure({}));
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
    const files = readdirSync('shared/check/checks').map((file) => file.replace('.ts', ''));
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('is looked up by id', () => {
    expect(checks.map(({ id }) => getCheck(id))).toEqual(checks);
  });
});
