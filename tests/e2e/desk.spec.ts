import { execFile } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const lines = (page: Page) => page.getByRole('option');
const headlines = (page: Page) => page.locator('.line-title').allTextContents();

test('lists every story newest first, and narrows by status and section', async ({ galley: { page } }) => {
  await expect(lines(page)).toHaveCount(11);
  expect((await headlines(page))[0]).toBe('Một sáng ngày thường trên tuyến metro');
  await page.getByRole('button', { name: /Đã xuất bản/ }).click();
  await expect(lines(page)).toHaveCount(4);
  await page.getByRole('button', { name: /^Giáo dục/ }).click();
  await expect(lines(page)).toHaveCount(1);
  await page.getByRole('button', { name: /Thùng rác/ }).click();
  await expect(page.locator('.line-title')).toHaveText(['Bản nháp thử']);
});

test('counts beside each story in work what the checks want before its next step', async ({ galley: { page } }) => {
  const line = (headline: string) => lines(page).filter({ hasText: headline });
  await expect(line('Một sáng ngày thường')).toContainText('1 mục chặn');
  await expect(line('Trường tiểu học')).toContainText('1 cảnh báo');
  await expect(line('Late goal in the rain')).not.toContainText(/mục chặn|cảnh báo/);
  await line('Late goal in the rain').dblclick();
  await page.getByRole('textbox', { name: 'Sapo' }).fill('');
  await page.goBack();
  await expect(line('Late goal in the rain')).toContainText('1 mục chặn');
});

test('finds as you type, without marks, and marks what it found', async ({ galley: { page } }) => {
  await page.getByRole('searchbox').fill('den long');
  await expect(page.locator('.line-title')).toHaveText(['Đêm rằm ở phố Hội, khi cả con phố tắt đèn điện']);
  await expect(page.locator('mark').first()).toHaveText(/đèn/i);
  await page.getByRole('searchbox').fill('xyzw');
  await expect(page.getByText('Không bài nào có những từ này')).toBeVisible();
});

test('is worked from the keyboard: arrows choose, Enter opens, the browser goes back', async ({ galley: { page } }) => {
  await expect(lines(page)).toHaveCount(11);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-selected=true] .line-title')).toHaveText(/Trường tiểu học/);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Đã chọn 2 bài')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ProseMirror').first()).toBeVisible();
  await page.goBack();
  await expect(lines(page)).toHaveCount(11);
});

test('takes a story back by a command found without marks, in either language', async ({ galley: { page } }) => {
  await lines(page).filter({ hasText: 'Trường tiểu học' }).click();
  for (const typed of ['rut lai', 'take back']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await expect(page.getByRole('menuitem', { name: 'Rút lại' })).toBeVisible();
    if (typed === 'rut lai') await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Enter');
  await expect(lines(page).filter({ hasText: 'Trường tiểu học' })).toContainText('Nháp');
});

test('finds a story, a photo and a tag from anywhere', async ({ galley: { page } }) => {
  await expect(lines(page)).toHaveCount(11);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cho noi');
  const found = (section: string) => page.getByRole('group', { name: section }).getByRole('menuitem');
  // Four newer stories have both words in their text.
  await expect(found('Bài').first()).toContainText('Chợ nổi mở mùa mới');
  await expect(found('Tag')).toContainText(['Chợ nổi']); // one, once the whole query was looked up
  await found('Ảnh').filter({ hasText: 'Chợ nổi sáng sớm' }).click();
  await expect(page.getByLabel('Tiêu đề ảnh')).toHaveValue('Chợ nổi sáng sớm');
});

test('refuses to submit a story that checks stop, and says why', async ({ galley: { page } }) => {
  await lines(page).filter({ hasText: 'Một sáng ngày thường' }).click();
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.getByRole('alert')).toContainText('lỗi kiểm tra đang chặn');
  await expect(lines(page).filter({ hasText: 'Một sáng ngày thường' })).toContainText('Nháp');
});

test('counts what the checks want of the chosen story, and leads to them', async ({ galley: { page } }) => {
  await lines(page).filter({ hasText: 'Hội nghị chuyển đổi số' }).click();
  const problems = page.getByRole('region', { name: 'Kiểm tra trước bước tiếp theo' });
  await expect(problems).toContainText('3 cảnh báo');
  await problems.getByRole('button', { name: 'Xem phần kiểm tra' }).click();
  await expect(page.getByRole('heading', { name: '3 cảnh báo' })).toBeVisible();
});

