import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const outline = (page: Page) => page.getByRole('list', { name: 'Dàn bài' });

async function writeSubhead(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Một đoạn văn.');
  await page.keyboard.press('Enter');
}

test('lists the subheads as they are written, marks the place and goes there', async ({ galley: { page } }) => {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await body(page).click();
  await page.keyboard.press('Alt+6');
  await expect(page.getByText('Chưa có gì trong dàn bài')).toBeVisible();
  await body(page).click();
  await writeSubhead(page, 'Nước về sớm');
  await writeSubhead(page, 'Nông dân mừng');
  await expect(outline(page).getByRole('button')).toHaveText(['Tít xenNước về sớm', 'Tít xenNông dân mừng']);
  await expect(outline(page).locator('[aria-current]')).toContainText('Nông dân mừng');

  await outline(page).getByRole('button', { name: 'Nước về sớm' }).focus();
  await page.keyboard.press('Enter');
  await expect(outline(page).locator('[aria-current]')).toContainText('Nước về sớm');
  await page.keyboard.type('Năm nay ');
  await expect(outline(page).getByRole('button').first()).toHaveText('Tít xenNăm nay Nước về sớm');
  expect(await findAccessProblems(page)).toEqual([]);
});

test('draws no line anew whose words stay, however the text before it grows', async ({ galley: { page } }) => {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await body(page).click();
  await page.keyboard.press('Alt+6');
  await body(page).click();
  await writeSubhead(page, 'Nước về sớm');
  await writeSubhead(page, 'Nông dân mừng');
  const last = await outline(page).getByRole('button', { name: 'Nông dân mừng' }).elementHandle();
  await outline(page).getByRole('button', { name: 'Nước về sớm' }).click();
  await page.keyboard.type('Năm nay ');
  await expect(outline(page).getByRole('button').first()).toHaveText('Tít xenNăm nay Nước về sớm');
  expect(await last?.evaluate((line) => line.isConnected)).toBe(true);
});
