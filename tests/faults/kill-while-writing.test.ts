import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createArchive, openArchive } from '../../electron/archive/archive.ts';
import { readPlainText } from '../../shared/document/read-document.ts';
import { makeFolder } from '../builders/archive.ts';
import { type Backend, startBackend } from '../builders/backend.ts';
import { launchBrowser, openStoryPage } from '../builders/real-page.ts';
import { randomMoment, trials } from './trials.ts';
import { openTypist, type TypedText } from './typed-page.ts';

/** What may be lost of words that were typed and not yet called saved. */
const WINDOW_MS = 1000;
/** A machine that runs all the tests at once is not asked for the second, only that it saves while words are typed. */
const ASKED_WINDOW_MS = trials({ fast: 10_000, full: WINDOW_MS });
/** A few trials must each come late enough for a save. */
const EARLIEST_MS = trials({ fast: 3000, full: 400 });

/** How one trial ended: what was typed, what lies on disk, and how old the oldest lost letter was at the kill. */
interface Ended {
  readonly typed: TypedText;
  readonly onDisk: string;
  readonly lostMs: number;
}

type Kill = (backend: Backend) => Promise<void>;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Writes in a real page against a real backend until `kill` ends one of them, then reads the archive anew. */
async function writeUntilKilled(
  folder: string,
  kill: Kill,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Ended> {
  const backend = await startBackend(folder);
  const { id: storyId } = await backend.client.story.create({});
  const page = await browser.newPage();
  await prepare(page);
  await openStoryPage(page, backend, storyId);
  const typist = await openTypist(page);
  const typing = typist.type().catch(() => {}); // the page it types into is killed under it
  await wait(randomMoment(EARLIEST_MS, 4500));
  typist.stop();
  const typed = typist.typed();
  const killedAt = performance.now();
  await kill(backend);
  await page.close();
  await typing;
  const onDisk = readStory(folder, storyId);
  return { typed, onDisk, lostMs: killedAt - (typed.pressedAt[onDisk.length] ?? killedAt) };
}

/** As a restarted backend reads it, recovery included. */
function readStory(folder: string, storyId: string): string {
  const archive = openArchive(folder, { mode: 'write' });
  try {
    return readPlainText(archive.stories.get(storyId).body);
  } finally {
    archive.close();
  }
}

/** Everything that must not be, in words. */
function findLosses({ typed, onDisk, lostMs }: Ended, windowMs: number): readonly string[] {
  const losses: string[] = [];
  if (!`${typed.text} `.startsWith(onDisk)) losses.push(`other words on disk: ${onDisk}`);
  if (onDisk.length < typed.acknowledged) losses.push(`${typed.acknowledged - onDisk.length} letters called saved`);
  if (lostMs > windowMs) losses.push(`letters ${Math.round(lostMs)} ms old`);
  return losses;
}

const killBackend: Kill = (backend) => backend.kill();

/** kill -9 of every process of the browser that renders a page; the backend then ends well. */
async function killPage(backend: Backend): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
  await backend.stop();
}

function makeArchiveFolder(): string {
  const folder = path.join(makeFolder(), 'archive');
  createArchive(folder);
  return folder;
}

describe('writing in the real page', () => {
  const victims = [
    { victim: 'backend', kill: killBackend, count: trials({ fast: 2, full: 200 }) },
    { victim: 'page', kill: killPage, count: trials({ fast: 2, full: 50 }) },
  ];

  it.each(victims)(
    'loses nothing called saved and no letter older than a second: $count × kill -9 of the $victim',
    { timeout: 3_600_000 },
    async ({ victim, kill, count }) => {
      const folder = makeArchiveFolder();
      const ended: Ended[] = [];
      for (let trial = 0; trial < count; trial += 1) {
        const end = await writeUntilKilled(folder, kill);
        expect(findLosses(end, ASKED_WINDOW_MS), `trial ${trial}`).toEqual([]);
        ended.push(end);
      }
      expect(ended.some(({ typed }) => typed.acknowledged > 0)).toBe(true);
      report(victim, ended);
    },
  );

  it('is seen to lose letters older than a second when saves are held up on their way (the control)', {
    timeout: 120_000,
  }, async () => {
    const slowWire = (page: Page) =>
      page.routeWebSocket('**/calls', (socket) => {
        const server = socket.connectToServer();
        socket.onMessage((message) => void wait(1.5 * WINDOW_MS).then(() => server.send(message)));
      });
    const losses = [];
    for (let trial = 0; trial < 3; trial += 1)
      losses.push(...findLosses(await writeUntilKilled(makeArchiveFolder(), killPage, slowWire), WINDOW_MS));
    expect(losses.filter((loss) => loss.endsWith('ms old')).length).toBeGreaterThan(0);
  });

  it('is seen to lose what was called saved when the page says so too early (the control)', {
    timeout: 120_000,
  }, async () => {
    const losses = [];
    for (let trial = 0; trial < 3; trial += 1) {
      const end = await writeUntilKilled(makeArchiveFolder(), killBackend);
      const typed = { ...end.typed, acknowledged: end.typed.text.length };
      losses.push(...findLosses({ ...end, typed }, WINDOW_MS));
    }
    expect(losses.filter((loss) => loss.endsWith('called saved')).length).toBeGreaterThan(0);
  });
});

function report(victim: string, ended: readonly Ended[]): void {
  const lost = ended.map(({ lostMs }) => lostMs).sort((a, b) => a - b);
  const at = (share: number) => Math.round(lost[Math.floor((lost.length - 1) * share)] ?? 0);
  process.stdout.write(
    `${lost.length} kills of the ${victim}: oldest lost letter p50 ${at(0.5)} ms, max ${at(1)} ms\n`,
  );
}
