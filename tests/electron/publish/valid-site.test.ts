import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fillWithSample } from '../../../electron/app/fill-with-sample.ts';
import { inspectHtml } from '../../../electron/export/inspect-html.ts';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import { hostileWords } from '../../builders/hostile-story.ts';
import { readXml } from '../../builders/read-export.ts';
import { attributeOf, readPage } from '../../builders/read-page.ts';
import { makeNewsroom, readSite } from '../../builders/site.ts';

const run = promisify(execFile);

/** The sample archive with everything in it published, as a folder. */
async function publishSample(): Promise<string> {
  const { archive, photoStore, folder, publish } = makeNewsroom();
  await fillWithSample({ archive, photoStore, resourceFolder: 'resources', now: Date.now() });
  for (const id of [...archive.stories.ids()])
    if (archive.stories.get(id).status !== 'published')
      archive.stories.move({ storyId: id, to: 'published', author: '', reason: '' });
  await publish();
  return folder;
}

function pagesOf(folder: string): readonly (readonly [name: string, text: string])[] {
  return Object.keys(readSite(folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
}

const nuReport = z.object({
  messages: z.array(z.object({ type: z.string(), url: z.string().optional(), message: z.string() })),
});

describe('every page of the published sample archive', { timeout: 180_000 }, () => {
  it('passes html-validate, the Nu checker and our own reading back; every link leads to a page', async () => {
    const folder = await publishSample();
    const pages = pagesOf(folder);
    expect(pages.length).toBeGreaterThan(40);
    const validator = new HtmlValidate(
      new StaticConfigLoader([], {
        extends: [
          'html-validate:recommended',
          'html-validate:a11y',
          'html-validate:document',
          'html-validate:standard',
        ],
        rules: { 'long-title': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
      }),
    );
    const names = new Set(Object.keys(readSite(folder)));
    const found: string[] = [];
    for (const [name, text] of pages) {
      const { results } = await validator.validateString(text);
      for (const { messages } of results)
        found.push(...messages.map(({ ruleId, line }) => `${name}:${line} ${ruleId}`));
      found.push(...brokenLinks(name, text, names).map((link) => `${name} ${link}`));
    }
    expect(found).toEqual([]);
    const jar = path.resolve(import.meta.dirname, '../../../node_modules/vnu-jar/build/dist/vnu.jar');
    const args = [
      '-Xss8m',
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      jar,
      '--stdout',
      '--exit-zero-always',
      '--skip-non-html',
      '--format',
      'json',
    ];
    const { stdout } = await run('java', [...args, folder], { maxBuffer: 2 ** 26 });
    const { messages } = nuReport.parse(JSON.parse(stdout));
    expect(
      messages.map(
        ({ type, url = '', message }) => `${type} ${path.relative(folder, new URL(url).pathname)} ${message}`,
      ),
    ).toEqual([]);
  });

  it('has feeds and sitemaps that are well formed, with whole addresses and times that can be read', async () => {
    const site = await publishSample();
    const names = Object.keys(readSite(site)).filter((name) => name.endsWith('.xml'));
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      const text = readFileSync(path.join(site, name), 'utf8');
      expect(readXml(text).shape[0]).toMatch(/^(rss|feed|urlset|sitemapindex) /);
      for (const [, url = ''] of text.matchAll(/<(?:loc|link)>([^<]+)</g)) expect(URL.canParse(url)).toBe(true);
      for (const [, time = ''] of text.matchAll(/<(?:pubDate|updated|published|lastmod)>([^<]+)</g))
        expect(Number.isNaN(Date.parse(time))).toBe(false);
    }
    const feed: unknown = JSON.parse(readFileSync(path.join(site, 'feed.json'), 'utf8'));
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: expect.any(Array) });
  });
});

/** Addresses of a page that lead nowhere in the site. */
function brokenLinks(page: string, text: string, names: ReadonlySet<string>): readonly string[] {
  const base = `https://x.example/${page}`;
  const addresses = readPage(text).elements.flatMap((element) =>
    ['href', 'src'].flatMap((name) => attributeOf(element, name) ?? []),
  );
  return addresses
    .filter((address) => !/^(https?:|mailto:|tel:|#)/.test(address))
    .map((address) => decodeURI(new URL(address, base).pathname.slice(1)))
    .filter((name) => !names.has(name.endsWith('/') || name === '' ? `${name}index.html` : name));
}

describe('hostile words in a published site', () => {
  it.each(Object.entries(hostileWords))('stay words on every page and in every feed: %s', async (_, words) => {
    const { archive, put, publish, folder } = makeNewsroom();
    const line = cleanLine(words);
    archive.settings.savePublication({
      ...archive.settings.publication(),
      name: line,
      sections: [{ name: line, slug: 'muc', topics: [] }],
    });
    const tag = archive.tags.ensure({ name: line, kind: 'topic' });
    const bylines = [{ name: line, role: 'text' as const }];
    put({ headline: line, section: line, sapo: [{ type: 'text', text: line }], bylines, tags: [tag.id] }, [
      { type: 'paragraph', content: [{ type: 'text', text: line }] },
    ]);
    await publish();
    const site = readSite(folder);
    const files = new Set(Object.keys(site));
    for (const [name, text] of pagesOf(folder)) {
      const errors: string[] = [];
      parse(text, { onParseError: ({ code }) => errors.push(code) });
      const own = inspectHtml(text, files).filter(
        (problem) => !problem.startsWith('address ') && !(name.startsWith('tim-kiem/') && problem === 'script'),
      );
      expect([...errors, ...own]).toEqual([]);
    }
    for (const name of files) if (name.endsWith('.xml')) readXml(readFileSync(path.join(folder, name), 'utf8'));
    for (const name of files) if (name.endsWith('.json')) JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  });
});
