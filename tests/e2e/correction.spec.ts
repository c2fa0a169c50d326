import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

async function openPublished(page: Page): Promise<void> {
  await page.getByRole('option').filter({ hasText: 'Chợ đêm phố cổ' }).dblclick();
  await expect(page.getByRole('button', { name: 'Đăng bản cập nhật' })).toBeVisible();
}

test('corrects by law under the prescribed title, and keeps the page readers had', async ({ galley: { page } }) => {
  await openPublished(page);
  const text = page.locator('.body-text .ProseMirror');
  await page.getByRole('button', { name: 'Đăng bản cập nhật' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Thêm ý kiến người dân');
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng bản cập nhật' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Câu chỉ có ở bản sau.');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Cải chính theo luật' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cải chính theo luật' });
  await dialog.getByLabel('Thông tin sai đã đăng').fill('Chợ mở đến 1 giờ sáng mỗi ngày');
  await dialog.getByLabel('Thông tin đúng').fill('Chợ chỉ mở đến 1 giờ sáng cuối tuần');
  await expect(dialog.getByRole('heading', { name: 'Thông tin cải chính, xin lỗi' })).toBeVisible();
  await dialog.getByLabel('Lý do').fill('Bạn đọc phản ánh');
  expect(await findAccessProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Đăng cải chính' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  const record = page.getByRole('region', { name: 'Những gì bạn đọc đã thấy' });
  await expect(record.getByRole('listitem').first()).toContainText('Cải chính');
  await record
    .getByRole('button', { name: /^Xem trang lúc/ })
    .first()
    .click();
  const frame = page.frameLocator('iframe.published-page');
  await expect(frame.getByRole('heading', { name: 'Thông tin cải chính, xin lỗi' })).toBeVisible();
  await expect(frame.getByText('Câu chỉ có ở bản sau.')).toBeVisible();
  await page.keyboard.press('Escape');
  await record
    .getByRole('button', { name: /^Xem trang lúc/ })
    .nth(1)
    .click();
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.getByText('Câu chỉ có ở bản sau.')).toHaveCount(0);
  await expect(frame.getByText('Cập nhật').first()).toBeVisible();
});
