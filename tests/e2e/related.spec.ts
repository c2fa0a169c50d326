import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const WHY = '1 tag chung: Giao thông';

async function openStory(page: Page): Promise<void> {
  await page.getByRole('option').filter({ hasText: 'Một sáng ngày thường trên tuyến metro' }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Nội dung bài' })).toBeVisible();
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
