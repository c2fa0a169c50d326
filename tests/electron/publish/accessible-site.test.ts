import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillWithSample } from '../../../electron/app/fill-with-sample.ts';
import { nodes } from '../../../shared/document/nodes.ts';
import { walkDocument } from '../../../shared/document/read-document.ts';
import { launchBrowser } from '../../builders/real-page.ts';
import { openSite, SITE_HOME } from '../../builders/served-site.ts';
import { makeNewsroom, readSite } from '../../builders/site.ts';

const HOME = SITE_HOME;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const views: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light, phone', { viewport: phone, colorScheme: 'light' }],
  ['light, desktop', { viewport: desktop, colorScheme: 'light' }],
  ['dark, phone', { viewport: phone, colorScheme: 'dark' }],
  ['dark, desktop', { viewport: desktop, colorScheme: 'dark' }],
];

interface Published {
  readonly folder: string;
  /** One page of each kind, and stories that between them hold every node of the text. */
  readonly pages: readonly string[];
}

/** The sample archive with everything in it published, correction and all. */
async function publishSample(): Promise<Published> {
  const { archive, photoStore, folder, publish } = makeNewsroom();
  await fillWithSample({ archive, photoStore, resourceFolder: 'resources', now: Date.now() });
  const missing = new Set<string>(Object.keys(nodes));
  const slugs: string[] = [];
  for (const id of [...archive.stories.ids()]) {
    const { status, body, fields } = archive.stories.get(id);
    if (status !== 'published') archive.stories.move({ storyId: id, to: 'published', author: '', reason: '' });
    let isNeeded = false;
    walkDocument(body, ({ type }) => {
      isNeeded = missing.delete(type) || isNeeded;
      return true;
    });
    if (isNeeded) slugs.push(fields.slug || fields.headline);
  }
  expect([...missing]).toEqual([]);
  await publish();
  const names = Object.keys(readSite(folder)).filter((name) => name.endsWith('.html'));
  const first = (pattern: RegExp) => {
    const found = names.find((name) => pattern.test(name));
    if (found === undefined) throw new Error(`No page like ${pattern}`);
    return found;
  };
  const storyPages = names.filter((name) => /^[^/]+\/index\.html$/.test(name) && isStory(folder, name));
  const wanted = storyPages.filter((name) => slugs.some((slug) => samePage(folder, name, slug)));
  expect(wanted).toHaveLength(slugs.length);
  const kinds = [
    first(/^index\.html$/),
    first(/^do-thi\/index\.html$/),
    first(/^tag\/[^/]+\/index\.html$/),
    first(/^tag\/index\.html$/),
    first(/^tac-gia\/[^/]+\/index\.html$/),
    first(/^luu-tru\/index\.html$/),
    first(/^luu-tru\/.+\/index\.html$/),
    first(/^tim-kiem\/index\.html$/),
    first(/^404\.html$/),
  ];
  return { folder, pages: [...kinds, ...wanted] };
}

function isStory(folder: string, name: string): boolean {
  return readFileSync(path.join(folder, name), 'utf8').includes('<article class="story">');
}

function samePage(folder: string, name: string, slugOrHeadline: string): boolean {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return name === `${slugOrHeadline}/index.html` || text.includes(`<h1>${slugOrHeadline}</h1>`);
}

/** Every rule of axe that a page breaks, whatever its impact. */
async function findBreaches(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => {
    const { axe: runner } = window as unknown as { axe: { run(place: Document): Promise<AxeResults> } }; // put there above
    return runner.run(document);
  });
  return violations.flatMap(({ id, nodes: found }) => found.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe('the published site', { timeout: 300_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('has nothing for axe to find on any kind of page, with every node, and shows it is looked for', async () => {
    const site = await publishSample();
    const found: string[] = [];
    for (const [view, options] of views) {
      const page = await openSite(browser, site.folder, options);
      for (const name of site.pages) {
        await page.goto(`${HOME}${name}`);
        found.push(...(await findBreaches(page)).map((breach) => `${view} ${name} ${breach}`));
      }
      await page.evaluate(() => {
        document
          .querySelector('main')
          ?.insertAdjacentHTML('beforeend', '<img src="data:,"><p style="color:#999;background:#aaa">Mờ</p>');
      });
      expect((await findBreaches(page)).map((breach) => breach.split(':')[0])).toEqual(
        expect.arrayContaining(['image-alt', 'color-contrast']),
      );
    }
    expect(found).toEqual([]);
  });

  it('is walked by keys in the order it is read, from the way past the masthead on, each stop seen', async () => {
    const site = await publishSample();
    const page = await openSite(browser, site.folder, { viewport: desktop });
    for (const name of site.pages) {
      await page.goto(`${HOME}${name}`);
      const stops: (readonly [place: number, isSeen: boolean])[] = [];
      for (let press = 0; press < MOST_STOPS; press += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(lookAtFocus, STOPS);
        if (stop === null || (press > 0 && stop[0] === 0)) break; // past the last of them it begins anew
        stops.push(stop);
      }
      const count = await page.locator(STOPS).count();
      const places = stops.map(([place]) => place);
      expect([name, places, stops.filter(([, isSeen]) => !isSeen)]).toEqual([name, places.map((_, at) => at), []]);
      expect([name, places.length]).toEqual([name, Math.min(MOST_STOPS, count)]);
      await page.goto(`${HOME}${name}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const isPast = await page.evaluate(
        () => document.querySelector('main, footer')?.compareDocumentPosition(document.activeElement ?? document) ?? 0,
      );
      expect([name, isPast & PRECEDING]).toEqual([name, 0]);
    }
  });

  it('says the same without script, and is read from page to page', async () => {
    const site = await publishSample();
    const [plain, scripted] = await Promise.all(
      [false, true].map((javaScriptEnabled) => openSite(browser, site.folder, { viewport: phone, javaScriptEnabled })),
    );
    if (plain === undefined || scripted === undefined) throw new Error('Two pages were opened');
    for (const name of site.pages) {
      const said = [];
      for (const page of [plain, scripted]) {
        await page.goto(`${HOME}${name}`);
        said.push(await page.locator('main').innerText());
      }
      if (!name.startsWith('tim-kiem/')) expect(said[0]).toBe(said[1]);
      expect(said[0]).not.toBe('');
    }
    await plain.goto(HOME);
    const headline = plain.locator('main a:not([tabindex="-1"])').first();
    const words = await headline.textContent();
    await headline.click();
    await plain.waitForURL((url) => url.href !== HOME);
    expect(await plain.locator('h1').textContent()).toBe(words);
    await plain.locator('.masthead-name a').click();
    await plain.waitForURL(HOME);
  });
});

/** `Node.DOCUMENT_POSITION_PRECEDING` of the DOM. */
const PRECEDING = 2;

/** A picture's link is left out beside the headline that leads to the same page, and of radio buttons one is a stop. */
const STOPS =
  'a[href]:not([tabindex="-1"]), button, input:not([type="radio"]:not(:checked)), select, summary, [tabindex="0"]';
const MOST_STOPS = 20;

/** Which of everything that takes the keyboard has it, in the order of the text, and whether a sighted person sees so. */
function lookAtFocus(stops: string): readonly [number, boolean] | null {
  const all = [...document.querySelectorAll<HTMLElement>(stops)];
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return null;
  const { outlineStyle, boxShadow } = getComputedStyle(here);
  const { width, height } = here.getBoundingClientRect();
  return [all.indexOf(here), (outlineStyle !== 'none' || boxShadow !== 'none') && width > 0 && height > 0];
}
