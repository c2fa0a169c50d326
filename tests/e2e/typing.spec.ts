import type { Page } from '@playwright/test';
import type { DocumentJson, MarkJson, NodeJson } from '../../shared/document/json.ts';
import {
  bold,
  doc,
  figure,
  h2,
  infoBox,
  lineBreak,
  link,
  p,
  pullQuote,
  quote,
  table,
  td,
  ul,
} from '../builders/document.ts';
import { type Keyboard, type TypingMethod, typingMethods } from '../builders/keyboard-programs.ts';
import type { StageOptions } from '../stage/stage.ts';
import { expect, test } from './open-stage.ts';

const ADDRESS = 'https://example.org/';

/** A text to type into, and what stands around it. */
const surroundings: Readonly<Record<string, (text: string) => NodeJson>> = {
  'a paragraph': (text) => p(text),
  'before bold': (text) => p(text, bold('đậm')),
  'after bold': (text) => p(bold('đậm'), text),
  'in bold': (text) => p('trước ', bold(text), ' sau'),
  'in a link': (text) => p('trước ', link(text, ADDRESS), ' sau'),
  'after a link': (text) => p(link('nguồn', ADDRESS), text),
  'before a link': (text) => p(text, link('nguồn', ADDRESS)),
  'before a line break': (text) => p(text, lineBreak, 'sau'),
  'after a line break': (text) => p('trước', lineBreak, text),
  'a subhead': (text) => h2(text),
  'a caption': (text) => figure({ caption: text }),
  'an item': (text) => ul(text),
  'a quote': (text) => quote(p(text)),
  'a table cell': (text) => table([td(text), td('ô bên')]),
  'an info box': (text) => infoBox('Lũ là gì', p(text)),
  'a pull quote': (text) => pullQuote(text),
};

/** Each text is its own, and is followed by a photo: every paragraph stands beside one. */
const places = ['start', 'middle', 'end'] as const;
type Place = (typeof places)[number];

const spots = Object.entries(surroundings).flatMap(([name, surround], row) =>
  places.map((place, column) => {
    const text = `Cần Thơ${row}${column}`;
    return { name, place, text, block: surround(text), offset: offsetOf(place, text) };
  }),
);
type Spot = (typeof spots)[number];

function documentOf(some: readonly Spot[]): DocumentJson {
  return doc(...some.flatMap(({ block }) => [block, figure({ caption: 'ảnh' })]));
}

for (const method of typingMethods) {
  test(`${method.name} writes every word as it was meant`, async ({ stagePage: page }) => {
    test.setTimeout(90_000);
    await openStory(page, documentOf(spots));
    await typeEverywhere(page, method, spots);
  });

  test(`${method.name} writes every word as it was meant, with words marked on screen`, async ({ stagePage: page }) => {
    const some = spots.slice(0, 15);
    await openStory(page, documentOf(some), { highlighted: 'Cần Thơ' });
    await expect(page.locator('.highlight')).toHaveCount(some.length);
    await typeEverywhere(page, method, some);
  });
}

test('a plugin that rewrites what is being composed is caught by the same table', async ({ stagePage: page }) => {
  const keyboard = await openKeyboard(page);
  const wrong: string[] = [];
  for (const method of typingMethods) {
    const [spot] = spots;
    if (spot === undefined) throw new Error('No spots');
    await openStory(page, doc(spot.block), { isBroken: true });
    await typeAt(keyboard, method, spot);
    const written = await page.evaluate(() => window.stage.read());
    if (JSON.stringify(written) !== JSON.stringify(doc(expectedBlock(spot, method)))) wrong.push(method.name);
  }
  expect(wrong).toContain('UniKey');
  expect(wrong).toContain('Windows composition');
});

test.describe('letters that arrive in parts', () => {
  const decomposed = 'nước'.normalize('NFD');

  for (const [door, enter] of [
    ['typed', (page: Page) => page.keyboard.insertText(decomposed)],
    ['composed', composeDecomposed],
    ['pasted', (page: Page) => transfer(page, 'paste', decomposed)],
    ['pasted with form', (page: Page) => transfer(page, 'paste', `<p><b>${decomposed}</b></p>`)],
    ['dropped', (page: Page) => transfer(page, 'drop', decomposed)],
  ] as const)
    test(`are whole in the text when they are ${door}`, async ({ stagePage: page }) => {
      await openStory(page, doc(p('đầu'), p('cuối')));
      await page.evaluate(() => window.stage.putCaret('đầu', 3));
      await enter(page);
      await page.evaluate(() => window.stage.putCaret('cuối', 0));
      await expect.poll(() => page.evaluate(() => JSON.stringify(window.stage.read()))).toContain('nước');
    });

  test('are whole in a rich line when the keyboard has left it', async ({ stagePage: page }) => {
    await page.evaluate(() => window.stage.openLine([{ type: 'text', text: 'sapo' }]));
    await page.evaluate(() => window.stage.putCaret('sapo', 4));
    await page.keyboard.insertText(decomposed);
    await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null));
    expect(await page.evaluate(() => window.stage.read())).toEqual([{ type: 'text', text: 'saponước' }]);
  });

  async function composeDecomposed(page: Page): Promise<void> {
    const devtools = await page.context().newCDPSession(page);
    const caret = { selectionStart: decomposed.length, selectionEnd: decomposed.length };
    await devtools.send('Input.imeSetComposition', { text: decomposed, ...caret });
    await devtools.send('Input.insertText', { text: decomposed });
  }
});

