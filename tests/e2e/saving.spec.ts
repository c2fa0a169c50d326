import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, type Galley, test } from './open-galley.ts';
import { canMount, mountSmallDisk } from './small-disk.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/);
const full = (page: Page) => page.getByRole('alert').filter({ hasText: 'Chưa lưu: đĩa đầy' });

/** Opens Galley with a home and a temporary folder of its own, so that no copy lands in somebody's real ones. */
async function openAtHome(folder: string, open: () => Promise<Galley>): Promise<Galley> {
  const before = { ...process.env };
  const temporary = path.join(folder, 'tmp');
  mkdirSync(temporary);
  Object.assign(process.env, { XDG_DATA_HOME: path.join(folder, 'home'), TMPDIR: temporary });
  try {
    return await open();
  } finally {
    for (const name of ['XDG_DATA_HOME', 'TMPDIR']) delete process.env[name];
    Object.assign(process.env, before);
  }
}

async function startStory(page: Page): Promise<void> {
  await expect(page.locator('.rail')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await expect(body(page)).toBeVisible();
}

test.describe('with a full disk', () => {
  test.skip(!canMount, 'only root can mount a small disk');

  test('says so, keeps a copy on another disk, and saves as soon as there is room', async ({ folder, open }) => {
    const disk = mountSmallDisk(path.join(folder, 'archive'), 8);
    try {
      const { page } = await openAtHome(folder, open);
      await startStory(page);
      await body(page).click();
      await page.keyboard.type('Nước đã tràn đồng. ');
      await expect(saved(page)).toBeVisible();
      disk.fill();
      await page.keyboard.type('Câu này chưa vào kho được. '.repeat(20));
      await expect(full(page)).toBeVisible();
      await expect(page.locator('.rescue-strip')).toContainText('nằm ở đĩa khác');
      const copies = path.join(folder, 'home/galley/rescue');
      const [name = ''] = readdirSync(copies).filter((file) => file.startsWith('galley-'));
      await expect(() => expect(readFileSync(path.join(copies, name), 'utf8')).toContain('chưa vào kho')).toPass();
      expect(await findAccessProblems(page)).toEqual([]);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Chép văn bản' }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('chưa vào kho');

      disk.free();
      await expect(saved(page)).toBeVisible({ timeout: 10_000 });
      await expect(page.locator('.rescue-strip')).toHaveCount(0);
      await expect(() => expect(readdirSync(copies).filter((file) => file.startsWith('galley-'))).toEqual([])).toPass();
    } finally {
      disk.remove();
    }
  });

  test('keeps the copy in a folder the person chose, and offers it when the story is opened again', async ({
    folder,
    open,
  }) => {
    const disk = mountSmallDisk(path.join(folder, 'archive'), 8);
    try {
      const { page } = await openAtHome(folder, open);
      await startStory(page);
      await body(page).click();
      await page.keyboard.type('Nước đã tràn đồng.');
      await expect(saved(page)).toBeVisible();
      disk.fill();
      await page.keyboard.type(` ${'Câu này chỉ có trong bản cứu. '.repeat(20)}`);
      await expect(full(page)).toBeVisible();
      await page.getByRole('button', { name: 'Chọn nơi khác' }).click();
      await page.getByLabel('Thư mục').fill(path.join(folder, 'usb'));
      await page.getByRole('button', { name: 'Giữ bản cứu ở đây' }).click();
      await expect(page.locator('.rescue-strip')).toContainText(path.join(folder, 'usb'));

      await page.reload();
      disk.free();
      const offer = page.getByRole('status').filter({ hasText: 'chưa vào kho' });
      await expect(offer).toBeVisible();
      await expect(body(page)).toHaveText('Nước đã tràn đồng.');
      await offer.getByRole('button', { name: 'Xem thay đổi' }).click();
      await expect(page.getByRole('dialog').locator('ins').first()).toContainText('chỉ có trong bản cứu');
      await page.getByRole('dialog').getByRole('button', { name: 'Đưa vào bài' }).click();
      await expect(body(page)).toContainText('Câu này chỉ có trong bản cứu.');
      await expect(offer).toHaveCount(0);
    } finally {
      disk.remove();
    }
  });
});

test('keeps a copy in the browser while Galley does not answer, and says what that is worth', async ({
  folder,
  open,
}) => {
  const galley = await openAtHome(folder, open);
  const { page } = galley;
  await startStory(page);
  await body(page).click();
  await page.keyboard.type('Trước khi Galley tắt. ');
  await expect(saved(page)).toBeVisible();
  await galley.close();
  await page.keyboard.type('Sau khi Galley tắt.');
  await expect(page.getByRole('alert').filter({ hasText: 'Chưa lưu: Galley chưa trả lời' })).toBeVisible();
  await expect(page.locator('.rescue-strip')).toContainText('chỉ nằm trong trình duyệt này');
  await expect(async () => expect(await page.evaluate(readBrowserCopy)).toContain('Sau khi Galley tắt.')).toPass();
});

test('gives the version before a name when most of the text goes, and shows what went', async ({
  galley: { page },
}) => {
  await startStory(page);
  await body(page).click();
  await page.keyboard.insertText('Nước đã tràn đồng hai xã. '.repeat(40));
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Xem phần bị bỏ' }).click();
  await expect(page.locator('.compared-body del').first()).toContainText('Nước đã tràn đồng');
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await page
    .getByRole('button', { name: /Trước khi bỏ phần lớn nội dung/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Khôi phục phiên bản này' }).click();
  await expect(body(page)).toContainText('Nước đã tràn đồng');
});

/** Runs in the page: everything the browser keeps of unsaved drafts. */
function readBrowserCopy(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('galley-rescue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => resolve(JSON.stringify(asking.result));
    };
  });
}
