import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const messy = 'Hội nghị chuyển đổi số';

async function openChecks(page: Page, headline: string): Promise<void> {
  await page.getByRole('option').filter({ hasText: headline }).dblclick();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
}

const check = (page: Page, title: string) => page.getByRole('article', { name: title });

test('groups what it finds by grade and mends it in one click, which can be undone', async ({ galley: { page } }) => {
  await openChecks(page, messy);
  await expect(page.getByRole('heading', { name: '3 cảnh báo' })).toBeVisible();
  await check(page, 'Khoảng năm').getByRole('button', { name: 'Viết thống nhất' }).click();
  await expect(check(page, 'Khoảng năm')).toHaveCount(0);
  const text = page.locator('.body-text .ProseMirror');
  await expect(text).toContainText('2026-2030');
  await text.click();
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('2026 – 2030');
});

test('mends everything of a kind at once', async ({ galley: { page } }) => {
  await openChecks(page, messy);
  await page.locator('.body-text .ProseMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' một ; hai');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ba ; bốn');
  await check(page, 'Khoảng cách')
    .getByRole('button', { name: /^Sửa cả 3 chỗ/ })
    .click();
  await expect(check(page, 'Khoảng cách')).toHaveCount(0);
  await expect(page.locator('.body-text .ProseMirror')).toContainText('ba; bốn');
});

test('takes a fix back whole, and by itself in the sapo', async ({ galley: { page } }) => {
  await openChecks(page, messy);
  const sapo = page.getByRole('textbox', { name: 'Sapo' });
  const text = page.locator('.body-text .ProseMirror');
  await sapo.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Hoà nhập ; rồi.');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Tiền uỷ thác.');
  await expect(check(page, 'Dấu thanh')).toContainText('uỷ');
  await check(page, 'Dấu thanh').getByRole('button', { name: 'Sửa tất cả' }).click();
  await expect(sapo).toContainText('Hòa nhập');
  await expect(text).toContainText('ủy thác');
  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(sapo).toContainText('Hoà nhập');
  await expect(text).toContainText('uỷ thác');
  await check(page, 'Khoảng cách').getByRole('button', { name: 'Bỏ khoảng cách thừa' }).first().click();
  await expect(sapo).toContainText('nhập; rồi');
  await sapo.click();
  await page.keyboard.press('Control+z');
  await expect(sapo).toContainText('Hoà nhập ; rồi');
});

test('leaves the keyboard where the next thing is to be mended', async ({ galley: { page } }) => {
  await openChecks(page, messy);
  const list = page.getByRole('region', { name: 'Kiểm tra' });
  await check(page, 'Dấu thanh').getByRole('button', { name: 'Sửa tất cả' }).press('Enter');
  await expect(check(page, 'Dấu thanh')).toHaveCount(0);
  await expect(list.locator('.finding button:focus')).toBeVisible();
  const aside = check(page, 'Độ dài tít').getByRole('button', { name: 'Bỏ qua…' });
  await aside.press('Enter');
  await page.keyboard.press('Escape');
  await expect(aside).toBeFocused();
});

test('selects what it found, in the text, the sapo and the headline', async ({ galley: { page } }) => {
  await openChecks(page, messy);
  const show = (title: string) => check(page, title).getByRole('button', { name: 'Đến chỗ này' }).first().click();
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await show('Dấu thanh');
  await expect.poll(selected).toBe('hoá');
  await page.getByRole('textbox', { name: 'Sapo' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Rồi của của.');
  await show('Lặp chữ');
  await expect.poll(selected).toBe('của của');
  const headline = page.getByRole('textbox', { name: 'Tít', exact: true });
  await headline.fill('Hội nghị của của số');
  await expect(check(page, 'Lặp chữ').getByRole('listitem')).toHaveCount(2);
  await show('Lặp chữ');
  const inHeadline = () =>
    headline.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  await expect.poll(inHeadline).toBe('của của');
});

test('puts a finding aside with a reason, which the history keeps', async ({ galley: { page } }) => {
  await openChecks(page, messy);
  await check(page, 'Độ dài tít').getByRole('button', { name: 'Bỏ qua…' }).click();
  await page.getByRole('textbox', { name: 'Vì sao để nguyên được?' }).fill('Tên hội nghị không cắt được');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Đã bỏ qua 1 mục' })).toBeVisible();
  await expect(check(page, 'Độ dài tít')).toContainText('Tên hội nghị không cắt được');
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(page.getByText('Bỏ qua mục kiểm tra: Độ dài tít · Tên hội nghị không cắt được')).toBeVisible();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await check(page, 'Độ dài tít').getByRole('button', { name: 'Xét lại' }).click();
  await expect(page.getByRole('heading', { name: 'Đã bỏ qua 1 mục' })).toHaveCount(0);
});

test('asks for less before submitting than before publishing', async ({ galley: { page } }) => {
  await openChecks(page, 'Chợ nổi mở mùa mới');
  await expect(page.getByRole('heading', { name: '1 gợi ý' })).toBeVisible();
  await page.getByRole('button', { name: /Trước khi/ }).click();
  await page.getByRole('option', { name: 'Xuất bản' }).click();
  await expect(page.getByRole('heading', { name: '1 cảnh báo' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`has no serious accessibility problem among the checks, ${theme}`, async ({ galley: { page } }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openChecks(page, messy);
    await check(page, 'Độ dài tít').getByRole('button', { name: 'Bỏ qua…' }).click();
    await check(page, 'Dấu thanh').getByText('Vì sao').click();
    expect(await findAccessProblems(page)).toEqual([]);
  });
}
