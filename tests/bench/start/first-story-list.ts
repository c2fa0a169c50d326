import { type Browser, chromium, type Page } from 'playwright-core';
import { openArchive } from '../../../electron/archive/archive.ts';
import { findBrowser } from '../../../tools/setup/find-browser.mjs';
import { startBackend } from '../../builders/backend.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';

const RUNS = 7;

/** From starting the backend's process to the first story on the Desk, in a browser profile that never saw Galley. */
export const firstStoryList: Figure = {
  area: 'start',
  async measure({ sampleArchive }) {
    const executablePath = await findBrowser();
    if (executablePath === null) throw new Error('The start figures need Chromium; npm test installs one');
    const archiveFolder = sampleArchive();
    const headline = readFirstHeadline(archiveFolder);
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses to run as root
    const browser = await chromium.launch({ executablePath, args });
    try {
      const galley: number[] = [];
      const address: number[] = [];
      const blank: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        blank.push(await timeBlankPage(browser));
        const { totalMs, addressMs } = await timeGalley(browser, archiveFolder, headline);
        galley.push(totalMs);
        address.push(addressMs);
      }
      return [
        makeLine({
          area: 'start',
          name: 'browser door, cold, to the first story list',
          value: percentile(galley, 0.5),
          unit: 'ms',
          n: RUNS,
          limit: { what: 'a blank page in the same Chromium', value: percentile(blank, 0.5) },
          most: 1500,
        }),
        makeLine({
          area: 'start',
          name: 'of this: process to printed address',
          value: percentile(address, 0.5),
          unit: 'ms',
          n: RUNS,
          most: 600,
        }),
      ];
    } finally {
      await browser.close();
    }
  },
};

function readFirstHeadline(archiveFolder: string): string {
  const archive = openArchive(archiveFolder, { mode: 'read' });
  try {
    const [first] = archive.stories.list({ limit: 1 }).stories;
    if (first === undefined) throw new Error('The sample archive is empty');
    return first.headline;
  } finally {
    archive.close();
  }
}

async function timeGalley(browser: Browser, archiveFolder: string, headline: string) {
  const context = await browser.newContext();
  try {
    const started = performance.now();
    const backend = await startBackend(archiveFolder);
    try {
      const page = await context.newPage();
      await page.goto(backend.url, { waitUntil: 'commit' });
      await seen(page, headline);
      return { totalMs: performance.now() - started, addressMs: backend.startedMs };
    } finally {
      await backend.stop();
    }
  } finally {
    await context.close();
  }
}

async function timeBlankPage(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  try {
    const started = performance.now();
    const page = await context.newPage();
    await page.goto('data:text/html,<p>Galley</p>', { waitUntil: 'commit' });
    await seen(page, 'Galley');
    return performance.now() - started;
  } finally {
    await context.close();
  }
}

async function seen(page: Page, text: string): Promise<void> {
  await page.getByText(text, { exact: false }).first().waitFor({ state: 'visible', timeout: 30_000 });
}
