import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

/** More than any machine takes in while a person reaches for a button. */
const MANY = 100_000;

/** A story of a day of its own, named like no other. */
function line(number: number): string {
  const day = new Date(Date.UTC(1900, 0, 1 + (number % 40_000))).toISOString();
  return JSON.stringify({ headline: `${number} việc ở phường`, publishedAt: day, text: 'Một đoạn.\nHai đoạn.' });
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, number) => line(number)).join('\n');
}

async function openImport(page: Page) {
  await page.getByRole('button', { name: 'Nhập bài…' }).click();
  return page.getByRole('dialog').getByRole('region', { name: 'Cả một kho bài' });
}

async function startImport(page: Page, file: string) {
  const form = await openImport(page);
  await form.getByLabel('Thư mục hoặc tệp trên máy này').fill(file);
  await form.getByRole('button', { name: 'Nhập kho bài' }).click();
  return form;
}

test('an archive comes in with progress, is stopped, and goes on where it was', async ({
  galley: { page },
  folder,
}) => {
  const file = path.join(folder, 'kho.jsonl');
  await writeFile(file, lines(MANY));
  await page.emulateMedia({ colorScheme: 'dark' });
  const form = await startImport(page, file);
  const progress = form.getByRole('progressbar', { name: 'Đang nhập kho bài…' });
  await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  expect(await findAccessProblems(page)).toEqual([]);

  // Somebody closes the dialog: the import goes on, and is found again.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openImport(page);
  await form.getByRole('button', { name: 'Hủy' }).click();
  await expect(form.getByText('Đã dừng. Phần đã nhập vẫn còn')).toBeVisible();
  const told = await form.getByRole('status').innerText();
  const taken = Number(/Đã nhập ([\d.]+) bài/.exec(told)?.[1]?.replaceAll('.', ''));
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(MANY);
  expect(await findAccessProblems(page)).toEqual([]);

  // The same archive, cut short after three more stories: a whole one would take minutes.
  await writeFile(file, lines(taken + 3));
  await form.getByLabel('Thư mục hoặc tệp trên máy này').fill(file);
  await form.getByRole('button', { name: 'Nhập kho bài' }).click();
  await expect(form.getByRole('status')).toContainText('Đã nhập 3 bài');
  await expect(form.getByRole('status')).toContainText(`${taken.toLocaleString('vi')} đã nhập từ trước`);
});

test('what stood here before and what cannot be read is named', async ({ galley: { page }, folder }) => {
  const file = path.join(folder, 'kho.jsonl');
  const at = '2022-06-19T07:44:00Z';
  const near = JSON.stringify({ headline: 'Mùa nước nổi về sớm ở An Giang', publishedAt: at, text: 'Chữ khác hẳn.' });
  const first = JSON.stringify({ headline: 'Mùa nước nổi về sớm ở An Giang', publishedAt: at, text: 'Nước về.' });
  await writeFile(file, [first, first, near, '{"headline": "hỏng', line(1)].join('\n'));
  const form = await startImport(page, file);
  await expect(form.getByRole('status')).toHaveText(
    'Đã nhập 2 bài · 1 đã nhập từ trước · 1 gần trùng bài đã có · 1 bị từ chối',
  );
  const nearly = form.getByRole('region', { name: 'Gần trùng bài đã có' });
  await expect(nearly.getByText(`${file}:3`)).toBeVisible();
  await expect(form.getByRole('region', { name: 'Bị từ chối' }).getByText(`${file}:4`).first()).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);
  await nearly.getByRole('link', { name: 'Mùa nước nổi về sớm ở An Giang' }).click();
  await expect(page.locator('.body-text .ProseMirror')).toContainText('Nước về.');
});
