import { readFile } from 'node:fs/promises';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

test('the desk counts a period, by the keyboard, and takes it away as a table', async ({ galley: { page } }) => {
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('thong ke');
  await page.getByRole('menuitem', { name: 'Mở thống kê' }).click();
  await expect(page.getByRole('heading', { name: 'Thống kê' })).toBeVisible();
  const statuses = page.getByRole('region', { name: 'Theo trạng thái' });
  await expect(statuses.getByRole('row', { name: /^Đã xuất bản\s*4/ })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Theo chuyên mục' }).getByRole('row', { name: /^Đô thị\s*3/ }),
  ).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu CSV' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^thong-ke-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  const table = await readFile(await download.path(), 'utf8');
  expect(table).toContain('Theo,Tên,Số bài,Số tiếng\r\nTổng cộng,,11,');
  expect(table).toContain('Chuyên mục,Đô thị,3,');

  await page.getByRole('button', { name: /Khoảng thời gian$/ }).press('Enter');
  await page.getByRole('option', { name: 'Cả kho bài' }).click();
  await page.getByLabel('Từ ngày').fill('2001-01-01');
  await page.getByLabel('Đến ngày').fill('2001-01-31');
  await expect(page.getByText('Không có bài nào trong khoảng này')).toBeVisible();
  // The days stay while another screen is looked at.
  await page.getByRole('link', { name: 'Tag', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Tag', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Thống kê' }).click();
  await expect(page.getByLabel('Từ ngày')).toHaveValue('2001-01-01');
  await page.getByLabel('Đến ngày').fill('2000-01-31');
  await expect(page.getByRole('alert')).toHaveText('Ngày kết thúc trước ngày bắt đầu.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the statistics have no serious accessibility problem, ${colorScheme}`, async ({ galley: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await page.getByRole('link', { name: 'Thống kê' }).click();
    await expect(page.getByRole('region', { name: 'Theo tác giả' })).toBeVisible();
    expect(await findAccessProblems(page)).toEqual([]);
  });
}
