import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createArchive, openArchive } from '../../../electron/archive/archive.ts';
import type { DocumentJson } from '../../../shared/document/json.ts';
import { startBackend } from '../../builders/backend.ts';
import { buildStage } from '../../stage/build-stage.ts';
import { type Figure, type FigureLine, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { makeLongStory } from './long-story.ts';
import { bare, longestTask, ours, putCaretInMiddle, timeKeys } from './measure-keys.ts';
import { launchBenchBrowser } from './open-bench-page.ts';
import { showBeside, turnEverythingOn } from './turn-everything-on.ts';

const ROUNDS = 5;
const KEYS = 24;
const SETTLE_MS = 1_300;
/** Found in every long story, many times. */
const FREQUENT_WORDS = 'uyen';

/** What we are measured beside: ProseMirror with our schema and nothing else, or editable HTML without any script. */
const besides = {
  openBare: 'bare ProseMirror',
  addPlain: 'bare contenteditable',
} as const;

/** A size of story, and how much slower than what is beside it we may be there. */
const sizes = [
  { words: 1_000, beside: 'addPlain', mostOfBare: 1.5 },
  { words: 10_000, beside: 'openBare', mostOfBare: 1 },
  { words: 50_000, beside: 'openBare', mostOfBare: 1 },
] as const;

/** The story screen with everything on, beside a bare editor of the same text in the same page. */
export const keyToPaint: Figure = {
  area: 'editor',
  async measure({ folder }) {
    const { script } = await buildStage();
    const browser = await launchBenchBrowser();
    const archive = path.join(folder, 'long-stories');
    createArchive(archive);
    try {
      const lines: FigureLine[] = [];
      for (const size of sizes) lines.push(...(await measureSize(browser, archive, script, size)));
      return lines;
    } finally {
      await browser.close();
    }
  },
};

async function measureSize(browser: Browser, archive: string, script: string, size: Size) {
  const { words, beside } = size;
  const body = makeLongStory(words);
  const storyId = addStory(archive, body);
  const backend = await startBackend(archive);
  // The bare editor is put beside ours by a script the page's policy would not let in.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(backend.url);
    await page.getByRole('navigation').first().waitFor();
    await page.evaluate((id) => {
      location.hash = `#/story/${id}`;
    }, storyId);
    await page.locator(ours).waitFor({ timeout: 60_000 });
    await turnEverythingOn(page, FREQUENT_WORDS);
    await page.addScriptTag({ content: script });
    await page.evaluate(([story, open]) => window.stage[open](JSON.parse(story)), [
      JSON.stringify(body),
      beside,
    ] as const);
    return toLines(await measureRounds(page), size);
  } finally {
    await context.close();
    await backend.stop();
  }
}

type Size = (typeof sizes)[number];

interface Rounds {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly tasks: readonly number[];
  /** What the machine itself does meanwhile: the same moments after typing into the bare editor. */
  readonly bareTasks: readonly number[];
}

async function measureRounds(page: Page): Promise<Rounds> {
  const [oursTimes, bareTimes]: [number[], number[]] = [[], []];
  const [tasks, bareTasks]: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round += 1) {
    await showOnly(page, 'bare');
    await putCaretInMiddle(page, bare);
    const bareKeys = await timeKeys(page, KEYS);
    const bareTask = await longestTask(page, SETTLE_MS);
    await showOnly(page, 'ours');
    await showBeside(page, round);
    await putCaretInMiddle(page, ours);
    const ourKeys = await timeKeys(page, KEYS);
    const task = await longestTask(page, SETTLE_MS);
    if (round < 0) continue; // the first round warms up
    bareTimes.push(...bareKeys);
    oursTimes.push(...ourKeys);
    tasks.push(task);
    bareTasks.push(bareTask);
  }
  return { ours: oursTimes, bare: bareTimes, tasks, bareTasks };
}

/** What is not shown is not laid out and costs nothing. */
async function showOnly(page: Page, which: 'ours' | 'bare'): Promise<void> {
  await page.evaluate((shown) => {
    const [app, stage] = [document.getElementById('root'), document.querySelector<HTMLElement>('body > .story-scroll')];
    if (app === null || stage === null) throw new Error('Both editors must be on the page');
    app.style.display = shown === 'ours' ? '' : 'none';
    stage.style.display = shown === 'bare' ? '' : 'none';
  }, which);
  await page.waitForTimeout(200);
}

function toLines(rounds: Rounds, { words, beside, mostOfBare }: Size): readonly FigureLine[] {
  const what = besides[beside];
  const at = `${words / 1000}k words, 100 figures`;
  const bareMedian = percentile(rounds.bare, 0.5);
  const n = rounds.ours.length;
  const limit = { what: `${what}, median`, value: bareMedian };
  const round2 = (value: number) => Math.round(value * 100) / 100;
  return [
    makeLine({
      area: 'editor',
      name: `key to paint, ${at}, median`,
      value: percentile(rounds.ours, 0.5),
      unit: 'ms',
      n,
      limit,
      most: round2(bareMedian * mostOfBare),
    }),
    makeLine({
      area: 'editor',
      name: `key to paint, ${at}, p95`,
      value: percentile(rounds.ours, 0.95),
      unit: 'ms',
      n,
      limit: { what: `${what}, p95`, value: percentile(rounds.bare, 0.95) },
      most: words === 10_000 ? 16 : round2(Math.max(16, percentile(rounds.bare, 0.95) * mostOfBare)),
    }),
    makeLine({
      area: 'editor',
      name: `longest task of saving and counting, ${at}`,
      value: percentile(rounds.tasks, 0.5),
      unit: 'ms',
      n: rounds.tasks.length,
      limit: { what: `${what}, which saves nothing`, value: percentile(rounds.bareTasks, 0.5) },
      most: 20,
    }),
  ];
}

function addStory(folder: string, body: DocumentJson): string {
  const archive = openArchive(folder, { mode: 'write' });
  try {
    const fields = { headline: 'Bài dài', section: 'Tin tức', sapo: [], bylines: [] };
    const createdAt = Date.UTC(2026, 0, 1);
    return archive.stories.create({ fields, status: 'draft', body, cause: 'created', createdAt }).id;
  } finally {
    archive.close();
  }
}
