import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const lines = (page: Page) => page.locator('.story-line');
const headlines = (page: Page) => page.locator('.line-title');
const box = (page: Page) => page.getByRole('searchbox');

test('completes a filter while it is typed, without marks, and shows it as a chip', async ({ galley: { page } }) => {
  await box(page).click();
  await page.keyboard.type('muc:van');
  await expect(page.getByRole('option', { name: 'Văn hóa', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('muc:"Văn hóa" ');
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Bỏ bộ lọc Chuyên mục: Văn hóa' }).click();
  await expect(lines(page)).toHaveCount(11);
});

test('offers the values of a filter that was chosen from the menu', async ({ galley: { page } }) => {
  const offered = page.locator('#search-suggestions').getByRole('option');
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await page.getByRole('menuitem', { name: /^mục:/ }).click();
  await expect(offered).toContainText(['Tin tức']);
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('van h');
  await expect(offered).toHaveText(['Văn hóa']);
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('mục:"Văn hóa" ');
});

test('goes on showing what the rest finds while a filter is typed, and says when it means nothing', async ({
  galley: { page },
}) => {
  await box(page).fill('mục:');
  await expect(lines(page)).toHaveCount(11);
  await box(page).fill('pho trạng thái:đã xu');
  await expect(page.getByRole('option', { name: 'Đã xuất bản', exact: true })).toBeVisible();
  await box(page).fill('pho trạng thái:đ');
  await expect(page.locator('#search-suggestions').getByRole('option')).toHaveText([
    'Đang biên tập',
    'Đã xuất bản',
    'Đã gỡ',
    'Chờ duyệt',
  ]);
  await expect(headlines(page).first()).toContainText('phố');
  await box(page).fill('tác giả:h');
  await expect(page.getByText('Tìm thấy 4 bài')).toBeVisible();
  await box(page).fill('pho ngày:31/2');
  await expect(page.getByText('Chưa hiểu bộ lọc “ngày:31/2”.')).toBeVisible();
  await expect(headlines(page).first()).toContainText('phố');
});

test('narrows a search by what the found stories have in common', async ({ galley: { page } }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await box(page).fill('pho ');
  const section = page.getByRole('region', { name: 'Chuyên mục' }).getByRole('button').first();
  await section.click();
  await expect(section).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Bỏ bộ lọc Chuyên mục/ })).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);
  await section.click();
  await expect(box(page)).toHaveValue('pho');
});

test('keeps a search by its name, changes it, and takes its removal back', async ({ galley: { page } }) => {
  await box(page).fill('mua lon ');
  await page.getByRole('button', { name: 'Lưu mục tìm…' }).click();
  await page.getByRole('dialog').getByLabel('Tên').fill('Mưa bão');
  await page.keyboard.press('Enter');
  await box(page).fill('');
  const saved = page.getByRole('button', { name: 'Mưa bão 2', exact: true });
  await saved.click();
  await expect(box(page)).toHaveValue('mua lon ');
  await page.getByRole('button', { name: 'Thao tác với Mưa bão' }).click();
  await page.getByRole('menuitem', { name: 'Sửa…' }).click();
  await page.getByRole('dialog').getByLabel('Tên').fill('Mưa lũ');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thao tác với Mưa lũ' }).click();
  await page.getByRole('menuitem', { name: 'Xóa' }).click();
  await expect(page.getByRole('button', { name: 'Mưa lũ 2', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('button', { name: 'Mưa lũ 2', exact: true })).toBeVisible();
});

test('orders the list by any column, in the order of a Vietnamese dictionary', async ({ galley: { page } }) => {
  await expect(lines(page)).toHaveCount(11);
  await page.getByRole('button', { name: 'Tít' }).click();
  await expect(headlines(page).first()).toHaveText(/^Chợ đêm/);
  await page.getByRole('button', { name: 'Tít' }).click();
  await expect(headlines(page).first()).toHaveText(/^Trường/);
  await page.getByRole('button', { name: 'Số tiếng' }).click();
  await expect(headlines(page).first()).toHaveText(/^Chợ đêm/);
});

test('begins at the top when the list answers something else', async ({ galley: { page } }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const last = headlines(page).filter({ hasText: /^Trường/ });
  await page.getByRole('button', { name: 'Tít' }).click();
  await page.getByRole('listbox', { name: 'Danh sách bài' }).focus();
  await page.keyboard.press('End');
  await expect(last).toBeInViewport();
  await page.getByRole('button', { name: 'Tít' }).click();
  await expect(last).toBeInViewport();
  await page.getByRole('button', { name: 'Tít' }).click();
  await expect(headlines(page).filter({ hasText: /^Chợ đêm/ })).toBeInViewport();
});

test('gives several stories a section at once, and takes it back', async ({ galley: { page } }) => {
  await lines(page).filter({ hasText: 'Trường tiểu học' }).click();
  await lines(page)
    .filter({ hasText: 'Late goal' })
    .click({ modifiers: ['ControlOrMeta'] });
  await page.locator('.selection-bar').getByRole('button', { name: 'Chuyên mục' }).click();
  await page.getByRole('menuitem', { name: 'Đô thị' }).click();
  await expect(page.getByText('Đã đổi 2 bài')).toBeVisible();
  await expect(lines(page).filter({ hasText: 'Late goal' })).toContainText('Đô thị');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(lines(page).filter({ hasText: 'Late goal' })).toContainText('Thể thao');
});

test('puts stories into the trash, and takes them out again', async ({ galley: { page } }) => {
  await lines(page).filter({ hasText: 'Trường tiểu học' }).click();
  await lines(page)
    .filter({ hasText: 'Late goal' })
    .click({ modifiers: ['ControlOrMeta'] });
  await page.locator('.selection-bar').getByRole('button', { name: 'Chuyển vào thùng rác' }).click();
  await expect(lines(page)).toHaveCount(9);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(lines(page)).toHaveCount(11);
});

test('leaves nothing selected of a list that is no longer shown', async ({ galley: { page } }) => {
  const bar = page.locator('.selection-bar');
  await page.getByRole('listbox', { name: 'Danh sách bài' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar).toContainText('Đã chọn 11 bài');
  await box(page).fill('metro');
  await expect(lines(page)).toHaveCount(1);
  await expect(bar).toHaveCount(0);
  await box(page).fill('');
  await expect(lines(page)).toHaveCount(11);
  await expect(bar).toHaveCount(0);
});

test('keeps the keyboard on the list when what was done with its stories is done', async ({ galley: { page } }) => {
  const list = page.getByRole('listbox', { name: 'Danh sách bài' });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.locator('.selection-bar').getByRole('button', { name: 'Chuyển vào thùng rác' }).focus();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(9);
  await expect(list).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.locator('.selection-bar').getByRole('button', { name: 'Bỏ chọn' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.selection-bar')).toHaveCount(0);
  await expect(list).toBeFocused();
});

test('takes a whole pasted text as a query', async ({ galley: { page } }) => {
  await box(page).focus();
  await page.keyboard.insertText('phố '.repeat(400));
  await expect(headlines(page).first()).toContainText('phố');
});

test('says what helps when nothing fits', async ({ galley: { page } }) => {
  await box(page).fill('xyzw có:ảnh ');
  await expect(page.getByText('Không bài nào khớp tất cả điều kiện')).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xóa nội dung tìm' }).last().click();
  await expect(lines(page)).toHaveCount(11);
});
