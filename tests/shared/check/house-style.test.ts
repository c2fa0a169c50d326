import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../shared/check/checks/wording/house-style.ts';
import { describeFinding, describeFix } from '../../../shared/check/describe-finding.ts';
import { fixAll } from '../../../shared/check/fix-all.ts';
import type { HouseRule } from '../../../shared/check/house-style/house-rule.ts';
import { judgeRule } from '../../../shared/check/house-style/read-rule.ts';
import { starterRules } from '../../../shared/check/house-style/starter-rules.ts';
import { runChecks } from '../../../shared/check/run-checks.ts';
import { applyChange } from '../../builders/apply-change.ts';
import { doc, p } from '../../builders/document.ts';
import { makeStory, makeSubject } from '../../builders/story.ts';

const base: HouseRule = {
  id: '0190a000-0000-7000-8000-0000000000cc',
  isOn: true,
  pattern: 'sát nhập',
  isPattern: false,
  wholeWord: true,
  matchCase: false,
  matchMarks: true,
  replacement: 'sáp nhập',
  explanation: { vi: 'Viết “sáp nhập”.', en: '' },
  grade: 'warn',
  language: null,
  finds: ['sau khi sát nhập'],
  passes: ['sau khi sáp nhập'],
};

const codes = (rule: Partial<HouseRule>) => judgeRule({ ...base, ...rule }).map(({ code }) => code);

describe('a rule of the house style', () => {
  const story = makeStory({}, p('Sau khi sát nhập, hai xã đã sát nhập chợ'));

  it('finds and mends, explained in the language it is explained in', () => {
    const subject = makeSubject({ story, rules: [base] });
    const [found] = runChecks(subject).filter(({ check }) => check === 'house-style');
    expect(found).toMatchObject({ grade: 'warn', at: { kind: 'block', block: 0 } });
    if (found === undefined) throw new Error('nothing found');
    expect([describeFinding(found, 'en'), describeFix(found, 'vi')]).toEqual([
      'Viết “sáp nhập”. (sát nhập)',
      'Viết “sáp nhập”',
    ]);
    expect(applyChange(story, fixAll(subject, houseStyle) ?? {}).body).toEqual(
      doc(p('Sau khi sáp nhập, hai xã đã sáp nhập chợ')),
    );
  });

  it('says nothing while it is off, or in a story of another language', () => {
    const find = (rule: Partial<HouseRule>) => houseStyle.find(makeSubject({ story, rules: [{ ...base, ...rule }] }));
    expect([find({ isOn: false }), find({ language: 'en' }), find({ language: 'vi' }).length]).toEqual([[], [], 1]);
  });

  it('writes the groups of a pattern, and nothing where only a person can tell', () => {
    const numbered = makeStory({}, p('Nghị quyết 15-NQ/TƯ'));
    const [rule] = starterRules;
    if (rule === undefined) throw new Error('no starter rule');
    const on = makeSubject({ story: numbered, rules: [{ ...rule, isOn: true }] });
    expect(applyChange(numbered, fixAll(on, houseStyle) ?? {}).body).toEqual(doc(p('Nghị quyết 15-NQ/TW')));
    const only = makeSubject({ story, rules: [{ ...base, replacement: null }] });
    expect(fixAll(only, houseStyle)).toBeNull();
  });
});

describe('judgeRule', () => {
  it('has nothing against a rule that keeps to its examples', () => {
    expect(codes({})).toEqual([]);
  });

  it('tells what keeps it from being switched on', () => {
    expect(codes({ pattern: '' })).toEqual(['pattern-empty']);
    expect(codes({ pattern: '(', isPattern: true })).toEqual(['pattern-broken']);
    expect(codes({ pattern: '(?=a)', isPattern: true })).toEqual(['pattern-unsupported']);
    expect(codes({ explanation: { vi: '', en: '' } })).toEqual(['no-explanation']);
    expect(codes({ finds: ['hợp nhất'] })).toEqual(['example-missed']);
    expect(codes({ passes: ['xã sát nhập'] })).toEqual(['example-caught']);
    expect(codes({ replacement: 'việc sát nhập' })).toEqual(['not-mended']);
  });

  it('cannot be held up by a pattern that backtracks without end elsewhere', () => {
    expect(codes({ pattern: '(a+)+$', isPattern: true, finds: [], passes: [`${'a'.repeat(400)}!`] })).toEqual([]);
  });
});

describe('the starter rules', () => {
  it.each(starterRules.map((rule) => [rule.pattern, rule] as const))(
    '%s keeps to its examples and is off',
    (_, rule) => {
      expect([judgeRule(rule), rule.isOn]).toEqual([[], false]);
    },
  );

  it('have an id each', () => {
    expect(new Set(starterRules.map(({ id }) => id)).size).toBe(starterRules.length);
  });
});
