import type { Text } from '../../base/language.ts';
import type { Story } from '../../story/story.ts';
import type { Finding } from '../check.ts';
import { firstOf } from '../find-in-words.ts';
import { rewriteStory } from '../rewrite-story.ts';
import type { HouseRule } from './house-rule.ts';
import { readRule } from './read-rule.ts';
import { comparedForm, requiredWords } from './required-words.ts';

/** What the rules find in a story, place by place, whether they are switched on or not. */
export function findByRules(story: Story, rules: readonly HouseRule[]): readonly Finding[] {
  const mayHold = makeQuickLook(story);
  return rules
    .filter(({ language }) => language === null || language === story.fields.language)
    .filter(mayHold)
    .flatMap((rule) => findByRule(story, rule));
}

/** Whether the words a rule cannot be without stand anywhere in the story. */
export function makeQuickLook(story: Story): (rule: HouseRule) => boolean {
  const texts: string[] = [];
  rewriteStory(story, (text) => {
    texts.push(text);
    return [];
  });
  const whole = texts.join('\n');
  const forms = new Map<boolean, string>();
  return (rule) => {
    const form = forms.get(rule.matchMarks) ?? comparedForm(whole, rule);
    forms.set(rule.matchMarks, form);
    return form.includes(neededWords(rule));
  };
}

function findByRule(story: Story, rule: HouseRule): readonly Finding[] {
  const findEdits = compiled(rule);
  if (findEdits === null) return [];
  const written = new Map<string, string>();
  const places = rewriteStory(story, (text) => {
    if (!comparedForm(text, rule).includes(neededWords(rule))) return [];
    // What a rule writes may be what stands there already: then there is nothing to mend.
    const edits = findEdits(text).filter(
      (edit) => rule.replacement === null || edit.text !== text.slice(edit.start, edit.end),
    );
    for (const { start, end, text: put } of edits) written.set(text.slice(start, end), put);
    return edits;
  });
  return places.map(({ at, found, change }) => {
    const words = [...new Set(found)].join(', ');
    const wanted = written.get(found[0] ?? '') ?? '';
    const values = { explanation: explain(rule), words, wanted, how: wanted === '' ? 'cut' : 'write' };
    const finding = { grade: rule.grade, at, ...firstOf(found), values, about: `${rule.id} ${words}` };
    return rule.replacement === null ? finding : { ...finding, fix: change };
  });
}

/** A rule explained in one language only is explained in it to everybody. */
function explain({ explanation: { vi, en } }: HouseRule): Text {
  return { vi: vi || en, en: en || vi };
}

const readRules = new WeakMap<HouseRule, ReturnType<typeof readRule>>();

function compiled(rule: HouseRule): ReturnType<typeof readRule> {
  const known = readRules.get(rule);
  if (known !== undefined) return known;
  const read = readRule(rule);
  readRules.set(rule, read);
  return read;
}

const wordsOfRules = new WeakMap<HouseRule, string>();

function neededWords(rule: HouseRule): string {
  const known = wordsOfRules.get(rule);
  if (known !== undefined) return known;
  const words = requiredWords(rule);
  wordsOfRules.set(rule, words);
  return words;
}
