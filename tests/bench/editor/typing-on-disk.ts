import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { createArchive } from '../../../electron/archive/archive.ts';
import { archiveFile } from '../../../electron/archive/file/archive-file.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { readPlainText } from '../../../shared/document/read-document.ts';
import { startBackend } from '../../builders/backend.ts';
import { launchBrowser, openStoryPage } from '../../builders/real-page.ts';
import { type Figure, makeLine } from '../figure.ts';
import { percentile } from '../percentile.ts';

const STEADY_LETTERS = 400;
const BURSTS = 40;
const BURST = 'nước về ';
const LETTER_MS = 40;
const LOOK_MS = 4;

/** From a key press in the real page to the letter in the SQLite file, read from outside by another connection. */
export const typingOnDisk: Figure = {
  area: 'editor',
  async measure({ folder }) {
    const archive = path.join(folder, 'typing');
    createArchive(archive);
    const backend = await startBackend(archive);
    const browser = await launchBrowser();
    try {
      const { id } = await backend.client.story.create({});
      const page = await browser.newPage();
      await openStoryPage(page, backend, id);
      const disk = watchDisk(archiveFile(archive), id);
      const steady = await typeSteadily(page);
      await wait(1000);
      const bursts = await typeBursts(page, steady.length);
      await wait(1000);
      const seenAt = disk.stop();
      const delays = (letters: readonly Letter[]) => letters.map(({ at, index }) => (seenAt[index] ?? Infinity) - at);
      return [
        ...describe('on disk while typing without a pause', delays(steady), 1000),
        ...describe('on disk after a pause', delays(bursts), 300),
      ];
    } finally {
      await browser.close();
      await backend.stop();
    }
  },
};

interface Letter {
  readonly index: number;
  readonly at: number;
}

async function press(page: Page, letter: string, index: number): Promise<Letter> {
  await page.keyboard.insertText(letter);
  return { index, at: performance.now() };
}

async function typeSteadily(page: Page): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  for (let index = 0; index < STEADY_LETTERS; index += 1) {
    letters.push(await press(page, index % 5 === 4 ? ' ' : 'ư', index));
    await wait(LETTER_MS);
  }
  return letters;
}

/** The last letter of each burst: the one a pause follows. */
async function typeBursts(page: Page, start: number): Promise<readonly Letter[]> {
  const last: Letter[] = [];
  let index = start;
  for (let burst = 0; burst < BURSTS; burst += 1) {
    let letter: Letter | null = null;
    for (const typed of BURST) {
      letter = await press(page, typed, index);
      index += 1;
      await wait(LETTER_MS);
    }
    if (letter !== null) last.push(letter);
    await wait(500);
  }
  return last;
}

/** Looks into the file every few milliseconds; answers when each letter of the text was first seen there. */
function watchDisk(file: string, storyId: string): { readonly stop: () => readonly number[] } {
  const connection = new Database(file, { readonly: true });
  const read = connection.prepare<[string], { doc: Buffer }>(
    'SELECT body.doc FROM story JOIN body ON body.row = story.row WHERE story.id = ?',
  );
  const seenAt: number[] = [];
  const look = () => {
    const parsed = parseDocument(JSON.parse(read.get(storyId)?.doc.toString('utf8') ?? 'null'));
    const length = parsed.ok ? readPlainText(parsed.value).length : 0;
    const now = performance.now();
    while (seenAt.length < length) seenAt.push(now);
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    stop() {
      look();
      clearInterval(timer);
      connection.close();
      return seenAt;
    },
  };
}

function describe(name: string, delays: readonly number[], most: number) {
  return ([0.5, 0.95, 1] as const).map((share) =>
    makeLine({
      area: 'editor',
      name: `${name}, ${share === 1 ? 'longest' : `p${share * 100}`}`,
      value: percentile(delays, share),
      unit: 'ms',
      n: delays.length,
      most,
    }),
  );
}
