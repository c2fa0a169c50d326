import { expect, test } from './open-galley.ts';

test('offers the tags that are named in the text, and takes one by its button', async ({ galley: { page } }) => {
  await expect(page.locator('.rail')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  const body = page.getByRole('textbox', { name: 'Nội dung bài' });
  await body.click();
  await page.keyboard.insertText('Sáng nay, Ban quản lý chợ đêm họp với các hộ.');
  const offer = page.getByRole('button', { name: /Ban quản lý chợ đêm/ });
  await expect(offer).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Khách đến từ khắp Phố cổ.');
  await expect(page.getByRole('button', { name: /Phố cổ/ })).toBeVisible();
  await offer.click();
  await expect(page.locator('.suggested-tags').getByText('Ban quản lý chợ đêm')).toBeHidden();
});
