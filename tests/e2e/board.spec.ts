import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}:`) });
const card = (page: Page, headline: string) => page.getByRole('button', { name: new RegExp(`^${headline}`) });

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bảng theo trạng thái' }).click();
  await expect(card(page, 'Trường tiểu học')).toBeVisible();
}

test('shows the stories by status with counts, and takes a card on by its keys', async ({ galley: { page } }) => {
  await openBoard(page);
  await expect(page.getByRole('region', { name: 'Chờ duyệt: 2 bài' })).toBeVisible();
  await card(page, 'Trường tiểu học').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(column(page, 'Đang biên tập')).toContainText('Trường tiểu học');
  await expect(page.getByRole('region', { name: 'Chờ duyệt: 1 bài' })).toBeVisible();
  await expect(card(page, 'Trường tiểu học')).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.getByRole('dialog').getByLabel('Lý do').fill('Thiếu ảnh lớp học');
  await page.keyboard.press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại phóng viên' }).click();
  await expect(column(page, 'Trả lại')).toContainText('Trường tiểu học');
});

test('says that a key leads nowhere', async ({ galley: { page } }) => {
  await openBoard(page);
  await card(page, 'Chợ đêm').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText('không có bước nào theo hướng đó')).toBeVisible();
});

test('takes a card by mouse where a move leads, and shows where none does', async ({ galley: { page } }) => {
  await openBoard(page);
  const school = card(page, 'Trường tiểu học');
  await school.dragTo(column(page, 'Đang biên tập'));
  await expect(column(page, 'Đang biên tập')).toContainText('Trường tiểu học');
  await school.hover();
  await page.mouse.down();
  await column(page, 'Nháp').hover();
  await column(page, 'Đã xuất bản').hover();
  await expect(column(page, 'Nháp')).toHaveAttribute('data-drop', 'shut');
  await expect(column(page, 'Đã xuất bản')).toHaveAttribute('data-drop', 'open');
  await column(page, 'Trả lại').hover();
  await page.mouse.up();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Thiếu ảnh lớp học');
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại phóng viên' }).click();
  await expect(column(page, 'Trả lại')).toContainText('Trường tiểu học');
  await expect(column(page, 'Nháp')).toHaveAttribute('data-drop', 'idle');
});

test('shows what holds a story back, before the very step that was refused', async ({ galley: { page } }) => {
  await openBoard(page);
  await page.getByRole('button', { name: /^Xử lý “Một sáng/ }).click();
  await page.getByRole('menuitem', { name: 'Duyệt, sẵn sàng đăng' }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('1 lỗi kiểm tra đang chặn bài “Một sáng ngày thường');
  await refusal.getByRole('button', { name: 'Xem phần kiểm tra' }).click();
  await expect(page.getByRole('heading', { name: '1 mục chặn' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Trước khi/ })).toContainText('Duyệt sẵn sàng');
});

test('asks for what the press law wants said when a story is corrected from the board', async ({
  galley: { page },
}) => {
  await openBoard(page);
  await page.getByRole('button', { name: /^Xử lý “Chợ đêm/ }).click();
  await page.getByRole('menuitem', { name: 'Cải chính theo luật' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Thông tin sai').fill('Chợ mở đến 22 giờ');
  await dialog.getByLabel('Thông tin đúng').fill('Chợ mở đến 24 giờ');
  await dialog.getByLabel('Lý do').fill('Ban quản lý chợ báo lại');
  await dialog.getByRole('button', { name: 'Đăng cải chính' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(page.getByText(/Ban quản lý chợ báo lại/).first()).toBeVisible();
});

test('takes no schedule before it is written to the end, nor one that has passed', async ({ galley: { page } }) => {
  await openBoard(page);
  await card(page, 'Khu công nghiệp').dblclick();
  await page.getByRole('tab', { name: 'Bài', exact: true }).click();
  const schedule = page.getByRole('textbox', { name: 'Hẹn giờ đăng' });
  await schedule.fill('01/01/2020');
  await expect(page.getByText('Giờ này đã qua')).toBeVisible();
  await schedule.press('Tab');
  await expect(schedule).toHaveValue('01/01/2020');
  await schedule.fill('31/12/2099 8h');
  await schedule.press('Enter');
  await expect(schedule).toHaveValue('31/12/2099 08:00');
  await page.getByRole('button', { name: 'Về bàn biên tập' }).click();
  await expect(column(page, 'Sẵn sàng')).toContainText('Hẹn đăng 31/12/2099 08:00');
});

test('tells the reporter why a story came back, and keeps the talk about it', async ({ galley: { page } }) => {
  await openBoard(page);
  await page.getByRole('button', { name: /^Xử lý “Trường tiểu học/ }).click();
  await page.getByRole('menuitem', { name: 'Trả lại phóng viên' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Thiếu ảnh lớp học');
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại phóng viên' }).click();
  await expect(column(page, 'Trả lại')).toContainText('Trường tiểu học');
  await card(page, 'Trường tiểu học').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/trả lại: Thiếu ảnh lớp học/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Nhắn cho tòa soạn' }).fill('Mai có ảnh');
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Trao đổi' }).getByRole('listitem')).toContainText('Mai có ảnh');
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(page.getByText('Trao đổi: Mai có ảnh')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the board has no serious accessibility problem, ${theme}`, async ({ galley: { page } }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openBoard(page);
    await card(page, 'Trường tiểu học').focus();
    expect(await findAccessProblems(page)).toEqual([]);
  });
}
