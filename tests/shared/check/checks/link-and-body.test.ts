import { describe, expect, it } from 'vitest';
import type { Check, LinkTarget } from '../../../../shared/check/check.ts';
import { paragraphBlank } from '../../../../shared/check/checks/body/paragraph-blank.ts';
import { paragraphLong } from '../../../../shared/check/checks/body/paragraph-long.ts';
import { subheadEmpty } from '../../../../shared/check/checks/body/subhead-empty.ts';
import { subheadLevel } from '../../../../shared/check/checks/body/subhead-level.ts';
import { linkSuspicious } from '../../../../shared/check/checks/link/link-suspicious.ts';
import { linkTracking } from '../../../../shared/check/checks/link/link-tracking.ts';
import { linkVague } from '../../../../shared/check/checks/link/link-vague.ts';
import { relatedBroken } from '../../../../shared/check/checks/link/related-broken.ts';
import { relatedCorrected } from '../../../../shared/check/checks/link/related-corrected.ts';
import { relatedRenamed } from '../../../../shared/check/checks/link/related-renamed.ts';
import { relatedRepeated } from '../../../../shared/check/checks/link/related-repeated.ts';
import { correctionIncomplete } from '../../../../shared/check/checks/planning/correction-incomplete.ts';
import { expired } from '../../../../shared/check/checks/planning/expired.ts';
import { legalReview } from '../../../../shared/check/checks/planning/legal-review.ts';
import { noteOpen } from '../../../../shared/check/checks/planning/note-open.ts';
import { scheduleEarly } from '../../../../shared/check/checks/planning/schedule-early.ts';
import { schedulePast } from '../../../../shared/check/checks/planning/schedule-past.ts';
import { fixAll } from '../../../../shared/check/fix-all.ts';
import { runChecks } from '../../../../shared/check/run-checks.ts';
import type { NodeJson } from '../../../../shared/document/json.ts';
import { checkActionNames } from '../../../../shared/story/check-action.ts';
import type { RelatedItem } from '../../../../shared/story/field-kinds.ts';
import type { StoryFields } from '../../../../shared/story/fields.ts';
import { applyChange } from '../../../builders/apply-change.ts';
import { doc, h2, h3, link, p, relatedLink } from '../../../builders/document.ts';
import { makeStory, makeSubject, type SubjectParts } from '../../../builders/story.ts';

const inBody = (check: Check, ...blocks: readonly NodeJson[]) =>
  check.find(makeSubject({ story: makeStory({}, ...blocks) }));

function allFixed(check: Check, ...blocks: readonly NodeJson[]) {
  const story = makeStory({}, ...blocks);
  return applyChange(story, fixAll(makeSubject({ story }), check) ?? {}).body;
}

describe('link-suspicious', () => {
  const reason = (words: string, href: string) =>
    inBody(linkSuspicious, p('Xem ', link(words, href))).map(({ values }) => values?.['reason']);

  it.each([
    ['vneconomy.vn', 'https://evil.example/login', 'words'],
    ['https://chinhphu.vn', 'https://chinhphu.vn.evil.example', 'words'],
    ['báo cáo', 'https://admin:matkhau@bao.example/', 'login'],
    ['báo cáo', 'http://192.168.1.4/noi-bo', 'inside'],
    ['báo cáo', 'http://localhost:8080/', 'inside'],
    ['báo cáo', 'https://xn--pple-43d.com/', 'letters'],
  ])('finds “%s” to %s', (words, href, why) => {
    expect(reason(words, href)).toEqual([why]);
  });

  it.each([
    ['vneconomy.vn', 'https://www.vneconomy.vn/bai'],
    ['VnEconomy', 'https://vneconomy.vn/bai'],
    ['bài 2.vn', 'https://bao.example/2'],
    ['thư', 'mailto:a@bao.example'],
    ['Nghị định 18/2014', 'https://chinhphu.vn/18@2014'],
  ])('trusts “%s” to %s', (words, href) => {
    expect(reason(words, href)).toEqual([]);
  });
});

describe('link-tracking', () => {
  it('takes the tracking out and leaves the rest of the address', () => {
    const tracked = link('bài', 'https://bao.example/a?id=3&utm_source=x&fbclid=y#z');
    expect(allFixed(linkTracking, p('Xem ', tracked))).toEqual(
      doc(p('Xem ', link('bài', 'https://bao.example/a?id=3#z'))),
    );
  });

  it('works in the sapo too, and leaves clean addresses', () => {
    const story = makeStory({ sapo: [link('bài', 'https://bao.example/?utm_medium=zalo')] });
    expect(fixAll(makeSubject({ story }), linkTracking)?.fields?.sapo).toEqual([link('bài', 'https://bao.example/')]);
    expect(inBody(linkTracking, p(link('bài', 'https://bao.example/utm_source=1?id=2')))).toEqual([]);
  });
});

