import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

test('shows the words a story is chosen by as readers will meet them', async ({ galley: { page } }) => {
  await page.getByRole('option').filter({ hasText: 'Khu công nghiệp' }).dblclick();
  await expect(page.locator('.ProseMirror').first()).toBeVisible();
  await page.keyboard.press('Control+Alt+h');
  const dialog = page.getByRole('dialog', { name: 'Tít và sapo' });
  await expect(dialog.getByText('13/12 tiếng · quá dài')).toBeVisible();
  await dialog.getByLabel('Tít', { exact: true }).fill('Nhà máy mở thêm ca đêm');
  await dialog.getByLabel('Tìm kiếm (SEO)').fill('Việc làm ca đêm cuối năm');
  await expect(dialog.locator('.list-card .card-title')).toHaveText('Nhà máy mở thêm ca đêm');
  await expect(dialog.locator('.search-card .card-title')).toHaveText(/^Việc làm ca đêm cuối năm - /);
  await expect(dialog.locator('.share-card .card-title')).toHaveText('Nhà máy mở thêm ca đêm');
  expect(await findAccessProblems(page)).toEqual([]);

  await dialog.getByLabel('Sapo').fill('Câu mới.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Sapo' })).toHaveText('Câu mới.');
  await expect(page.getByRole('textbox', { name: 'Tít', exact: true })).toHaveValue('Nhà máy mở thêm ca đêm');
});
