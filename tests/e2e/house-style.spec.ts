import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

async function openSettings(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: 'Cài đặt' })
    .or(page.getByRole('button', { name: 'Cài đặt' }))
    .click();
  await expect(page.getByRole('region', { name: 'Quy định chữ nghĩa' })).toBeVisible();
}

test('a rule is written, tried on the archive, switched on, and found in a story', async ({ galley: { page } }) => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Thêm quy tắc', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Cần tìm').fill('đại biểu');
  await dialog.getByLabel('Viết lại là').fill('người dự');
  await dialog.getByLabel('Giải thích (tiếng Việt)').fill('Viết cho bạn đọc thường');
  await dialog.getByLabel('Phải tìm ra').fill('300 người dự');
  await expect(dialog.getByText('Quy tắc không tìm ra: “300 người dự”')).toBeVisible();
  await dialog.getByLabel('Phải tìm ra').fill('300 đại biểu');
  await expect(dialog.getByRole('switch', { name: 'Bật quy tắc' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Chạy thử trên kho bài' }).click();
  await expect(dialog.getByText(/^Tìm thấy 6 chỗ trong 2 bài/)).toBeVisible();
  await expect(dialog.locator('.rule-hits li').first()).toContainText('đại biểu');
  expect(await findAccessProblems(page)).toEqual([]);
  await dialog.getByText('Bật quy tắc').click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('switch', { name: 'Bật: đại biểu' })).toBeChecked();
  await page
    .getByRole('link', { name: 'Bàn biên tập' })
    .or(page.getByRole('button', { name: 'Bàn biên tập' }))
    .click();
  await page.getByRole('option').filter({ hasText: 'Hội nghị chuyển đổi số' }).dblclick();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  const check = page.getByRole('article', { name: 'Quy định của báo' });
  await expect(check.getByText('Viết cho bạn đọc thường (đại biểu)').first()).toBeVisible();
  await check.getByRole('button', { name: /^Sửa cả/ }).click();
  await expect(check).toHaveCount(0);
  await expect(page.locator('.body-text .ProseMirror')).toContainText('hơn 300 người dự');
});

test('a removed rule comes back with one press', async ({ galley: { page } }) => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Thêm các quy tắc thường dùng' }).click();
  await page.getByRole('button', { name: 'Sửa quy tắc “sát nhập”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa quy tắc' }).click();
  await expect(page.getByRole('switch', { name: 'Bật: sát nhập' })).toHaveCount(0);
  const notes = page.getByRole('region', { name: 'Thông báo' });
  await notes.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(page.getByRole('switch', { name: 'Bật: sát nhập' })).toBeVisible();
});

test('a rule closed by mistake can be written on', async ({ galley: { page } }) => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Thêm quy tắc', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Cần tìm').fill('đại biểu');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Viết tiếp' }).click();
  await expect(page.getByRole('dialog').getByLabel('Cần tìm')).toHaveValue('đại biểu');
});

test('common rules are offered, all of them off', async ({ galley: { page } }) => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Thêm các quy tắc thường dùng' }).click();
  await expect(page.getByRole('switch', { name: 'Bật: sát nhập' })).not.toBeChecked();
  expect(await findAccessProblems(page)).toEqual([]);
});
