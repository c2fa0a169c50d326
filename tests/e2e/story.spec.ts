import type { Locator, Page } from '@playwright/test';
import { makeJpeg, withMetadata } from '../builders/photo.ts';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/);

async function startStory(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await expect(body(page)).toBeVisible();
}

async function makePressPhoto(): Promise<Buffer> {
  const words = { 'IPTC:Caption-Abstract': 'Nước tràn đồng An Phú', 'IPTC:Credit': 'Quang Thử' };
  return withMetadata(await makeJpeg(), words);
}

async function choosePhoto(page: Page): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ảnh…', exact: true }).click();
  await (await choosing).setFiles({ name: 'an-phu.jpg', mimeType: 'image/jpeg', buffer: await makePressPhoto() });
  await expect(page.locator('.figure-view img')).toBeVisible();
}

test('keeps a story with its photo and tag through a reload', async ({ galley: { page } }) => {
  await startStory(page);
  await page.getByRole('textbox', { name: 'Tít', exact: true }).fill('Mùa nước nổi về sớm');
  await page.getByRole('textbox', { name: 'Tít', exact: true }).press('Enter');
  await page.keyboard.type('Nước về sớm hơn mọi năm nửa tháng.');
  await body(page).click();
  await page.keyboard.type('Sáng nay, nước đã tràn đồng.');
  await choosePhoto(page);
  await page.getByLabel('Văn bản thay thế').fill('Cánh đồng ngập nước');
  await page.getByRole('combobox', { name: 'Thêm tag' }).click();
  await page.keyboard.type('An Phú');
  await page.getByRole('option', { name: 'Tag mới “An Phú”: Địa điểm' }).click();
  await expect(page.getByRole('button', { name: 'Bỏ tag An Phú' })).toBeVisible();
  await expect(saved(page)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Tít', exact: true })).toHaveValue('Mùa nước nổi về sớm');
  await expect(page.getByRole('textbox', { name: 'Sapo' })).toHaveText('Nước về sớm hơn mọi năm nửa tháng.');
  await expect(body(page)).toContainText('Sáng nay, nước đã tràn đồng.');
  await expect(page.locator('.figure-caption')).toHaveText('Nước tràn đồng An Phú');
  await expect(page.getByLabel('Văn bản thay thế')).toHaveValue('Cánh đồng ngập nước');
  await expect(page.getByLabel('Ghi nguồn')).toHaveValue('Quang Thử');
  await expect(page.getByRole('button', { name: 'Bỏ tag An Phú' })).toBeVisible();
});

test('says that text is saved only after the archive has said so', async ({ galley: { page } }) => {
  await startStory(page);
  await expect(saved(page)).toBeVisible();
  await body(page).click();
  await page.keyboard.type('a');
  await expect(page.getByText('Chưa lưu', { exact: true })).toBeVisible();
  await expect(saved(page)).toBeVisible();
});

// UniKey sends no composition: it deletes what was typed with Backspaces and sends the letters anew, all at once.
test('takes what a Vietnamese keyboard program sends as it was meant', async ({ galley: { page } }) => {
  await startStory(page);
  await body(page).click();
  for (const key of ['t', 'a', 'j', 'Backspace', 'Backspace']) await page.keyboard.press(key);
  await page.keyboard.insertText('ạ');
  await page.keyboard.press('o');
  await expect(body(page)).toHaveText('tạo');
  await page.keyboard.press('Control+b');
  for (const key of ['d', 'd', 'Backspace', 'Backspace']) await page.keyboard.press(key);
  await page.keyboard.insertText('đ');
  await page.keyboard.type('i');
  await expect(page.locator('.body-text strong')).toHaveText('đi');
  await expect(body(page)).toHaveText('tạođi');
});

test('lets nothing in with what is pasted, and loses none of its words', async ({ galley: { page } }) => {
  await startStory(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await body(page).click();
  await paste(
    page,
    `<form><input name="nodeName"><p style="color:red" onclick="alert(1)">Giữ <b>chữ này</b></p></form>
     <script>document.title = 'in'</script><img src="https://example.org/x.png" alt="Cánh đồng" onerror="document.title = 'in'">
     <p>Bấm <a href="javascript:alert(1)">vào đây</a> hoặc <a href="https://example.org/">trang này</a></p>`,
  );
  await expect(page.locator('.body-text p > strong')).toHaveText('chữ này');
  await expect(page.locator('.body-text a')).toHaveText(['trang này']);
  await expect(body(page)).toContainText('Bấm vào đây hoặc trang này');
  await expect(page.locator('.figure-waiting')).toBeVisible();
  await expect(page.getByLabel('Văn bản thay thế')).toHaveValue('Cánh đồng');
  expect(requests.filter((url) => url.includes('example.org'))).toEqual([]);
  expect(await page.title()).toBe('Galley');
});

test('drops a photo where it is let go', async ({ galley: { page } }) => {
  await startStory(page);
  await body(page).click();
  await page.keyboard.type('một\nhai\nba');
  await dropFile(await makePressPhoto(), page.locator('.body-text p', { hasText: 'một' }));
  await expect(page.locator('.figure-view img')).toBeVisible();
  const order = await page
    .locator('.body-text .ProseMirror > *')
    .evaluateAll((blocks) => blocks.map(({ nodeName }) => nodeName));
  expect(order).toEqual(['P', 'FIGURE', 'P', 'P']);
});

test('shows an old version before it brings it back, and takes that back too', async ({ galley: { page } }) => {
  await startStory(page);
  await body(page).click();
  await page.keyboard.type('Bản đầu');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await page.getByRole('button', { name: 'Đặt tên phiên bản' }).first().click();
  await page.getByLabel('Tên', { exact: true }).fill('Trước khi sửa');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Trước khi sửa')).toBeVisible();
  await body(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Bản sau');
  await page.keyboard.press('Control+s');
  await expect(saved(page)).toBeVisible();

  await page.getByRole('button', { name: /Trước khi sửa/ }).click();
  await expect(page.locator('.version-view')).toContainText('Bản đầu');
  await page.getByRole('button', { name: 'Khôi phục phiên bản này' }).click();
  await expect(body(page)).toHaveText('Bản đầu');
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(body(page)).toHaveText('Bản sau');
});

test('shows in another window what was written in the first', async ({ galley: { page } }) => {
  await startStory(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(body(other)).toBeVisible();
  await body(page).click();
  await page.keyboard.type('viết ở cửa sổ đầu');
  await expect(body(other)).toHaveText('viết ở cửa sổ đầu');
});

test('finds what is missing and leads there', async ({ galley: { page } }) => {
  await startStory(page);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  const finding = page.getByRole('listitem').filter({ hasText: 'chưa có tít' });
  await finding.getByRole('button', { name: 'Đến chỗ này' }).click();
  await expect(page.getByRole('textbox', { name: 'Tít', exact: true })).toBeFocused();
});

test('has the time and the joint byline where the page has them', async ({ galley: { page } }) => {
  await startStory(page);
  const head = page.getByRole('region', { name: 'Phần đầu bài' });
  await head.getByRole('textbox', { name: 'Giờ xuất bản' }).fill('19/06/2022 14:44');
  await head.getByRole('combobox', { name: 'Thêm bút danh' }).fill('Lâm Thử');
  await page.keyboard.press('Enter');
  await body(page).click();
  await choosePhoto(page);
  await expect(head.getByText('Cuối bài: Lâm Thử. Ảnh Quang Thử')).toBeVisible();
  await page.getByRole('tab', { name: 'Xem trước' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('19/06/2022 14:44')).toBeVisible();
  await expect(frame.getByText('Lâm Thử. Ảnh Quang Thử', { exact: true })).toBeVisible();
});

test('shows the page as it will be exported', async ({ galley: { page } }) => {
  await startStory(page);
  await page.getByRole('textbox', { name: 'Tít', exact: true }).fill('Mùa nước nổi');
  await page.getByRole('tab', { name: 'Xem trước' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Mùa nước nổi' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`has no serious accessibility problem, ${theme}`, async ({ galley: { page } }) => {
    await page.emulateMedia({ colorScheme: theme });
    await startStory(page);
    await page.getByRole('textbox', { name: 'Tít', exact: true }).fill('Mùa nước nổi');
    await body(page).click();
    await page.keyboard.type('Sáng nay.');
    await choosePhoto(page);
    await page.getByRole('button', { name: 'Bảng', exact: true }).first().click();
    expect(await findAccessProblems(page)).toEqual([]);
  });
}

async function paste(page: Page, html: string): Promise<void> {
  await body(page).evaluate((target, text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}

async function dropFile(photo: Buffer, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to drop on');
  await target.evaluate(
    (element, { bytes, x, y }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'an-phu.jpg', { type: 'image/jpeg' }));
      const place = { clientX: x, clientY: y, dataTransfer: data, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent('drop', place));
    },
    { bytes: [...photo], x: box.x + 5, y: box.y + box.height / 2 },
  );
}
