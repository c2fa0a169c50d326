import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const headline = (page: Page) => page.getByRole('textbox', { name: 'Tít', exact: true });
const sapo = (page: Page) => page.getByRole('textbox', { name: 'Sapo' });
const bar = (page: Page) => page.getByRole('search', { name: 'Tìm và thay' });
const words = (page: Page) => bar(page).getByRole('textbox', { name: 'Tìm', exact: true });
const count = (page: Page) => bar(page).getByRole('status').first();
const marks = (page: Page) => page.locator('.body-text .found');

async function writeStory(page: Page, ...paragraphs: readonly string[]): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await expect(body(page)).toBeVisible();
  await headline(page).fill('Lũ về sông Hậu');
  await sapo(page).click();
  await page.keyboard.insertText('Nông dân mong lũ đẹp.');
  await body(page).click();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}

/** The editor hears of a caret the browser has moved a moment later; no person is faster. */
async function goToStart(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(300);
}

async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await words(page).fill(typed);
}

test('finds words over headline, sapo and body without marks, and goes round them', async ({ galley: { page } }) => {
  await writeStory(page, 'Lũ năm nay về sớm, lu nước đầy.', 'Không ai lo lũ.');
  await goToStart(page);
  await find(page, 'lu');
  await expect(count(page)).toContainText('3/5');
  await expect(marks(page)).toHaveText(['Lũ', 'lu', 'lũ']);
  await expect(page.locator('.field-matches .found')).toHaveText(['Lũ']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText('5/5');
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText('1/5');
  await expect(page.locator('.field-matches .is-current-found')).toHaveText('Lũ');
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toContainText('5/5');

  await bar(page).getByRole('button', { name: 'Đúng dấu' }).click();
  await expect(marks(page)).toHaveText(['lu']);
});

test('gives the keyboard back at the match, where typing goes on', async ({ galley: { page } }) => {
  await writeStory(page, 'một hai ba');
  await goToStart(page);
  await find(page, 'hai');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await page.keyboard.type('bốn');
  await expect(body(page)).toHaveText('một bốn ba');
  await expect(marks(page)).toHaveCount(0);
  await page.keyboard.press('F3');
  await expect(words(page)).toHaveValue('hai');
});

test('replaces everything in one step that one key takes back, and keeps what was bold', async ({
  galley: { page },
}) => {
  await writeStory(page, 'Ủy ban họp. ', 'Sáng nay Ủy ban ra quyết định.');
  await body(page)
    .locator('p')
    .first()
    .dblclick({ position: { x: 8, y: 12 } });
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Shift+h');
  await words(page).fill('uy ban');
  await bar(page).getByRole('textbox', { name: 'Thay bằng' }).fill('Hội đồng');
  await bar(page).getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(page.getByText('Đã thay 2 chỗ.')).toBeVisible();
  await expect(body(page)).toContainText('Sáng nay Hội đồng ra quyết định.');
  await expect(page.locator('.body-text strong')).toHaveText('Hội đồng');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(body(page)).toContainText('Sáng nay Ủy ban ra quyết định.');
  await expect(page.locator('.body-text p').first()).toContainText('Ủy ban họp.');
});

test('finds and replaces in the boxes under a photo too', async ({ galley: { page } }) => {
  await writeStory(page, 'Lũ về.');
  await body(page).evaluate((target) => {
    const data = new DataTransfer();
    data.setData('text/html', '<figure><img src="https://example.org/x.png"><figcaption>Mùa lũ</figcaption></figure>');
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const alt = page.getByLabel('Văn bản thay thế');
  await alt.fill('Ghe trong lũ');
  await page.getByLabel('Ghi nguồn').fill('Lữ Ngọc');
  await sapo(page).click();
  await goToStart(page);
  await find(page, 'lũ');
  await bar(page).getByRole('button', { name: 'Đúng dấu' }).click();
  await expect(count(page)).toContainText('2/5');
  for (const place of ['3/5', '4/5', '5/5']) {
    await page.keyboard.press('F3');
    await expect(count(page)).toContainText(place);
  }
  await expect(page.locator('[data-found-current="alt"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(alt).toBeFocused();
  await page.keyboard.type('nước');
  await expect(alt).toHaveValue('Ghe trong nước');
  await page.keyboard.press('Control+h');
  await bar(page).getByRole('textbox', { name: 'Thay bằng' }).fill('nước');
  await bar(page).getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(page.locator('.figure-caption')).toHaveText('Mùa nước');
});

test('opens for replacing with the key other editors use', async ({ galley: { page } }) => {
  await writeStory(page, 'một hai ba');
  await page.keyboard.press('Control+h');
  await expect(bar(page).getByRole('textbox', { name: 'Thay bằng' })).toBeVisible();
  await expect(words(page)).toBeFocused();
  await page.keyboard.type('hai');
  await expect(count(page)).toContainText('/1');
  await expect(body(page)).toHaveText('một hai ba');
});

test('finds whole words only when asked to', async ({ galley: { page } }) => {
  await writeStory(page, 'Hoa hoan hỉ. ');
  await page.keyboard.press('Control+h');
  await words(page).fill('hoa');
  await expect(count(page)).toContainText('/2');
  await bar(page).getByRole('button', { name: 'Nguyên từ' }).click();
  await expect(count(page)).toContainText('/1');
});

test('replaces one match and goes to the next; the note takes all of a replacement back', async ({
  galley: { page },
}) => {
  await writeStory(page, 'lũ lớn, lũ nhỏ');
  await goToStart(page);
  await page.keyboard.press('Control+Shift+h');
  await words(page).fill('lũ');
  const replacement = bar(page).getByRole('textbox', { name: 'Thay bằng' });
  await replacement.fill('cơn lũ');
  await replacement.press('Enter');
  await expect(body(page)).toHaveText('cơn lũ lớn, lũ nhỏ');
  await expect(page.locator('.body-text .is-current-found')).toHaveText('lũ');
  await bar(page).getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(headline(page)).toHaveValue('cơn lũ về sông Hậu');
  await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(headline(page)).toHaveValue('Lũ về sông Hậu');
  await expect(sapo(page)).toHaveText('Nông dân mong lũ đẹp.');
  await expect(body(page)).toHaveText('cơn lũ lớn, lũ nhỏ');
});

test('says what is wrong with a regular expression, and uses a right one', async ({ galley: { page } }) => {
  await writeStory(page, 'từ 2025-2030 đến 2030-2045');
  await find(page, '(\\d{4}');
  await bar(page).getByRole('button', { name: 'Biểu thức chính quy' }).click();
  await expect(bar(page).getByText('Biểu thức chính quy chưa đúng')).toBeVisible();
  await page.keyboard.press('Control+Shift+h');
  await words(page).fill('(\\d{4})-(\\d{4})');
  await expect(count(page)).toContainText('/2');
  await bar(page).getByRole('textbox', { name: 'Thay bằng' }).fill('$1–$2');
  await bar(page).getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(body(page)).toHaveText('từ 2025–2030 đến 2030–2045');
});

test('stays inside the selected text when asked to', async ({ galley: { page } }) => {
  await writeStory(page, 'lũ một', 'lũ hai', 'lũ ba');
  await page.keyboard.press('Shift+Home');
  await find(page, 'lũ');
  await expect(count(page)).toContainText('/5');
  await bar(page).getByRole('button', { name: 'Trong phần đang chọn' }).click();
  await expect(count(page)).toContainText('1/1');
  await expect(marks(page)).toHaveText(['lũ']);
});

// UniKey sends Backspaces and the new letters in one burst; an input method of the system composes.
test('lets a Vietnamese keyboard type in the middle of matches', async ({ galley: { page } }) => {
  await writeStory(page, 'toan toan');
  await find(page, 'toan');
  await expect(marks(page)).toHaveCount(2);
  await body(page).focus();
  await page.keyboard.press('Control+End');
  for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key);
  await page.keyboard.insertText('án');
  await expect(body(page)).toHaveText('toan toán');
  await expect(marks(page)).toHaveText(['toan', 'toán']);
  const client = await page.context().newCDPSession(page);
  for (const text of [' t', ' to', ' toa', ' toá', ' toán'])
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await client.send('Input.insertText', { text: ' toán' });
  await expect(body(page)).toHaveText('toan toán toán');
  await expect(marks(page)).toHaveText(['toan', 'toán', 'toán']);
  await page.keyboard.type(' khô');
  await expect(body(page)).toHaveText('toan toán toán khô');
});

test('keeps its buttons on the screen in a narrow window', async ({ galley: { page } }) => {
  await writeStory(page, 'lũ một');
  await page.setViewportSize({ width: 600, height: 800 });
  await find(page, 'lũ');
  await expect(count(page)).toContainText('/3');
  for (const name of ['Tìm tiếp', 'Đóng']) {
    const box = await bar(page).getByRole('button', { name }).boundingBox();
    const edge = await bar(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((edge?.x ?? 0) + (edge?.width ?? 0));
  }
});

test('can be used by everybody while the bar is open', async ({ galley: { page } }) => {
  await writeStory(page, 'lũ một');
  await page.keyboard.press('Control+Shift+h');
  await words(page).fill('lũ');
  expect(await findAccessProblems(page)).toEqual([]);
});
