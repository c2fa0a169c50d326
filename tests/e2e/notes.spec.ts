import { expect, test } from './open-galley.ts';

test('keeps a note about some words for the newsroom, and out of the page', async ({ galley: { page } }) => {
  await page.getByRole('option').filter({ hasText: 'Khu công nghiệp' }).dblclick();
  const body = page.getByRole('textbox', { name: 'Nội dung bài' });
  await body.locator('p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+m');
  await page.getByRole('dialog').getByRole('textbox').fill('Hỏi lại ban quản lý');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(body.locator('[data-note="Hỏi lại ban quản lý"]')).toBeVisible();

  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await expect(page.getByRole('region', { name: 'Ghi chú trong bài' })).toContainText('Hỏi lại ban quản lý');
  await page.getByRole('tab', { name: 'Xem trước' }).click();
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('article')).toContainText('lao động');
  expect(await preview.locator('html').innerHTML()).not.toContain('Hỏi lại');

  await page.reload();
  await body.locator('[data-note]').click();
  await page.keyboard.press('Control+Alt+m');
  await page.getByRole('button', { name: 'Bỏ ghi chú' }).click();
  await expect(body.locator('[data-note]')).toHaveCount(0);
});
