import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const WHY = '1 tag chung: Giao thông';

async function openStory(page: Page): Promise<void> {
  await page.getByRole('option').filter({ hasText: 'Một sáng ngày thường trên tuyến metro' }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Nội dung bài' })).toBeVisible();
}

async function leaveStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Về bàn biên tập' }).click();
  await expect(page.getByRole('textbox', { name: 'Nội dung bài' })).toHaveCount(0);
}

async function withdraw(page: Page, headline: string): Promise<void> {
  await page.getByRole('option').filter({ hasText: headline }).dblclick();
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Gỡ bài' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gỡ bài' });
  await dialog.getByLabel('Lý do').fill('Sai giờ mở cửa');
  await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
  await expect(dialog).toHaveCount(0);
  await leaveStory(page);
}

test('suggests related stories with why, and takes one with Enter', async ({ galley: { page } }) => {
  await openStory(page);
  const suggested = page.getByRole('listbox', { name: 'Gợi ý bài liên quan' });
  const first = suggested.getByRole('option').first();
  await expect(first).toContainText('Mưa lớn giờ tan tầm');
  await expect(first).toContainText(WHY);
  await expect(first).toHaveAccessibleName(new RegExp(WHY));
  const second = await suggested.getByRole('option').nth(1).getAttribute('data-key');
  await page.getByRole('button', { name: 'Thêm bài', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: 'Đọc thêm', exact: true }).getByRole('listitem');
  await expect(list.filter({ hasText: 'Mưa lớn giờ tan tầm' })).toBeVisible();
  await expect(first).toHaveAttribute('data-key', second ?? '');
  await expect(first).toBeFocused();
  expect(await findAccessProblems(page)).toEqual([]);
});

test('offers them for a link inside the text before anything is typed', async ({ galley: { page } }) => {
  await openStory(page);
  await page.getByRole('textbox', { name: 'Nội dung bài' }).click();
  await page.keyboard.press('Control+Shift+L');
  const dialog = page.getByRole('dialog', { name: 'Tìm bài' });
  const first = dialog.getByRole('option').first();
  await expect(first).toContainText('Mưa lớn giờ tan tầm');
  await expect(first).toContainText(WHY);
  expect(await findAccessProblems(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.related-link-view').getByLabel('Tít')).toHaveValue(/Mưa lớn giờ tan tầm/);
});

test('tells inside the text when a linked story was renamed, and takes the new headline with one press', async ({
  galley: { page },
}) => {
  await openStory(page);
  await page.getByRole('textbox', { name: 'Nội dung bài' }).click();
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('dialog', { name: 'Tìm bài' }).getByRole('option').first()).toContainText('Mưa lớn');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const link = page.locator('.related-link-view');
  await expect(link.getByLabel('Tít')).toHaveValue(/Mưa lớn/);
  await leaveStory(page);
  // What was changed last stands first: the list has moved when it does.
  await expect(page.getByRole('option').first()).toContainText('Một sáng ngày thường');

  await page.getByRole('option').filter({ hasText: 'Mưa lớn giờ tan tầm' }).dblclick();
  await page.getByRole('textbox', { name: 'Tít', exact: true }).fill('Mưa lớn, phố ngập đến khuya');
  await leaveStory(page);
  await expect(page.getByRole('option').first()).toContainText('Mưa lớn, phố ngập đến khuya');

  await openStory(page);
  await expect(link).toContainText('Bài này đã đổi tít: “Mưa lớn, phố ngập đến khuya”.');
  await link.getByRole('button', { name: 'Lấy tít mới' }).click();
  await expect(link.getByLabel('Tít')).toHaveValue('Mưa lớn, phố ngập đến khuya');
  await expect(link).not.toContainText('đã đổi tít');
});

test('tells in the read-more list and in the checks when a story was withdrawn', async ({ galley: { page } }) => {
  await openStory(page);
  await page
    .getByRole('listbox', { name: 'Gợi ý bài liên quan' })
    .getByRole('option', { name: /Chợ đêm phố cổ/ })
    .click();
  const list = page.getByRole('region', { name: 'Đọc thêm', exact: true });
  await expect(list.getByRole('listitem')).toContainText('Chợ đêm phố cổ');
  await leaveStory(page);
  await expect(page.getByRole('option').first()).toContainText('Một sáng ngày thường');
  await withdraw(page, 'Chợ đêm phố cổ');
  await expect(page.getByRole('option').first()).toContainText('Chợ đêm phố cổ');

  await openStory(page);
  await expect(list).toContainText('Bài này đã bị gỡ.');
  expect(await findAccessProblems(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await expect(page.getByText('Bài liên quan “Chợ đêm phố cổ', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ bài này' }).click();
  await page.getByRole('tab', { name: 'Bài', exact: true }).click();
  await expect(list.getByRole('listitem')).toHaveCount(0);
});
