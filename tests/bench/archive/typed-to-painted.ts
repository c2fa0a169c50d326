import { chromium } from 'playwright-core';
import { openArchive } from '../../../electron/archive/archive.ts';
import { foldText } from '../../../shared/base/fold-text.ts';
import { findBrowser } from '../../../tools/setup/find-browser.mjs';
import { startBackend } from '../../builders/backend.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';

const PHRASES = 8;

/** From a key in the search box to the painted list of what it finds, in Chromium, over the real socket. */
export const typedToPainted: Figure = {
  area: 'archive',
  isOfEachSize: true,
  async measure({ syntheticArchive, size }) {
    const executablePath = await findBrowser();
    if (executablePath === null) throw new Error('This figure needs Chromium; npm test installs one');
    const folder = await syntheticArchive();
    const phrases = readPhrases(folder);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses to run as root
    const browser = await chromium.launch({ executablePath, args });
    const backend = await startBackend(folder);
    try {
      const page = await browser.newPage();
      await page.goto(backend.url);
      await page.locator('.story-line').first().waitFor();
      await page.evaluate(watchPaints);
      await page.locator('#desk-search').focus();
      for (const phrase of phrases) {
        for (const letter of phrase) {
          await page.keyboard.press(letter === ' ' ? 'Space' : letter);
          await page.waitForTimeout(120);
        }
        await page.locator('#desk-search').fill('');
        await page.waitForTimeout(200);
      }
      const times = await page.evaluate(() => globalThis.paintTimes);
      return [0.5, 0.95].map((share) =>
        makeLine({
          area: 'archive',
          name: `key to painted list, p${share * 100}`,
          stories: size,
          value: percentile(times, share),
          unit: 'ms',
          n: times.length,
          most: 50,
        }),
      );
    } finally {
      await backend.stop();
      await browser.close();
    }
  },
};

declare global {
  var paintTimes: number[];
}

/** Notes the time from each key to the frame after the list has changed for it. Runs in the page. */
function watchPaints(): void {
  globalThis.paintTimes = [];
  let pressedAt: number | null = null;
  document.addEventListener(
    'keydown',
    () => {
      pressedAt = performance.now();
    },
    true,
  );
  const list = document.querySelector('.desk-main');
  if (list === null) throw new Error('No list');
  new MutationObserver((changes) => {
    const isList = changes.some(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('.story-list-scroller'),
    );
    if (!isList || pressedAt === null) return;
    const started = pressedAt;
    pressedAt = null;
    requestAnimationFrame(() => setTimeout(() => globalThis.paintTimes.push(performance.now() - started)));
  }).observe(list, { childList: true, subtree: true, characterData: true });
}

function readPhrases(folder: string): readonly string[] {
  const archive = openArchive(folder, { mode: 'read' });
  try {
    const { stories } = archive.stories.list({ limit: PHRASES });
    return stories.map(({ headline }) => foldText(headline.split(' ').slice(0, 3).join(' ')).replace(/[^a-z ]/g, ''));
  } finally {
    archive.close();
  }
}
