import type { Locator, Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const line = (page: Page, name: string) =>
  page.locator('.tag-row').filter({ has: page.getByRole('button', { name: `Sửa tag ${name}`, exact: true }) });

async function openTags(page: Page): Promise<void> {
  await expect(page.locator('.rail')).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Tag', level: 1 })).toBeVisible();
  await expect(page.locator('.tag-row').first()).toBeVisible();
}

async function edit(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: `Sửa tag ${name}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Sửa tag ${name}` });
  await expect(dialog.getByLabel('Tên', { exact: true })).toHaveValue(name);
  return dialog;
}

async function undoLast(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Thay đổi gần đây' })
    .getByRole('button', { name: /^Hoàn tác/ })
    .first()
    .click();
}

test('gives a tag a new name and another one it is found by, and takes both back', async ({ galley: { page } }) => {
  await openTags(page);
  const dialog = await edit(page, 'Giao thông');
  await dialog.getByLabel('Tên', { exact: true }).fill('Giao thông công cộng');
  await dialog.getByLabel('Tên khác').fill('Đi lại');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(line(page, 'Giao thông công cộng')).toContainText('Đi lại');
  await page.getByRole('textbox', { name: 'Lọc theo tên, tên khác' }).fill('di lai');
  await expect(page.locator('.tag-row')).toHaveCount(1);
  await expect(line(page, 'Giao thông công cộng')).toBeVisible();
  await page.getByRole('textbox', { name: 'Lọc theo tên, tên khác' }).fill('');
  await undoLast(page);
  await expect(line(page, 'Giao thông công cộng')).toHaveCount(0);
  await expect(line(page, 'Giao thông')).toBeVisible();
});

test('takes the tag whose other name is typed and entered, and makes no second one', async ({ galley: { page } }) => {
  await openTags(page);
  const dialog = await edit(page, 'Giao thông');
  await dialog.getByLabel('Tên khác').fill('Đi lại');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Alt+n');
  const box = page.getByRole('combobox', { name: 'Thêm tag' });
  await box.fill('di la');
  await expect(page.getByRole('option', { name: 'Giao thông' })).toContainText('Đi lại');
  await box.fill('di lai');
  await box.press('Enter');
  const tokens = page.getByRole('group', { name: 'Tag', exact: true }).locator('.token');
  await expect(tokens).toHaveText(['Giao thông']);
});

test('takes no name too long or made of nothing, and says how many other names there may be', async ({
  galley: { page },
}) => {
  await openTags(page);
  const dialog = await edit(page, 'Giao thông');
  const name = dialog.getByLabel('Tên', { exact: true });
  await name.fill('\u202e \u202e');
  await expect(dialog.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await name.fill('Giao thông');
  await dialog.getByLabel('Tên khác').fill('x'.repeat(201));
  await expect(dialog.getByLabel('Tên khác')).toHaveAccessibleDescription(/mỗi tên không quá 200 ký tự/);
  await expect(dialog.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await dialog.getByLabel('Tên khác').fill('Đi lại');
  await expect(dialog.getByRole('button', { name: 'Lưu' })).toBeEnabled();
  await expect(name).toHaveAttribute('maxlength', '200');
});

test('leaves the keyboard at the tag that was changed, or at the filter when the tag is no longer listed', async ({
  galley: { page },
}) => {
  await openTags(page);
  const dialog = await edit(page, 'Giao thông');
  await dialog.getByLabel('Tên', { exact: true }).fill('Vận tải');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Sửa tag Vận tải', exact: true })).toBeFocused();
  const filter = page.getByRole('textbox', { name: 'Lọc theo tên, tên khác' });
  await filter.fill('van tai');
  await expect(page.locator('.tag-row')).toHaveCount(1);
  const again = await edit(page, 'Vận tải');
  await again.getByLabel('Tên', { exact: true }).fill('Giao thông');
  await again.getByRole('button', { name: 'Lưu' }).click();
  await expect(again).toHaveCount(0);
  await expect(filter).toBeFocused();
});

test('merges one tag into another, whose stories it then has', async ({ galley: { page } }) => {
  await openTags(page);
  const dialog = await edit(page, 'Kinh tế đêm');
  const target = dialog.getByRole('combobox', { name: 'Gộp vào' });
  // A list that hangs on the field goes when the dialog scrolls, and comes with the next letter.
  await expect(async () => {
    await target.fill('pho c');
    await target.pressSequentially('o');
    await expect(page.getByRole('option').first()).toContainText('Phố cổ', { timeout: 3000 });
  }).toPass();
  await target.press('ArrowDown');
  await target.press('Enter');
  await expect(target).toHaveValue('Phố cổ');
  await dialog.getByRole('button', { name: /^Gộp \d+ bài$/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(line(page, 'Phố cổ')).toContainText('Kinh tế đêm');
  await expect(page.getByRole('button', { name: 'Sửa tag Kinh tế đêm', exact: true })).toHaveCount(0);
  await undoLast(page);
  await expect(page.getByRole('button', { name: 'Sửa tag Kinh tế đêm', exact: true })).toBeVisible();
});

test('splits a tag by what stands beside it', async ({ galley: { page } }) => {
  await openTags(page);
  const dialog = await edit(page, 'Phố cổ');
  await dialog.getByRole('button', { name: /^Kinh tế đêm \(/ }).click();
  await dialog.getByLabel('Tách thành').fill('Phố cổ về đêm');
  await dialog.getByRole('button', { name: /^Tách [1-9]\d* bài$/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(line(page, 'Phố cổ về đêm')).toContainText(/[1-9]\d* bài/);
});

test('deletes a tag from its stories, and brings it back to them', async ({ galley: { page } }) => {
  await openTags(page);
  const before = await line(page, 'Giao thông').innerText();
  const dialog = await edit(page, 'Giao thông');
  await dialog.getByRole('button', { name: /^Xóa khỏi \d+ bài$/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(line(page, 'Giao thông')).toHaveCount(0);
  await undoLast(page);
  await expect(line(page, 'Giao thông')).toBeVisible();
  expect(await line(page, 'Giao thông').innerText()).toBe(before);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`has no barrier in ${colorScheme}, in the list, the dialog and at a narrow width`, async ({
    galley: { page },
  }) => {
    await page.emulateMedia({ colorScheme });
    await openTags(page);
    expect(await findAccessProblems(page)).toEqual([]);
    const dialog = await edit(page, 'Phố cổ');
    await expect(dialog.getByRole('button', { name: /^Kinh tế đêm \(/ })).toBeVisible();
    expect(await findAccessProblems(page)).toEqual([]);
    await dialog.getByLabel('Tên khác').fill('Khu phố cũ');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Thay đổi gần đây' })).toBeVisible();
    await page.setViewportSize({ width: 480, height: 720 });
    expect(await findAccessProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