describe('link-vague', () => {
  it('finds links that only say “here”', () => {
    expect(inBody(linkVague, p(link('tại đây', 'https://bao.example/')))).toHaveLength(1);
    expect(inBody(linkVague, p(link('đăng ký tại đây', 'https://bao.example/')))).toEqual([]);
  });
});

const item = (storyId: string | null, headline = 'Bài cũ'): RelatedItem => ({
  storyId,
  href: null,
  section: '',
  headline,
  sapo: '',
  photoId: null,
});

describe('related stories', () => {
  const [a, b, c] = [
    '0190a000-0000-7000-8000-00000000000a',
    '0190a000-0000-7000-8000-00000000000b',
    '0190a000-0000-7000-8000-00000000000c',
  ];
  const target = (parts: Partial<LinkTarget> = {}): LinkTarget => {
    return { status: 'published', headline: 'Bài cũ', formerHeadlines: new Set(), correctedAt: null, ...parts };
  };
  const linked = new Map([
    [a ?? '', target()],
    [b ?? '', target({ status: 'withdrawn' })],
  ]);

  it('are found dead in the list and in the text, and all go in one step', () => {
    const related = [item(a ?? ''), item(b ?? ''), item(c ?? ''), item(null)];
    const story = makeStory(
      { related },
      p('Chữ'),
      relatedLink({ storyId: b ?? '' }),
      relatedLink({ href: 'https://x.example/' }),
    );
    const subject = makeSubject({ story, neighbours: { linked } });
    expect(relatedBroken.find(subject).map(({ values }) => values?.['where'])).toEqual([
      'withdrawn',
      'missing',
      'withdrawn',
    ]);
    const mended = applyChange(story, fixAll(subject, relatedBroken) ?? {});
    expect([mended.fields.related, mended.body.content]).toEqual([
      [item(a ?? ''), item(null)],
      [p('Chữ'), relatedLink({ href: 'https://x.example/' })],
    ]);
  });

  it('take the new headline where they had the one before, in the list and in the text, and keep words of their own', () => {
    const renamed = new Map([[a ?? '', target({ headline: 'Tít mới', formerHeadlines: new Set(['Bài cũ']) })]]);
    const story = makeStory(
      { related: [item(a ?? ''), item(a ?? '', 'Lời riêng')] },
      relatedLink({ storyId: a ?? '', headline: 'Bài cũ' }),
    );
    const subject = makeSubject({ story, neighbours: { linked: renamed } });
    expect(relatedRenamed.find(subject).map(({ values }) => values)).toEqual([
      { headline: 'Bài cũ', now: 'Tít mới' },
      { headline: 'Bài cũ', now: 'Tít mới' },
    ]);
    expect(relatedBroken.find(subject)).toEqual([]);
    const mended = applyChange(story, fixAll(subject, relatedRenamed) ?? {});
    expect([mended.fields.related, mended.body.content]).toEqual([
      [item(a ?? '', 'Tít mới'), item(a ?? '', 'Lời riêng')],
      [relatedLink({ storyId: a ?? '', headline: 'Tít mới' })],
    ]);
  });

  it('are looked at again when they were corrected after this story was begun, and taken out by a person only', () => {
    const corrected = new Map([
      [a ?? '', target({ correctedAt: Date.UTC(2022, 5, 20) })],
      [b ?? '', target({ correctedAt: -1 })],
    ]);
    const story = makeStory({ related: [item(a ?? ''), item(b ?? '')] });
    const subject = makeSubject({ story, neighbours: { linked: corrected } });
    expect(relatedCorrected.find(subject)).toEqual([
      {
        grade: 'suggest',
        at: { kind: 'field', field: 'related' },
        values: { headline: 'Bài cũ', day: '20/06/2022' },
      },
    ]);
    expect(fixAll(subject, relatedCorrected)).toBeNull();
  });

  it('are not the story itself, and not there twice', () => {
    const self = makeStory().id;
    const story = makeStory({ related: [item(self), item(a ?? ''), item(a ?? ''), item(null, 'X'), item(null, 'Y')] });
    const subject = makeSubject({ story });
    expect(relatedRepeated.find(subject).map(({ values }) => values?.['what'])).toEqual(['self', 'twice']);
    expect(fixAll(subject, relatedRepeated)?.fields?.related).toEqual([
      item(a ?? ''),
      item(null, 'X'),
      item(null, 'Y'),
    ]);
  });
});

