import type { Page } from 'playwright-core';
import { buildStage } from '../../stage/build-stage.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { makeLongStory } from './long-story.ts';
import { launchBenchBrowser } from './open-bench-page.ts';

const ROUNDS = 9;

const sizes = [
  { words: 10_000, mostOfBare: 1.1 },
  { words: 50_000, mostOfBare: 0.8 },
] as const;

/** From a story's JSON to its first painted frame: our editor, and ProseMirror with our schema and nothing else. */
export const opening: Figure = {
  area: 'editor',
  async measure() {
    const { script, style } = await buildStage();
    const browser = await launchBenchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
      await page.addStyleTag({ content: style });
      await page.addScriptTag({ content: script });
      const lines = [];
      for (const { words, mostOfBare } of sizes) {
        const { ours, bare } = await timeOpenings(page, words);
        const limit = percentile(bare, 0.5);
        lines.push(
          makeLine({
            area: 'editor',
            name: `opening the text, ${words / 1000}k words, 100 figures`,
            value: percentile(ours, 0.5),
            unit: 'ms',
            n: ROUNDS,
            limit: { what: 'bare ProseMirror', value: limit },
            most: Math.round(limit * mostOfBare * 10) / 10,
          }),
        );
      }
      return lines;
    } finally {
      await browser.close();
    }
  },
};

async function timeOpenings(page: Page, words: number) {
  const body = JSON.stringify(makeLongStory(words));
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = -1; round < ROUNDS; round += 1) {
    const bareMs = await timeOpening(page, body, 'openBare');
    const oursMs = await timeOpening(page, body, 'openStory');
    if (round < 0) continue; // the first round warms up
    bare.push(bareMs);
    ours.push(oursMs);
  }
  return { ours, bare };
}

function timeOpening(page: Page, body: string, how: 'openStory' | 'openBare'): Promise<number> {
  return page.evaluate(
    async ([text, open]) => {
      window.stage.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const story = JSON.parse(text);
      const started = performance.now();
      window.stage[open](story);
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      });
      return performance.now() - started;
    },
    [body, how] as const,
  );
}
