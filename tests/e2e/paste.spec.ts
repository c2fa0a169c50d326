import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseFragment } from 'parse5';
import { readText } from '../../shared/foreign-html/tree.ts';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const blocks = (page: Page) => page.locator('.body-text .ProseMirror > *');
const fixture = (name: string) => readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8');

async function startStory(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await expect(body(page)).toBeVisible();
  await body(page).click();
}

async function paste(page: Page, clipboard: { readonly html?: string; readonly text?: string }): Promise<void> {
  await body(page).evaluate((target, { html, text }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    if (text !== undefined) data.setData('text/plain', text);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, clipboard);
}

test('keeps what Word means, says what it left out, and takes all of it back with one undo', async ({
  galley: { page },
}) => {
  await startStory(page);
  await page.keyboard.type('Trước. ');
  await paste(page, { html: fixture('word-windows') });
  await page.keyboard.type('sau');
  await expect(page.locator('.body-text ol[start="3"] ul li')).toHaveText(['Ấp 1', 'Ấp 2']);
  await expect(page.locator('.body-text blockquote')).toHaveText('“Bà con đừng chủ quan”, ông nói.');
  await expect(page.locator('.body-text td')).toHaveText(['Xã', 'Số hộ', 'Phú Hữu', '40']);
  await expect(page.locator('.figure-caption')).toHaveText('Lũ về An Phú. Ảnh: TTXVN');
  await expect(body(page)).not.toContainText('ba mươi');
  const note = page.getByRole('status').filter({ hasText: 'Đã dán.' });
  await expect(note).toContainText(
    '2 tít xen, 2 danh sách, 1 trích dẫn, 1 bảng, 1 liên kết, 1 chú thích cuối trang, 1 ảnh',
  );
  await expect(note).toContainText('1 ghi chú bên lề, 1 chỗ đã xóa khi theo dõi sửa');
  await page.keyboard.press('Control+z');
  await expect(body(page)).toContainText('So với năm 2024.');
  await page.keyboard.press('Control+z');
  await expect(body(page)).toHaveText('Trước. ');
});

test('asks before it fetches a picture of another page, and fetches nothing from inside the network', async ({
  galley: { page },
}) => {
  await startStory(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await paste(page, { html: fixture('google-docs') });
  await paste(page, { html: '<p>sau</p><img src="http://127.0.0.1:9/a.jpg" alt="Máy này">' });
  await expect(page.getByRole('button', { name: 'Tải ảnh này về?' })).toHaveCount(2);
  await expect(page.locator('.figure-waiting').first()).toContainText('lh7-rt.googleusercontent.com');
  expect(requests.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
  await page.getByRole('button', { name: 'Tải ảnh này về?' }).last().click();
  await expect(page.getByRole('alert')).toContainText('chỉ tải ảnh từ địa chỉ web công khai');
  await expect(page.getByRole('button', { name: 'Tải ảnh này về?' })).toHaveCount(2);
});

test('puts a picture that the clipboard carries straight into the archive', async ({ galley: { page } }) => {
  await startStory(page);
  const { makeJpeg } = await import('../builders/photo.ts');
  const picture = `data:image/jpeg;base64,${(await makeJpeg()).toString('base64')}`;
  await paste(page, {
    html: `<p>trước</p><figure><img src="${picture}" alt="Chợ"><figcaption>Chợ phiên</figcaption></figure>`,
  });
  await expect(page.locator('.figure-view img')).toBeVisible();
  await expect(page.locator('.figure-caption')).toHaveText('Chợ phiên');
});

test('offers to convert an old encoding, shows how it would read, and takes that back alone', async ({
  galley: { page },
}) => {
  await startStory(page);
  await page.keyboard.type('Tin: ');
  await paste(page, { text: 'Xin chaøo caùc baïn' });
  const bar = page.getByRole('region', { name: 'Dán' });
  await expect(bar).toContainText('VNI');
  await expect(bar).toContainText('Xin chào các bạn');
  await page.keyboard.type(' ơi');
  expect(await findAccessProblems(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
  await expect(body(page)).toHaveText('Tin: Xin chào các bạn ơi');
  await expect(bar).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(body(page)).toHaveText('Tin: Xin chaøo caùc baïn ơi');
});

test('converts what a font of the old encoding drew in capitals', async ({ galley: { page } }) => {
  await startStory(page);
  await paste(page, { html: fixture('tcvn3') });
  await page.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
  await expect(blocks(page)).toHaveText(['UỶ BAN NHÂN DÂN', 'Độc lập - Tự do - Hạnh phúc', 'Số 12, café']);
  await expect(page.locator('.body-text strong')).toHaveText('UỶ BAN NHÂN DÂN');
});

test('pastes plain text with one key', async ({ galley: { page } }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await startStory(page);
  await page.evaluate(async () => {
    const parts = { 'text/html': '<ul><li><b>một</b></li></ul>', 'text/plain': '• một\n- hai' };
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  });
  await page.keyboard.press('Control+Shift+V');
  await expect(blocks(page)).toHaveText(['• một', '- hai']);
  await expect(page.locator('.body-text ul, .body-text strong')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(body(page)).toHaveText('');
  await page.keyboard.press('Control+v');
  await expect(page.locator('.body-text ul li strong')).toHaveText('một');
});

const line = '<p class=MsoNormal style="font-family:Arial">Sáng nay nước đã <b>tràn đồng</b>, bà con dời nhà.</p>\n';

test('shows how far a paste of 5 MB is, and leaves the text alone when it is cancelled', async ({
  galley: { page },
}) => {
  await startStory(page);
  await page.keyboard.type('nguyên');
  await paste(page, { html: line.repeat(5_000_000 / line.length) });
  await expect(page.getByRole('progressbar', { name: 'Đang đọc nội dung dán…' })).toBeVisible();
  await page.getByRole('button', { name: 'Hủy' }).click();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(body(page)).toHaveText('nguyên');
});

test('never holds the page up while it reads a large paste, which comes in whole where it was pasted', async ({
  galley: { page },
}, info) => {
  info.setTimeout(120_000);
  const count = Math.ceil(500_000 / line.length);
  await startStory(page);
  await page.keyboard.type('đầu');
  await paste(page, { html: line.repeat(count) });
  const began = await page.evaluate(watchTurns);
  await page.keyboard.type(' cuối');
  await expect(page.getByRole('progressbar')).toBeHidden({ timeout: 100_000 });
  const turns = await page.evaluate(() => Reflect.get(globalThis, 'longTurns') as readonly Turn[]); // made by watchTurns
  const text = (await body(page).textContent()) ?? '';
  expect([text.match(/tràn đồng/g)?.length, text.startsWith('đầuSáng nay'), text.endsWith(' cuối')]).toEqual([
    count,
    true,
    true,
  ]);
  // The longest turn is the insertion; before it the page was never busy for long with what reading took in all.
  const insertion = turns.reduce((longest, turn) => (turn.ms > longest.ms ? turn : longest));
  const reading = turns.filter(({ at }) => at < insertion.at).map(({ ms }) => ms);
  info.annotations.push({ type: 'turns over 50 ms while reading', description: reading.map(Math.round).join(' ') });
  expect(Math.max(0, ...reading)).toBeLessThan(Math.max(50, (insertion.at - began) / 4));
});

interface Turn {
  readonly at: number;
  readonly ms: number;
}

/** Notes every task of the page's main thread over 50 ms, and says when it began to. */
function watchTurns(): number {
  const turns: { at: number; ms: number }[] = [];
  Reflect.set(globalThis, 'longTurns', turns);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) turns.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask' });
  return performance.now();
}

test('loses no visible letter of any page, and asks for none of its addresses', async ({ galley: { page } }, info) => {
  info.setTimeout(120_000);
  await startStory(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const sources = makePages(60);
  for (const html of sources) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(page, { html });
    const seen = await body(page).evaluate(readSeen);
    expect(sortLetters(seen), html).toBe(sortLetters(readText(parseFragment(html))));
  }
  expect(requests.filter((url) => url.includes('example.org'))).toEqual([]);
});

/** The letters of a text in no order: a picture's caption moves with it. */
function sortLetters(text: string): string {
  return [...text.normalize('NFC').replace(/[\s\u00a0\u200b]/g, '')].sort().join('');
}

function readSeen(text: Element): string {
  const copy = text.cloneNode(true) as Element; // a clone is of the same kind
  for (const control of copy.querySelectorAll('.figure-photo, .figure-controls, .block-actions')) control.remove();
  return copy.textContent ?? '';
}

/** The same pages every time: a small generator of numbers, seeded. */
function makePages(count: number): readonly string[] {
  let seed = 20251103;
  const next = (most: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % most;
  };
  const pick = (choices: readonly string[]) => choices[next(choices.length)] ?? '';
  const tags =
    'p div span b i u a h1 h3 ul ol li table tr td th caption blockquote pre dl dt dd section nav figure figcaption details summary ins center font'.split(
      ' ',
    );
  const styles = [
    '',
    '',
    ' style="font-weight:bold"',
    " style='mso-list:l0 level2 lfo1'",
    ' class=MsoCaption',
    " style='border-left:solid 1pt'",
  ];
  const words = [
    'Đảng ủy',
    'nước nổi',
    ' ',
    '1.',
    '<br>',
    '<br><br>',
    '<img src="https://example.org/a.jpg">',
    '“ngoặc”',
  ];
  const node = (depth: number): string => {
    if (depth > 5 || next(3) === 0) return pick(words);
    const tag = pick(tags);
    return `<${tag}${pick(styles)}>${Array.from({ length: next(4) }, () => node(depth + 1)).join('')}</${tag}>`;
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(5) }, () => node(0)).join(''));
}
