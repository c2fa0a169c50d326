import type { RuleHit, RuleTrial } from '../../shared/bridge/job.ts';
import { makeQuickLook } from '../../shared/check/house-style/find-by-rules.ts';
import type { HouseRule } from '../../shared/check/house-style/house-rule.ts';
import { readRule } from '../../shared/check/house-style/read-rule.ts';
import { rewriteStory } from '../../shared/check/rewrite-story.ts';
import type { TextEdit } from '../../shared/document/text-edit.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Archive } from '../archive/archive.ts';

/** So many hits are shown; all are counted. */
const MOST_SHOWN = 200;
const CONTEXT = 40;
const TELL_EVERY = 50;

/** Runs a rule over every story outside the trash, whether it is switched on or not. */
export function tryRule(archive: Archive, rule: HouseRule, progress: (done: number, total: number) => void): RuleTrial {
  const started = performance.now();
  const total = archive.stories.list({ limit: 1 }).total;
  const findEdits = readRule(rule);
  const hits: RuleHit[] = [];
  let [done, stories, found] = [0, 0, 0];
  for (const id of archive.stories.ids()) {
    const story = archive.stories.find(id);
    if (findEdits === null || story === null || story.status === 'trashed') continue;
    done += 1;
    if (done % TELL_EVERY === 0) progress(done, total);
    if (rule.language !== null && rule.language !== story.fields.language) continue;
    const own = makeQuickLook(story)(rule) ? hitsIn(story, rule, findEdits) : [];
    if (own.length === 0) continue;
    stories += 1;
    found += own.length;
    hits.push(...own.slice(0, Math.max(0, MOST_SHOWN - hits.length)));
  }
  progress(total, total);
  return { checked: done, stories, found, hits, tookMs: Math.round(performance.now() - started) };
}

function hitsIn(story: Story, rule: HouseRule, findEdits: (text: string) => readonly TextEdit[]): readonly RuleHit[] {
  const hits: RuleHit[] = [];
  rewriteStory(story, (text) => {
    for (const { start, end, text: put } of findEdits(text)) {
      hits.push({
        storyId: story.id,
        headline: story.fields.headline,
        before: lastWords(text.slice(0, start)),
        found: text.slice(start, end),
        after: firstWords(text.slice(end)),
        becomes: rule.replacement === null ? null : put,
      });
    }
    return [];
  });
  return hits;
}

/** Whole words only, with an ellipsis where something is left out. */
function lastWords(text: string): string {
  return text.length <= CONTEXT ? text : `…${text.slice(-CONTEXT).replace(/^\S*/u, '')}`;
}

function firstWords(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\S*$/u, '')}…`;
}
