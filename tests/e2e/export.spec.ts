import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const line = (page: Page, headline: string) => page.getByRole('option').filter({ hasText: headline });

async function select(page: Page, headline: string): Promise<void> {
  await line(page, headline).click();
  await expect(line(page, headline)).toHaveAttribute('aria-selected', 'true');
}

async function runFromPalette(page: Page, words: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('menuitem', { name }).click();
}

const readClipboard = (page: Page, type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) === true ? (await item.getType(wanted)).text() : null;
  }, type);

test('copies a story as rich text and as HTML', async ({ galley: { page } }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await select(page, 'Mưa lớn giờ tan tầm');
  await runFromPalette(page, 'chep dang', 'Chép dạng có định dạng');
  await expect(page.getByText('Đã chép.')).toBeVisible();
  expect(await readClipboard(page, 'text/html')).toContain('Mưa lớn giờ tan tầm');
  expect(await readClipboard(page, 'text/plain')).not.toContain('<h1>');
  await page.getByRole('button', { name: 'Xuất bài…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Chép mã HTML' }).click();
  // A read while the page writes is refused by the browser, which a poll takes for a failure.
  await expect(async () => {
    expect(await readClipboard(page, 'text/plain')).toContain('<h1>Mưa lớn giờ tan tầm');
  }).toPass();
  expect(await readClipboard(page, 'text/html')).toBe(null);
});

test('says what holds a story back, and lets it out with a reason', async ({ galley: { page }, folder }) => {
  await line(page, 'Mưa lớn giờ tan tầm').dblclick();
  await page.locator('.switch', { hasText: 'Thẩm định pháp lý' }).click();
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Thư mục' }).fill(`${folder}/xuat`);
  await expect(dialog.getByText('Bài đang chờ thẩm định pháp lý.')).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Lý do vẫn cho xuất' }).fill('Luật sư đã đọc');
  await dialog.getByRole('button', { name: 'Xuất bài' }).click();
  await expect(dialog.getByText(/Đã ghi \d+ tệp/)).toBeVisible();
});

test('exports several stories through a preset made in the settings', async ({ galley: { page }, folder }) => {
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  const settings = page.getByRole('region', { name: 'Mẫu xuất' });
  await settings.getByRole('button', { name: 'Thêm mẫu…' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await form.getByRole('textbox', { name: 'Tên' }).fill('Trang chính');
  await form.getByRole('textbox', { name: 'Thư mục' }).fill(`${folder}/trang`);
  await form.getByRole('textbox', { name: 'Các cỡ ảnh' }).fill('480');
  await form.locator('.check-box', { hasText: 'ninjs' }).click();
  await form.locator('.check-box', { hasText: 'Nguồn RSS' }).click();
  expect(await findAccessProblems(page)).toEqual([]);
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(settings.getByText('html · ninjs · rss · kiểm như xuất bản')).toBeVisible();
  await settings.getByRole('button', { name: 'Sửa mẫu Trang chính' }).click();
  await form.getByRole('button', { name: 'Xóa' }).click();
  await expect(settings.getByText('Trang chính')).toBeHidden();
  await expect(settings.getByRole('button', { name: 'Thêm mẫu…' })).toBeFocused();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(settings.getByText('html · ninjs · rss · kiểm như xuất bản')).toBeVisible();
  await page.getByRole('link', { name: 'Bàn biên tập' }).click();
  await select(page, 'Mưa lớn giờ tan tầm');
  await line(page, 'Một sáng ngày thường').click({ modifiers: ['Control'] });
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mẫu xuất hoặc định dạng' }).click();
  await page.getByRole('option', { name: 'Mẫu: Trang chính' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Thư mục' })).toHaveValue(`${folder}/trang`);
  await expect(dialog.getByText('Kiểm tra đang giữ lại 1 bài:')).toBeVisible();
  await dialog.getByRole('button', { name: 'Xuất bài' }).click();
  await expect(dialog.getByText(/Đã ghi \d+ tệp/)).toBeVisible();
  await expect(dialog.getByText('1 bài không xuất được')).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Một sáng ngày thường' })).toBeVisible();
  await expect(dialog.getByText('1 bài không vào nguồn tin vì chưa xuất bản')).toBeVisible();
  expect((await dialog.locator('code').allTextContents()).some((file) => file.endsWith('-480.jpg'))).toBe(true);
});
