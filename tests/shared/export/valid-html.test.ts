import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ExportFormat, ResolvedStory } from '../../../shared/export/format.ts';
import { html } from '../../../shared/export/html/html.ts';
import { emptyFields } from '../../../shared/story/story-fields.ts';
import { embedCard, link, p, relatedLink } from '../../builders/document.ts';
import { fullStory } from '../../builders/full-story.ts';
import { fullStoryIn, hostileAddresses, hostileWords } from '../../builders/hostile-story.ts';
import { htmlFormats } from '../../builders/html-formats.ts';
import { readRealStories } from '../../builders/real-stories.ts';
import { makeResolved } from '../../builders/resolved-story.ts';
import { makeStory } from '../../builders/story.ts';
import { readTheme, writtenPage } from '../../builders/written-page.ts';

const run = promisify(execFile);

const { story } = fullStory;
const stories: Readonly<Record<string, ResolvedStory>> = {
  full: fullStory,
  english: { ...fullStory, story: { ...story, fields: { ...story.fields, language: 'en' } } },
  empty: makeResolved({ story: { ...makeStory({}, p()), fields: emptyFields } }),
  'hostile-words': fullStoryIn(Object.values(hostileWords).join(' ')),
  'hostile-addresses': makeResolved({ story: makeStory({}, ...hostileAddresses.flatMap(blocksTo)) }),
  ...Object.fromEntries((await readRealStories()).map((resolved, index) => [`real-${index}`, resolved])),
};

function blocksTo(address: string) {
  return [p(link('một', address)), relatedLink({ href: address, headline: 'hai' }), embedCard({ href: address })];
}

/** A whole page in any format, with the real theme where the theme is in it. */
function wholePage(format: ExportFormat, resolved: ResolvedStory): string {
  const page = writtenPage(format, { ...resolved, theme: { ...resolved.theme, css: readTheme() } });
  return page.startsWith('<!DOCTYPE html>')
    ? page
    : `<!DOCTYPE html>\n<html lang="vi">\n<head>\n<title>Bài</title>\n</head>\n<body>\n${page}</body>\n</html>\n`;
}

const pages = htmlFormats.flatMap((format) =>
  Object.entries(stories).map(([name, resolved]) => ({
    name: `${name}.${format.id}.html`,
    text: wholePage(format, resolved),
  })),
);

describe('every exported page', () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader([], {
      extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document', 'html-validate:standard'],
      rules: {
        // It counts the characters of the source, where a quote is six.
        'long-title': 'off',
        // The style lies beside the page, in the same folder.
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    }),
  );

  it('passes html-validate', async () => {
    const found: string[] = [];
    for (const { name, text } of pages) {
      const { results } = await validator.validateString(text);
      for (const { messages } of results)
        found.push(...messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`));
    }
    expect(found).toEqual([]);
  });
});

const nuReport = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string().optional(), message: z.string(), extract: z.string().optional() }),
  ),
});

describe('every exported page, by the Nu checker', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-nu-'));
  const flawed = 'seen-to-fail.html';
  let messages: z.infer<typeof nuReport>['messages'] = [];

  /** One start of Java for all of them. Without Java the tests fail: `npm test` installs it. */
  beforeAll(async () => {
    const flaw = wholePage(html, fullStory).replace('<h1>', '<h1 onclik="x">');
    for (const { name, text } of [...pages, { name: flawed, text: flaw }]) writeFileSync(path.join(folder, name), text);
    const jar = path.resolve(import.meta.dirname, '../../../node_modules/vnu-jar/build/dist/vnu.jar');
    const args = [
      '-Xss8m',
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      jar,
      '--stdout',
      '--exit-zero-always',
    ];
    const { stdout } = await run('java', [...args, '--format', 'json', folder], { maxBuffer: 2 ** 26 });
    messages = nuReport.parse(JSON.parse(stdout)).messages;
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  const told = () =>
    messages.map(({ type, url = '', message, extract = '' }) => `${path.basename(url)} ${type} ${message} ${extract}`);

  it('is without error, and but for hostile words without warning', () => {
    const isGuess = (line: string) => /^hostile-words\S+ info This document appears to be written in/.test(line);
    expect(told().filter((line) => !line.startsWith(flawed) && !isGuess(line))).toEqual([]);
  });

  it('is seen to be with an error when it has one', () => {
    expect(told().filter((line) => line.startsWith(flawed))).toEqual([expect.stringMatching(/ error .*onclik/)]);
  });
});
