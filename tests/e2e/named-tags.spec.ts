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

test('takes the tag that is named first with one key, and the writing goes on', async ({ galley: { page } }) => {
  await expect(page.locator('.rail')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  const body = page.getByRole('textbox', { name: 'Nội dung bài' });
  await body.click();
  await page.keyboard.insertText('Ban quản lý chợ đêm họp với các hộ ở Phố cổ');
  await expect(page.locator('.suggested-tags').getByRole('button')).toHaveText(['Ban quản lý chợ đêm', 'Phố cổ']);
  await expect(page.locator('.suggested-tags kbd')).toHaveAttribute('data-keys', 'Ctrl+Alt+G');
  await page.keyboard.press('Control+Alt+g');
  const tokens = page.getByRole('group', { name: 'Tag', exact: true }).locator('.token');
  await expect(tokens).toHaveText(['Ban quản lý chợ đêm']);
  await expect(page.getByText('Đã gắn tag Ban quản lý chợ đêm')).toBeVisible();
  await page.keyboard.press('Control+Alt+g');
  await expect(tokens).toHaveText(['Ban quản lý chợ đêm', 'Phố cổ']);
  await expect(body).toBeFocused();
  await page.keyboard.insertText(' sáng nay.');
  await expect(body).toContainText('ở Phố cổ sáng nay.');
});
