import type { Page } from '@playwright/test';
import { makeJpeg, withMetadata } from '../builders/photo.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const blocks = (page: Page) =>
  page.locator('.body-text .ProseMirror > *').evaluateAll((all) => all.map(({ nodeName }) => nodeName));

async function startWriting(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await expect(body(page)).toBeVisible();
  await body(page).click();
}

async function insertPhoto(page: Page): Promise<void> {
  const buffer = await withMetadata(await makeJpeg(), { 'IPTC:Caption-Abstract': 'Nước tràn đồng' });
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Shift+P');
  await (await choosing).setFiles({ name: 'dong.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.locator('.figure-view img')).toBeVisible();
}

async function chooseInTable(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

test.describe('a photo in the text', () => {
  test('is left by keyboard: alt with Tab, the figure with Escape, the next line with Enter', async ({
    galley: { page },
  }) => {
    await startWriting(page);
    await page.keyboard.type('trước');
    await insertPhoto(page);
    await page.locator('.figure-caption').click();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Đồng ngập');
    await expect(page.getByLabel('Văn bản thay thế')).toHaveValue('Đồng ngập');
    await page.keyboard.press('Escape');
    await expect(page.locator('.figure-view')).toHaveClass(/is-selected/);
    await page.locator('.figure-caption').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('dưới ảnh');
    await expect(page.locator('.body-text .ProseMirror > p').last()).toHaveText('dưới ảnh');
    await expect(page.locator('.figure-caption')).toHaveText('Nước tràn đồng');
  });

  test('is never merged with the paragraph after it, however fast the keys come', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('trước');
    await insertPhoto(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('sau');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    expect(await blocks(page)).toEqual(['P', 'FIGURE', 'P']);
    await expect(page.locator('.figure-view')).toHaveClass(/is-selected/);
    await page.keyboard.press('Backspace');
    expect(await blocks(page)).toEqual(['P', 'P']);
    await page.keyboard.press('Control+z');
    await expect(page.locator('.figure-caption')).toHaveText('Nước tràn đồng');
  });
});

test('a key means the place the caret has just gone to', async ({ galley: { page } }) => {
  await startWriting(page);
  await page.keyboard.type('nước về');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('.body-text .ProseMirror > p')).toHaveText(['', 'nước về']);
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+b');
  await expect(page.locator('.body-text strong')).toHaveText('nước về');
});

test.describe('a table', () => {
  test('is changed by its menu, and the keyboard stays in the text', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('/bang');
    const before = await body(page).boundingBox();
    await page.keyboard.press('Enter');
    await page.keyboard.type('a');
    await page.keyboard.press('Tab');
    await page.keyboard.type('b');
    expect((await body(page).boundingBox())?.y, 'the tools of a table push nothing down').toBe(before?.y);
    await chooseInTable(page, 'Thêm cột bên phải');
    await expect(page.locator('.body-text th')).toHaveCount(4);
    await expect(body(page)).toBeFocused();
    await page.keyboard.type('!');
    await expect(page.locator('.body-text th')).toHaveText(['a', 'b!', '', '']);
    await chooseInTable(page, 'Cột tiêu đề');
    await expect(page.locator('.body-text th')).toHaveCount(6);
    await chooseInTable(page, 'Xóa bảng');
    await expect(body(page)).toBeFocused();
    expect(await blocks(page)).toEqual(['P']);
  });

  test('merges selected cells and splits them again, and offers only what can be done', async ({
    galley: { page },
  }) => {
    await startWriting(page);
    await page.keyboard.type('/bang');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bảng', exact: true }).click();
    for (const name of ['Gộp ô', 'Tách ô'])
      await expect(page.getByRole('menuitem', { name })).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Escape');
    await page.locator('.body-text td').first().click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.locator('.body-text .selectedCell').first()).toBeVisible();
    await chooseInTable(page, 'Gộp ô');
    await expect(page.locator('.body-text td[colspan]')).toHaveCount(1);
    await chooseInTable(page, 'Tách ô');
    await expect(page.locator('.body-text td')).toHaveCount(6);
  });
});

test('what is pasted into a cell is one step to undo, and leaves the table whole', async ({ galley: { page } }) => {
  await startWriting(page);
  await page.keyboard.type('/bang');
  await page.keyboard.press('Enter');
  await page.keyboard.type('gõ');
  await body(page).evaluate((target) => {
    const data = new DataTransfer();
    data.setData('text/html', '<p>một</p><h2>hai</h2><table><tr><td>x</td><td>y</td></tr></table>');
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.keyboard.type('!');
  await expect(page.locator('.body-text th p')).toHaveText(['gõmột', 'hai!', '', '']);
  await expect(page.locator('.body-text table')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.body-text th p')).toHaveText(['gõmột', 'hai', '', '']);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.body-text th p')).toHaveText(['gõ', '', '']);
  await expect(page.locator('.body-text table')).toHaveCount(1);
});

test('the toolbar gives the keyboard back to the text it worked on', async ({ galley: { page } }) => {
  await startWriting(page);
  await page.keyboard.type('nước');
  await page.locator('.text-toolbar .select-button').click();
  await page.getByRole('option', { name: 'Tít xen', exact: true }).click();
  await expect(body(page)).toBeFocused();
  await page.keyboard.type(' về');
  await expect(page.locator('.body-text h2')).toHaveText('nước về');

  const sapo = page.getByRole('textbox', { name: 'Sapo' });
  await sapo.click();
  await page.keyboard.type('tóm lược');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(sapo).toHaveText('');
  await expect(page.locator('.body-text h2')).toHaveText('nước về');
});

test('a gallery is laid out as it was asked for, and goes with its last photo', async ({ galley: { page } }) => {
  await startWriting(page);
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.type('/chum');
  await page.keyboard.press('Enter');
  const buffer = await withMetadata(await makeJpeg(), { 'IPTC:Caption-Abstract': 'Một' });
  const other = await withMetadata(await makeJpeg(), { 'IPTC:Caption-Abstract': 'Hai' });
  await (await choosing).setFiles([
    { name: 'a.jpg', mimeType: 'image/jpeg', buffer },
    { name: 'b.jpg', mimeType: 'image/jpeg', buffer: other },
  ]);
  const figures = page.locator('.gallery-view .figure-view');
  await expect(figures).toHaveCount(2);
  const layout = page.getByRole('combobox', { name: 'Cách xếp' });
  await layout.selectOption('slides');
  const width = async () => (await figures.first().boundingBox())?.width ?? 0;
  const slide = await width();
  await layout.selectOption('row');
  expect(await width()).toBeLessThan(slide);
  for (const left of [1, 0]) {
    await figures.first().getByRole('button', { name: 'Bỏ khỏi bài' }).click();
    await expect(figures).toHaveCount(left);
  }
  await expect(page.locator('.gallery-view')).toHaveCount(0);
});

test('a related story is found and put in without the mouse', async ({ galley: { page } }) => {
  await startWriting(page);
  const headline = page.getByRole('textbox', { name: 'Tít', exact: true });
  await headline.fill('Chợ nổi mở mùa mới');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await expect(headline).toHaveValue('');
  await body(page).click();
  await page.keyboard.type('/tin lien');
  await page.keyboard.press('Enter');
  await page.keyboard.type('cho noi');
  await expect(page.getByRole('option', { name: /Chợ nổi/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tít', { exact: true }).last()).toHaveValue('Chợ nổi mở mùa mới');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await expect(page.locator('.related-link-view')).toHaveCount(0);
});
