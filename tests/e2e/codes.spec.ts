import { expect, test } from './open-galley.ts';

test('turns the desk’s codes into words wherever text is typed', async ({ galley: { page } }) => {
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  const body = page.getByRole('textbox', { name: 'Nội dung bài' });
  await body.click();
  await page.keyboard.type('Tại \\hn\\, \\KCN\\ và \\khong\\.');
  await expect(body).toHaveText('Tại Hà Nội, khu công nghiệp và \\khong\\.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('\\hn\\');
  await page.keyboard.press('Control+z');
  await expect(body.locator('p').last()).toHaveText('\\hn\\');

  await page.getByRole('textbox', { name: 'Tít', exact: true }).click();
  await page.keyboard.type('Mưa lớn ở \\hcm\\ chiều nay');
  await expect(page.getByRole('textbox', { name: 'Tít', exact: true })).toHaveValue(
    'Mưa lớn ở Thành phố Hồ Chí Minh chiều nay',
  );
});

test('uses the same codes for the photos', async ({ galley: { page } }) => {
  await page.getByRole('link', { name: 'Ảnh', exact: true }).click();
  await page.getByRole('gridcell').first().click();
  const caption = page.getByLabel('Chú thích', { exact: true });
  await caption.fill('');
  await caption.pressSequentially('Nhà máy trong \\kcn\\');
  await expect(caption).toHaveValue('Nhà máy trong khu công nghiệp');
  await caption.blur();
  await page.reload();
  await expect(page.getByText('Nhà máy trong khu công nghiệp').first()).toBeVisible();
});
