import { describe, expect, it } from 'vitest';
import { tryRule } from '../../../electron/desk/try-rule.ts';
import { runInWorker } from '../../../electron/worker/run-in-worker.ts';
import { starterRules } from '../../../shared/check/house-style/starter-rules.ts';
import { makeArchive } from '../../builders/archive.ts';
import { doc, p } from '../../builders/document.ts';
import { asyncFailureOf } from '../../builders/failure.ts';
import { makeStory } from '../../builders/story.ts';

function open() {
  const archive = makeArchive();
  const { fields } = makeStory();
  const add = (text: string, status: 'draft' | 'trashed' = 'draft') =>
    archive.stories.create({ fields, body: doc(p(text)), cause: 'created', status });
  add('Nghị quyết số 15-NQ/TƯ ngày 5/5/2022 và 16-NQ/TƯ');
  add('Nghị quyết số 15-NQ/TW');
  add('Đã bỏ: 17-NQ/TƯ', 'trashed');
  const [rule] = starterRules;
  if (rule === undefined) throw new Error('no starter rule');
  return { archive, rule };
}

describe('tryRule', () => {
  it('counts and shows what a rule would find and write, outside the trash', () => {
    const { archive, rule } = open();
    const { checked, stories, found, hits } = tryRule(archive, rule, () => {});
    expect({ checked, stories, found }).toEqual({ checked: 2, stories: 1, found: 2 });
    expect(hits[0]).toMatchObject({
      before: 'Nghị quyết số 15-',
      found: 'NQ/TƯ',
      after: ' ngày 5/5/2022 và 16-NQ/TƯ',
      becomes: 'NQ/TW',
    });
  });

  it('finds nothing with a pattern that cannot be read', () => {
    const { archive, rule } = open();
    expect(tryRule(archive, { ...rule, pattern: '(' }, () => {})).toMatchObject({ found: 0 });
  });
});

describe('runInWorker', () => {
  it('gives the same answer from a thread of its own, and tells how far it is', async () => {
    const { archive, rule } = open();
    const task = { kind: 'try-rule', archiveFolder: archive.folder, rule } as const;
    const told: number[] = [];
    const { signal } = new AbortController();
    const report = await runInWorker(task, { signal, progress: (done) => told.push(done) });
    expect({ ...report, tookMs: 0 }).toEqual({ ...tryRule(archive, rule, () => {}), tookMs: 0 });
    expect(told[told.length - 1]).toBe(2);
  });

  it('ends when it is cancelled', async () => {
    const { archive, rule } = open();
    const task = { kind: 'try-rule', archiveFolder: archive.folder, rule } as const;
    const abort = new AbortController();
    const run = runInWorker(task, { signal: abort.signal, progress: () => {} });
    abort.abort();
    expect(await asyncFailureOf(() => run)).toBe('cancelled');
  });
});
