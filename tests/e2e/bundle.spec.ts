import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';
import { firstStory, other, sendBundle } from './other-laptop.ts';

async function openBundle(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Control+o');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('dialog', { name: 'Bài được chuyển đến' })).toBeVisible();
}

test('takes a story handed over, joins what only one side changed and asks about the rest', async ({
  folder,
  open,
}) => {
  await cp(path.join(folder, 'archive'), path.join(folder, 'other'), { recursive: true });
  const id = await firstStory(folder);
  await other(folder, 'set', id, 'headline=Tít của phóng viên', 'kicker=Tít phụ của phóng viên');
  const bundle = await sendBundle(folder, id);

  const { page } = await open();
  await expect(page.locator('.rail')).toBeVisible();
  await page.evaluate((story) => {
    location.hash = `#/story/${story}`;
  }, id);
  await page.locator('#story-field-headline').fill('Tít của biên tập');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();

  await openBundle(page, bundle);
  await expect(page.getByText('Cả hai bên đều đã sửa.')).toBeVisible();
  await expect(page.getByText('Nhờ xem lại tít.')).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nhận và trộn' }).click();

  const question = page.getByRole('group', { name: 'Cả hai cùng sửa Tít' });
  await expect(question).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);
  await expect(question, 'the first question has the keyboard').toBeFocused();
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await page.locator('.version-open').last().click();
  await expect(page.locator('.merge-view'), 'a version that is opened takes the place of the merge').toBeHidden();
  await page.getByRole('button', { name: /^Trộn phiên bản/ }).click();
  await expect(question).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(question, 'the only question comes after itself').toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByText('Đã trả lời hết.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu bài đã trộn' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.locator('#story-field-headline')).toHaveValue('Tít của phóng viên');
  await expect(page.locator('#story-field-kicker')).toHaveValue('Tít phụ của phóng viên');
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(page.getByText('Đã trộn', { exact: true })).toBeVisible();
});

test('hands the open story over from a dialog', async ({ folder, galley: { page } }) => {
  await expect(page.locator('.rail')).toBeVisible();
  await page.locator('.story-line').first().dblclick();
  await expect(page.locator('#story-field-headline')).toBeVisible();
  await page.keyboard.press('Control+Alt+e');
  const dialog = page.getByRole('dialog', { name: 'Chuyển 1 bài' });
  await dialog.getByLabel('Thư mục').fill(path.join(folder, 'usb'));
  await dialog.getByRole('button', { name: 'Ghi tệp' }).click();
  await expect(dialog.getByText(/Đã ghi 1 tệp/)).toBeVisible();
  expect((await readdir(path.join(folder, 'usb'))).filter((name) => name.endsWith('.galley'))).toHaveLength(1);
});
