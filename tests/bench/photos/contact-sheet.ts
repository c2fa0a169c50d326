import type { Browser, Page } from 'playwright-core';
import { startBackend } from '../../builders/backend.ts';
import { launchBenchBrowser } from '../editor/open-bench-page.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { makeSheetArchive } from './sheet-archive.ts';

const MANY = 50_000;
/** A sheet no desk would call long. */
const FEW = 200;
const ROUNDS = 5;

/** The contact sheet of 50,000 photos, beside one of 200 in the same run. */
export const contactSheet: Figure = {
  area: 'photos',
  async measure({ folder }) {
    const browser = await launchBenchBrowser();
    try {
      const few = await measureSheet(browser, await makeSheetArchive(folder, FEW));
      const many = await measureSheet(browser, await makeSheetArchive(folder, MANY));
      const line = (name: string, read: (round: Round) => number, most: number) =>
        makeLine({
          area: 'photos',
          name: `contact sheet of ${MANY} photos: ${name}`,
          value: percentile(many.map(read), 0.5),
          unit: 'ms',
          n: ROUNDS,
          limit: { what: `the same with ${FEW} photos`, value: percentile(few.map(read), 0.5) },
          most,
        });
      return [
        line('opened, first photos on screen', ({ openMs }) => openMs, 1000),
        line('jump to the middle, photos on screen', ({ middleMs }) => middleMs, 300),
        line('End, last photo on screen', ({ endMs }) => endMs, 300),
        line('an arrow key to its frame', ({ arrowMs }) => arrowMs, 50),
        line('longest task of the page', ({ longestMs }) => longestMs, 50),
      ];
    } finally {
      await browser.close();
    }
  },
};

interface Round {
  readonly openMs: number;
  readonly middleMs: number;
  readonly endMs: number;
  readonly arrowMs: number;
  readonly longestMs: number;
}

async function measureSheet(browser: Browser, archive: string): Promise<readonly Round[]> {
  const backend = await startBackend(archive);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(backend.url);
    await page.getByRole('navigation').first().waitFor();
    await openAndLeave(page);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await measureRound(page));
      await leave(page);
    }
    return rounds;
  } finally {
    await page.close();
    await backend.stop();
  }
}

/** The screen's code is loaded before anything is measured. */
async function openAndLeave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/photos';
  });
  await page.getByRole('gridcell').first().waitFor();
  await leave(page);
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/tags';
  });
  await page.getByRole('grid').waitFor({ state: 'detached' });
}

function measureRound(page: Page): Promise<Round> {
  return page.evaluate(async () => {
    let longestMs = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
    });
    observer.observe({ type: 'longtask' });

    /** The photos in sight have come: each cell has its words and its picture's place. */
    const isShown = () => {
      const scroller = document.querySelector('.sheet-scroller')?.getBoundingClientRect();
      const inSight = [...document.querySelectorAll('.photo-cell')].filter((cell) => {
        const { top, bottom } = cell.getBoundingClientRect();
        return scroller !== undefined && bottom > scroller.top && top < scroller.bottom;
      });
      return inSight.length > 2 && inSight.every((cell) => cell.querySelector('img') !== null);
    };
    const timed = async (act: () => void, isDone: () => boolean): Promise<number> => {
      const started = performance.now();
      act();
      while (!isDone()) await new Promise(requestAnimationFrame);
      const tookMs = performance.now() - started;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return tookMs;
    };
    const grid = () => document.querySelector<HTMLElement>('[role=grid]');
    const press = (key: string) => grid()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const focused = () => document.querySelector('.photo-cell.is-focused');

    const openMs = await timed(() => {
      location.hash = '#/photos';
    }, isShown);
    const middleMs = await timed(() => {
      const scroller = document.querySelector('.sheet-scroller');
      if (scroller !== null) scroller.scrollTop = scroller.scrollHeight / 2;
    }, isShown);
    press('Home');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = focused();
    const arrowMs = await timed(
      () => press('ArrowRight'),
      () => focused() !== before,
    );
    const lastRow = Number(grid()?.getAttribute('aria-rowcount'));
    const endMs = await timed(
      () => press('End'),
      () => Number(focused()?.parentElement?.getAttribute('aria-rowindex')) === lastRow && isShown(),
    );
    observer.disconnect();
    return { openMs, middleMs, endMs, arrowMs, longestMs };
  });
}
