import { expect, test } from './open-galley.ts';

test('starts a story from a template, and keeps one as a template', async ({ galley: { page } }) => {
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Control+Alt+Shift+n');
  await page.getByRole('button', { name: 'Phỏng vấn' }).click();
  const body = page.getByRole('textbox', { name: 'Nội dung bài' });
  await expect(body).toContainText('[… câu hỏi]');
  await page.getByRole('textbox', { name: 'Tít phụ trên' }).fill('Chuyện nghề');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('luu lam mau');
  await page.keyboard.press('Enter');
  await page.getByLabel('Tên mẫu').fill('Chuyện nghề hằng tuần');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã lưu mẫu “Chuyện nghề hằng tuần”')).toBeVisible();

  await page.keyboard.press('Control+Alt+Shift+n');
  await page.getByRole('button', { name: 'Chuyện nghề hằng tuần', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Tít phụ trên' })).toHaveValue('Chuyện nghề');
  await expect(body).toContainText('[… câu hỏi]');

  await page.keyboard.press('Control+Alt+Shift+n');
  await page.getByRole('button', { name: 'Bỏ mẫu Chuyện nghề hằng tuần' }).click();
  await expect(page.getByRole('button', { name: 'Chuyện nghề hằng tuần', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await page.keyboard.press('Control+Alt+Shift+n');
  await expect(page.getByRole('button', { name: 'Chuyện nghề hằng tuần', exact: true })).toBeVisible();
});
