import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const run = promisify(execFile);
const listed = z.object({ stories: z.array(z.object({ id: z.string() })) });

/** The command line on the archive of the test, while no window has it open. */
async function galleyOn(folder: string, ...args: readonly string[]): Promise<unknown> {
  const all = ['out/main/cli.js', ...args, '--json', '--archive', path.join(folder, 'archive')];
  return JSON.parse((await run(process.execPath, all)).stdout);
}

test('looks, stages, publishes, and remembers what the last publish did', async ({ galley: { page }, folder }) => {
  test.slow(); // every photo is made in every width, on a machine that does other things too
  const patient = expect.configure({ timeout: 60_000 });
  const site = path.join(folder, 'trang');
  await page.getByRole('link', { name: 'Xuất bản', exact: true }).click();
  await expect(page.getByText('Chưa có trang')).toBeVisible();
  await page.getByRole('textbox', { name: 'Thư mục' }).fill(site);
  const look = page.getByRole('button', { name: 'Xem sẽ đổi gì' });
  await look.press('Enter');
  await patient(page.getByText(/Sẽ ghi \d+ tệp.*Chưa ghi gì\./)).toBeVisible();
  await expect(look).toBeFocused();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await patient(page.getByText('Bản dựng sẵn, bạn đọc chưa thấy')).toBeVisible();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: /Mưa lớn giờ tan tầm/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Điện thoại' }).click();
  expect(await findAccessProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  const last = page.getByRole('region', { name: 'Lần xuất bản gần nhất' });
  await patient(last.getByText(/Đã xuất bản: ghi \d+ tệp/)).toBeVisible();
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toContain('Mưa lớn giờ tan tầm');
  await page.reload();
  await expect(last.getByText(/Đã xuất bản: ghi \d+ tệp/)).toBeVisible();
  await expect(frame.getByRole('link', { name: /Mưa lớn giờ tan tầm/ }).first()).toBeVisible();
});

test('publishes at the next start what was due meanwhile, and lists what is to come', async ({ open, folder }) => {
  const { stories } = listed.parse(await galleyOn(folder, 'list', '--status', 'ready'));
  await galleyOn(folder, 'set', stories[0]?.id ?? '', 'publishAt=19/06/2022 14:44');
  const { page } = await open();
  await page.getByRole('button', { name: /^Đã xuất bản/ }).click();
  await expect(page.getByRole('option').filter({ hasText: 'Khu công nghiệp ngoại thành' })).toBeVisible();
  await page.getByRole('link', { name: 'Xuất bản', exact: true }).click();
  await expect(page.getByText('Chưa có bài sẵn sàng nào hẹn giờ.')).toBeVisible();
});
