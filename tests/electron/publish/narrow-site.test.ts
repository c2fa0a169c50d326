import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure, gallery, h2, infoBox, link, p, pullQuote, table, td, th } from '../../builders/document.ts';
import { launchBrowser } from '../../builders/real-page.ts';
import { openSite, SITE_HOME } from '../../builders/served-site.ts';
import { makeNewsroom, readSite } from '../../builders/site.ts';

const longWord = 'Nghiêng'.repeat(30);
const address = `https://bao-thu.example/${'x'.repeat(300)}`;

/** A site whose every place for words holds one that has no end. */
async function publishLongWords(): Promise<string> {
  const { archive, put, publish, folder } = makeNewsroom();
  const tags = Array.from({ length: 30 }, (_, index) =>
    archive.tags.ensure({ name: `${longWord} ${index}`, kind: 'topic' }),
  );
  const fields = {
    headline: longWord,
    kicker: longWord,
    source: longWord,
    datelinePlace: longWord,
    sapo: [{ type: 'text', text: address }],
    bylines: [{ name: longWord, role: 'text' as const }],
    tags: tags.map(({ id }) => id),
    correction: { at: Date.UTC(2024, 0, 3), cause: 'apology' as const, wrong: longWord, right: longWord },
  };
  const first = put(fields, [
    h2(longWord),
    p(link(address, address)),
    figure({ caption: longWord, credit: longWord }),
    pullQuote(longWord, longWord),
    infoBox(longWord, p(longWord)),
    table([th(longWord), th(longWord)], [td(longWord), td(longWord)]),
  ]);
  const related = { storyId: first, href: null, section: '', headline: '', sapo: '', photoId: null };
  for (let made = 0; made < 30; made += 1) put({ ...fields, related: [related], section: 'Kinh tế' });
  await publish();
  return folder;
}

describe('the published site', { timeout: 120_000 }, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('is never wider than the window, whatever words stand in it and however large they are set', async () => {
    const folder = await publishLongWords();
    const all = Object.keys(readSite(folder)).filter((name) => name.endsWith('.html'));
    const kinds = new Map(all.map((name) => [name.replace(/nghieng[^/]*/, 'dai'), name]));
    const wide: string[] = [];
    for (const width of [320, 800, 1280]) {
      const page = await openSite(browser, folder, { viewport: { width, height: 800 } });
      for (const [kind, name] of kinds) {
        await page.goto(`${SITE_HOME}${name}`);
        for (const size of ['100%', '200%']) {
          await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
          const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
          if (widths[0] > widths[1]) wide.push(`${kind} at ${width} in ${size}: ${widths[0]}`);
        }
      }
    }
    expect(wide).toEqual([]);
  });

  it('is black on white on paper, whatever the screen is, and nothing of it is cut off', async () => {
    const { put, publish, folder } = makeNewsroom();
    const heads = Array.from({ length: 12 }, (_, index) => th(`Cột số ${index}`));
    const waiting = Array.from({ length: 6 }, () => figure({ caption: 'Nước về sớm hơn mọi năm nửa tháng' }));
    const slides = { ...gallery(...waiting), attrs: { layout: 'slides' } };
    put({ headline: 'Bài', slug: 'bai' }, [table(heads, heads), slides]);
    await publish();
    const page = await openSite(browser, folder, { viewport: { width: 680, height: 900 }, colorScheme: 'dark' });
    await page.goto(`${SITE_HOME}bai/`);
    const look = () =>
      page.evaluate(() => {
        const cut = [...document.querySelectorAll('.table, .gallery')].filter(
          (one) => one.scrollWidth > one.clientWidth,
        );
        const colours = ['body', 'th'].map((name) => getComputedStyle(document.querySelector(name) ?? document.body));
        return { cut: cut.length, grounds: colours.map(({ backgroundColor }) => backgroundColor) };
      });
    expect(await look()).toMatchObject({ cut: 2, grounds: ['rgb(23, 22, 20)', 'rgb(33, 31, 28)'] });
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toMatchObject({ cut: 0, grounds: ['rgb(255, 255, 255)', 'rgb(243, 243, 243)'] });
    expect(await page.locator('nav, .masthead-search, footer').filter({ visible: true }).count()).toBe(0);
  });

  it('finds stories with and without marks, by keys, and has them again on the way back', async () => {
    const { put, publish, folder } = makeNewsroom();
    put({ headline: 'Đảng ủy Hà Nội họp' });
    put({ headline: 'Nước về sớm' });
    await publish();
    const page = await openSite(browser, folder, { viewport: { width: 800, height: 800 } });
    await page.goto(`${SITE_HOME}tim-kiem/`);
    const words = page.getByRole('searchbox', { name: 'Tìm trong các bài đã đăng' });
    const found = page.locator('#search').getByRole('link');
    for (const typed of ['dang uy', 'ĐẢNG UỶ', 'đảng ủy'.normalize('NFD')]) {
      await words.fill(typed);
      await expect.poll(() => found.allTextContents()).toEqual(['Đảng ủy Hà Nội họp']);
    }
    await words.fill('khong co');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch('Không có bài nào');
    await words.fill('nuoc ve');
    await expect.poll(() => found.allTextContents()).toEqual(['Nước về sớm']);
    await words.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.story');
    await page.goBack();
    await expect.poll(() => found.allTextContents()).toEqual(['Nước về sớm']);
    expect(await words.inputValue()).toBe('nuoc ve');
    await page.route('**/*.json*', (route) => route.abort());
    await page.goto(`${SITE_HOME}tim-kiem/?q=nuoc`);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch('Chưa đọc được');
  });
});
