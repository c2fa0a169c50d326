import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Màn hình' }).getByRole('link', { name }).click();
}

test('a story is given a subject by words without marks, and keeps it', async ({ galley: { page } }) => {
  await page.getByRole('option').filter({ hasText: 'Hội nghị chuyển đổi số' }).dblclick();
  await page.getByRole('tab', { name: 'Bài', exact: true }).click();
  const subjects = page.getByRole('group', { name: 'Lĩnh vực (IPTC)' });
  await expect(subjects).toContainText('Công nghệ, kỹ thuật');
  const box = subjects.getByRole('combobox', { name: 'Thêm lĩnh vực' });
  await box.fill('bau cu');
  await expect(page.getByRole('option', { name: 'Bầu cử' })).toBeVisible();
  await box.press('Enter');
  await expect(subjects).toContainText('Bầu cử');
  await box.press('Escape');
  expect(await findAccessProblems(page)).toEqual([]);
  await expect(page.getByText(/^Đã lưu/).first()).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: 'Bài', exact: true }).click();
  await expect(subjects).toContainText('Bầu cử');
});

test('a section’s subjects are set once, and its stories begin with them', async ({ galley: { page } }) => {
  await goTo(page, 'Cài đặt');
  const news = page.getByRole('group', { name: 'Lĩnh vực của Tin tức' });
  const box = news.getByRole('combobox', { name: 'Thêm lĩnh vực' });
  await box.fill('thoi tiet');
  await box.press('Enter');
  await expect(news).toContainText('Thời tiết');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu cài đặt')).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);

  await goTo(page, 'Bàn biên tập');
  await page.keyboard.press('ControlOrMeta+Alt+n');
  const section = page.getByRole('combobox', { name: 'Chuyên mục' });
  const chooseSection = async (name: string) => {
    await section.fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  };
  await chooseSection('Tin tức');
  await page.getByRole('tab', { name: 'Bài', exact: true }).click();
  const subjects = page.getByRole('group', { name: 'Lĩnh vực (IPTC)' });
  await expect(subjects).toContainText('Thời tiết');
  await chooseSection('Thể thao');
  await expect(subjects).toContainText('Thể thao');
  await expect(subjects).not.toContainText('Thời tiết');
});
