import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/base/clean-text.ts';
import type { ExportFormat, ResolvedStory } from '../../../shared/export/format.ts';
import { fullStoryIn, fullStoryTo, hostileAddresses, hostileWords } from '../../builders/hostile-story.ts';
import { htmlFormats } from '../../builders/html-formats.ts';
import { attributeOf, findElement, type PageElement, readPage, visibleText } from '../../builders/read-page.ts';
import { readTheme, writtenPage } from '../../builders/written-page.ts';

/** What must not be in a page, whatever the story says; written apart from the list the export itself reads back against. */
function findDanger(html: string): readonly string[] {
  const { elements, errors } = readPage(html);
  return [...errors, ...elements.flatMap(findDangerIn)];
}

const FORBIDDEN = /^(iframe|frame|object|embed|applet|base|form|svg|math|template|noscript|audio|video|portal)$/;

function findDangerIn(element: PageElement): readonly string[] {
  const { tagName, attrs } = element;
  const isCode = tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json';
  return [
    ...(FORBIDDEN.test(tagName) || isCode ? [tagName] : []),
    ...attrs
      .filter(({ name }) => /^on|^style$|^srcdoc$|^action$|^http-equiv$|^ping$/.test(name))
      .map(({ name }) => name),
    ...attrs
      .filter(({ name, value }) => !isHarmless(tagName, name, value))
      .map(({ name, value }) => `${name}=${value}`),
  ];
}

/** What is loaded lies beside the page or in it; what is linked is a plain web address, mail or telephone. */
function isHarmless(tagName: string, name: string, value: string): boolean {
  const isOwn = (address: string) => /^(assets\/[\w.-]+|data:image\/jpeg;base64,[\w+/=]+)$/.test(address);
  if (name === 'src') return isOwn(value);
  if (name === 'srcset') return value.split(', ').every((part) => isOwn(part.split(' ')[0] ?? ''));
  if (name !== 'href') return !/^(data|poster|background|formaction|xlink:href)$/.test(name);
  if (tagName === 'link') return isOwn(value) || value === 'https://bao-thu.example/nuoc-noi-ve-som/';
  return /^(https?:\/\/[^\s@"'<>]+|mailto:[^\s"'<>]+|tel:[^\s"'<>]+)$/.test(value);
}

describe.each(htmlFormats)('a hostile story as $id', (format) => {
  const plain = shapeOf(format, fullStoryIn('lời thường'));

  it.each(Object.entries(hostileWords))('stays words: %s', (_, words) => {
    const resolved = fullStoryIn(words);
    const page = writtenPage(format, resolved);
    expect(findDanger(page)).toEqual([]);
    expect(shapeOf(format, resolved)).toEqual(plain);
    const read = readPage(page);
    const shown = ['h1', 'sapo', 'kicker', 'embed-title', 'info-title'].map((name) => {
      const element = findElement(read, name);
      return element === null ? '' : visibleText(element);
    });
    for (const text of shown) expect(text).toContain(asShown(words));
  });

  it.each(hostileAddresses)('links to nothing harmful: %j', (address) => {
    expect(findDanger(writtenPage(format, fullStoryTo(address)))).toEqual([]);
  });
});

/** As a reader sees words of the archive: white space is one space, no character is the sign for it. */
function asShown(words: string): string {
  return cleanText(words)
    .replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The elements of a page in order, with the names of their attributes: words never change it. */
function shapeOf(format: ExportFormat, resolved: ResolvedStory): readonly string[] {
  const { elements } = readPage(writtenPage(format, resolved));
  return elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
}

describe('what the tests call danger', () => {
  it.each([
    ['<p onclick="x">a</p>', 'onclick'],
    ['<script>x</script>', 'script'],
    ['<img src="https://evil.example/x.jpg" alt="">', 'src=https://evil.example/x.jpg'],
    ['<a href="javascript:x">a</a>', 'href=javascript:x'],
    ['<p style="color: red">a</p>', 'style'],
    ['<p class="a" class="b">a</p>', 'duplicate-attribute'],
  ])('is seen in %s', (html, danger) => {
    expect(findDanger(html)).toContain(danger);
  });
});

describe('the theme', () => {
  it('fetches nothing', () => {
    expect(readTheme()).not.toMatch(/url\(|@import|image-set\(|@font-face/);
  });
});