/** As text, because Playwright's types follow a document to no end. */
async function openStory(page: Page, body: DocumentJson, options: StageOptions = {}): Promise<void> {
  await page.evaluate(([story, how]) => window.stage.openStory(JSON.parse(story), JSON.parse(how)), [
    JSON.stringify(body),
    JSON.stringify(options),
  ] as const);
}

async function typeEverywhere(page: Page, method: TypingMethod, some: readonly Spot[]): Promise<void> {
  const keyboard = await openKeyboard(page);
  for (const spot of some) await typeAt(keyboard, method, spot);
  await expectText(page, method, some);
}

async function openKeyboard(page: Page): Promise<Keyboard> {
  return { page, devtools: await page.context().newCDPSession(page), pauseMs: 0 };
}

async function typeAt(keyboard: Keyboard, method: TypingMethod, { text, offset }: Spot): Promise<void> {
  await keyboard.page.evaluate(([words, at]) => window.stage.putCaret(words, at), [text, offset] as const);
  await method.type(keyboard);
}

/** Each block is compared by itself, so that a failure says where it was. */
async function expectText(page: Page, method: TypingMethod, some: readonly Spot[]): Promise<void> {
  const written = (await page.evaluate(() => window.stage.read())) as DocumentJson; // written by ProseMirror from our schema
  for (const [index, spot] of some.entries())
    expect.soft(written.content[index * 2], `${spot.name}, ${spot.place}`).toEqual(expectedBlock(spot, method));
  expect(written.content).toHaveLength(some.length * 2);
}

function offsetOf(place: Place, text: string): number {
  return place === 'start' ? 0 : place === 'middle' ? 2 : text.length;
}

/** The block with the word in it, carrying the marks that ProseMirror gives to what is typed there. */
function expectedBlock(spot: Spot, { written }: TypingMethod): NodeJson {
  return rewrite(spot.block);

  function rewrite(node: NodeJson): NodeJson {
    const { content } = node;
    if (content === undefined) return node;
    const at = content.findIndex(({ text }) => text === spot.text);
    const found = content[at];
    if (found === undefined) return { ...node, content: content.map(rewrite) };
    const typed = { type: 'text', text: written, marks: marksAt(content, at, spot) };
    const before = { ...found, text: spot.text.slice(0, spot.offset) };
    const after = { ...found, text: spot.text.slice(spot.offset) };
    return { ...node, content: join([...content.slice(0, at), before, typed, after, ...content.slice(at + 1)]) };
  }
}

/** As the text before the caret, or after it where a block begins; a link goes no further than its words. */
function marksAt(content: readonly NodeJson[], at: number, { offset, text }: Spot): readonly MarkJson[] {
  const found = content[at]?.marks ?? [];
  if (offset > 0 && offset < text.length) return found;
  const left = offset === 0 ? content[at - 1] : content[at];
  const right = offset === 0 ? content[at] : content[at + 1];
  return ((left ?? right)?.marks ?? []).filter(({ type }) => type !== 'link');
}

function join(content: readonly NodeJson[]): readonly NodeJson[] {
  const joined: NodeJson[] = [];
  for (const { marks = [], ...node } of content) {
    if (node.text === '') continue;
    const last = joined.at(-1);
    const isSame = last?.text !== undefined && JSON.stringify(last.marks ?? []) === JSON.stringify(marks);
    if (node.text !== undefined && isSame) joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else joined.push(marks.length === 0 ? node : { ...node, marks });
  }
  return joined;
}

async function transfer(page: Page, kind: 'paste' | 'drop', text: string): Promise<void> {
  await page.evaluate(
    ([name, words]) => {
      const data = new DataTransfer();
      data.setData(words.startsWith('<') ? 'text/html' : 'text/plain', words);
      const target = document.querySelector('.ProseMirror p');
      const box = target?.getBoundingClientRect();
      const how = { bubbles: true, cancelable: true };
      target?.dispatchEvent(
        name === 'paste'
          ? new ClipboardEvent('paste', { ...how, clipboardData: data })
          : new DragEvent('drop', {
              ...how,
              dataTransfer: data,
              clientX: box?.left ?? 0,
              clientY: (box?.top ?? 0) + 5,
            }),
      );
    },
    [kind, text] as const,
  );
}