test('returns a story only with a reason', async ({ galley: { page } }) => {
  await lines(page).filter({ hasText: 'Trường tiểu học' }).click();
  await page.getByRole('button', { name: 'Trả lại phóng viên' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Trả lại phóng viên' })).toBeDisabled();
  await dialog.getByLabel('Lý do').fill('Thiếu ảnh lớp học');
  await dialog.getByRole('button', { name: 'Trả lại phóng viên' }).click();
  await expect(lines(page).filter({ hasText: 'Trường tiểu học' })).toContainText('Trả lại');
});

test('imports a file and reports what it recognised', async ({ galley: { page } }) => {
  await page.getByRole('button', { name: 'Nhập bài…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp…' }).click();
  await (await chooser).setFiles('tests/fixtures/import/page.txt');
  await expect(page.getByText(/Nhận ra:.*figures: 3/)).toBeVisible();
  await page.getByRole('link', { name: /Chợ phiên/ }).click();
  await expect(page.locator('.ProseMirror').last()).toContainText('Con đường dẫn vào chợ vừa thông xe');
});

test('exports what is selected and says where it lies', async ({ galley: { page }, folder }) => {
  await lines(page).filter({ hasText: 'Mưa lớn' }).click();
  await page.getByRole('button', { name: 'Xuất bài…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Thư mục' }).fill(path.join(folder, 'xuat'));
  await dialog.getByRole('button', { name: 'Xuất bài' }).click();
  await expect(dialog.getByText(/Đã ghi \d+ tệp/)).toBeVisible();
  const written = await dialog.locator('code').allTextContents();
  await Promise.all(written.map((file) => access(file)));
  const html = await readFile(written.find((file) => file.endsWith('index.html')) ?? '', 'utf8');
  expect(html).toContain('<h1>Mưa lớn giờ tan tầm, nhiều tuyến phố đông xe đến tối</h1>');
});

test('backs the archive up from the settings, into a file that restores', async ({ galley: { page }, folder }) => {
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  const settings = page.getByRole('main');
  await expect(settings.getByRole('textbox', { name: 'Tệp sao lưu' })).toHaveValue(
    /backups.galley-\d{4}-\d\d-\d\d\.tar$/,
  );
  const file = path.join(folder, 'kho.tar');
  await settings.getByRole('textbox', { name: 'Tệp sao lưu' }).fill(file);
  await settings.getByRole('button', { name: 'Sao lưu' }).click();
  await expect(settings.getByRole('status')).toHaveText(
    `Đã sao lưu và đọc kiểm lại: 12 bài, 12 phiên bản, 14 ảnh, vào ${file}`,
  );
  const restored = path.join(folder, 'khoi-phuc');
  await promisify(execFile)(process.execPath, ['out/main/cli.js', 'restore', file, '--archive', restored]);
  await access(path.join(restored, 'archive.sqlite'));
});

test('says why a backup cannot be written, and leaves that file alone', async ({ galley: { page }, folder }) => {
  const file = path.join(folder, 'thu.txt');
  await writeFile(file, 'không phải bản sao lưu');
  await page.getByRole('link', { name: 'Cài đặt' }).click();
  await page.getByRole('textbox', { name: 'Tệp sao lưu' }).fill(file);
  await page.getByRole('button', { name: 'Sao lưu' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(file);
  expect(await readFile(file, 'utf8')).toBe('không phải bản sao lưu');
});

test('speaks English when told to, everywhere at once', async ({ galley: { page } }) => {
  await expect(lines(page)).toHaveCount(11);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tieng anh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'New story' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('11 stories')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no serious accessibility problem on any screen, ${colorScheme}`, async ({ galley: { page } }) => {
    await page.emulateMedia({ colorScheme });
    await expect(lines(page)).toHaveCount(11);
    await lines(page).first().click();
    expect(await findAccessProblems(page)).toEqual([]);
    for (const [screen, heading] of [
      ['photos', 'Ảnh'],
      ['tags', 'Tag'],
      ['settings', 'Cài đặt'],
    ] as const) {
      await page.evaluate((name) => {
        window.location.hash = `#/${name}`;
      }, screen);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      expect(await findAccessProblems(page)).toEqual([]);
    }
  });
}

test.describe('an empty archive', () => {
  test.use({ archive: 'empty' });

  test('welcomes, and fills itself with the sample on one click', async ({ galley: { page } }) => {
    await expect(page.getByRole('heading', { name: 'Chào mừng đến với Galley' })).toBeVisible();
    expect(await findAccessProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /Mở kho bài mẫu/ }).click();
    await expect(lines(page)).toHaveCount(11);
  });
});