describe('the text', () => {
  const emptyHead: NodeJson = { type: 'heading', attrs: { level: 2 } };

  it('has no subhead without words; a text keeps a block', () => {
    expect(allFixed(subheadEmpty, p('Một'), emptyHead, p('Hai'))).toEqual(doc(p('Một'), p('Hai')));
    expect(allFixed(subheadEmpty, emptyHead)).toEqual(doc(p()));
    expect(inBody(subheadEmpty, h2('Tít xen'))).toEqual([]);
  });

  it('has no small subhead before a large one', () => {
    expect(allFixed(subheadLevel, h3('Nhỏ'), p('Chữ'), h2('Lớn'), h3('Nhỏ'))).toEqual(
      doc(h2('Nhỏ'), p('Chữ'), h2('Lớn'), h3('Nhỏ')),
    );
  });

  it('has no blank paragraphs but the last one, where the writing goes on', () => {
    expect(allFixed(paragraphBlank, p('Một'), p(), p(' '), p('Hai'), p())).toEqual(doc(p('Một'), p('Hai'), p()));
  });

  it('has no paragraph of more than 160 words', () => {
    expect(inBody(paragraphLong, p('tiếng '.repeat(161)))).toHaveLength(1);
    expect(inBody(paragraphLong, p('tiếng '.repeat(160)))).toEqual([]);
  });

  it('has no open notes', () => {
    const noted: NodeJson = {
      type: 'text',
      marks: [{ type: 'note', attrs: { text: 'Hỏi lại', author: '' } }],
      text: 'số',
    };
    expect(inBody(noteOpen, p('Con ', noted)).map(({ values }) => values)).toEqual([{ note: 'Hỏi lại' }]);
    expect(inBody(noteOpen, p('Con số'))).toEqual([]);
  });
});

describe('times and flags', () => {
  const find = (check: Check, fields: Partial<StoryFields>, parts: Omit<SubjectParts, 'story'> = {}) =>
    check.find(makeSubject({ story: makeStory(fields), now: 1000, ...parts }));

  it('tell a schedule that has passed', () => {
    expect(find(schedulePast, { publishAt: 999 })[0]?.fix).toEqual({ fields: { publishAt: null } });
    expect(find(schedulePast, { publishAt: 1001 })).toEqual([]);
    const out = { ...makeStory({ publishAt: 999 }), status: 'published' as const };
    expect(schedulePast.find(makeSubject({ story: out, now: 1000 }))).toEqual([]);
  });

  it('warn of publishing before the time it is scheduled for, once', () => {
    expect(find(scheduleEarly, { publishAt: 1001 })).toHaveLength(1);
    expect(find(scheduleEarly, { publishAt: 999 })).toEqual([]);
    const out = { ...makeStory({ publishAt: 1001 }), status: 'published' as const };
    expect(scheduleEarly.find(makeSubject({ story: out, now: 1000 }))).toEqual([]);
  });

  it('stop what has expired or would before it is out', () => {
    expect(find(expired, { expiresAt: 1000 })[0]?.values?.['when']).toBe('past');
    expect(find(expired, { expiresAt: 2000, publishAt: 2000 })[0]?.values?.['when']).toBe('before');
    expect(find(expired, { expiresAt: 2000, publishAt: 1500 })).toEqual([]);
  });

  it('stop what a lawyer has yet to read', () => {
    expect([find(legalReview, { legalFlag: true }).length, find(legalReview, {}).length]).toEqual([1, 0]);
  });
});

describe('a correction by law', () => {
  const correction = { at: 0, cause: 'correction' as const, wrong: 'Ba người', right: 'Bốn người' };
  const parts = (fields: Partial<StoryFields>) =>
    correctionIncomplete.find(makeSubject({ story: makeStory(fields) })).map(({ values }) => values?.['part']);

  it('is missed only when a story is corrected by law', () => {
    const subject = makeSubject({ story: makeStory() });
    const actions = checkActionNames.filter((action) =>
      runChecks(subject, action).some(({ check }) => check === 'correction-missing'),
    );
    expect(actions).toEqual(['correct']);
  });

  it('says both what was false and what is right', () => {
    expect(parts({ correction: { ...correction, wrong: ' ' } })).toEqual(['wrong']);
    expect(parts({ correction: { ...correction, right: '' } })).toEqual(['right']);
    expect(parts({ correction: { ...correction, right: 'Ba người ' } })).toEqual(['same']);
    expect([parts({ correction }), parts({})]).toEqual([[], []]);
  });
});
