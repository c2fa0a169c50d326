import type { Page } from '@playwright/test';
import { findAccessProblems } from './axe.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const wrong = (page: Page) => page.locator('.body-text .misspelled');
const menu = (page: Page) => page.getByRole('menu');

async function startStory(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await body(page).click();
}

test('underlines Vietnamese words that cannot be right, and no name or foreign word', async ({ galley: { page } }) => {
  await startStory(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.keyboard.insertText('Nghành y tế đựơc Samsung tặng 20 camera cho Krông Nô, theo logistics ở chinhphu.vn.');
  await expect(wrong(page)).toHaveText(['Nghành', 'đựơc']);
  expect(requests.filter((path) => !path.includes('spelling-worker'))).toEqual([]);
});

test('never underlines the word being typed, and does when the caret has left it', async ({ galley: { page } }) => {
  await startStory(page);
  await page.keyboard.type('ba ');
  await page.keyboard.insertText('nghành');
  await page.waitForTimeout(1500);
  await expect(wrong(page)).toHaveCount(0);
  await page.keyboard.type(' y');
  await expect(wrong(page)).toHaveText(['nghành']);
});

test('mends a word from its menu, by keys alone, in one step that can be taken back', async ({ galley: { page } }) => {
  await startStory(page);
  await page.keyboard.insertText('Các nghành kinh tế');
  await expect(wrong(page)).toHaveText(['nghành']);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+.');
  await expect(menu(page).getByRole('menuitem', { name: 'ngành', exact: true })).toBeVisible();
  expect(await findAccessProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(body(page)).toHaveText('Các ngành kinh tế');
  await expect(wrong(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(body(page)).toHaveText('Các nghành kinh tế');
});

test('lets a word be, in this story or in the whole house', async ({ galley: { page } }) => {
  await startStory(page);
  await page.keyboard.insertText('Quán Phuở của bà Bưoi nhé');
  await expect(wrong(page)).toHaveText(['Phuở', 'Bưoi']);
  await wrong(page).first().click({ button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'Bỏ qua trong bài này' }).click();
  await expect(wrong(page)).toHaveText(['Bưoi']);
  await wrong(page).first().click({ button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'Thêm vào từ của tòa soạn' }).click();
  await expect(wrong(page)).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await expect(page.getByLabel('Từ của tòa soạn')).toHaveValue('Bưoi');
});

test('marks English in an English story, without asking any network', async ({ galley: { page } }) => {
  await startStory(page);
  await page.getByRole('button', { name: /Ngôn ngữ/ }).click();
  await page.getByRole('option', { name: 'Tiếng Anh' }).click();
  await body(page).click();
  await page.keyboard.insertText('The goverment of Hà Nội didn’t recieve it, says Nguyen.');
  await expect(wrong(page)).toHaveText(['goverment', 'recieve']);
  await wrong(page).first().click({ button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'government', exact: true }).click();
  await expect(wrong(page)).toHaveText(['recieve']);
});

test('counts them among the checks and goes to each in turn', async ({ galley: { page } }) => {
  await startStory(page);
  await page.keyboard.insertText('Các nghành kinh tế đựơc lợi');
  await expect(wrong(page)).toHaveCount(2);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await expect(page.getByText('Có 2 từ có thể sai chính tả.')).toBeVisible();
  await page.getByRole('button', { name: 'Đến từ tiếp theo' }).click();
  await menu(page).getByRole('menuitem', { name: 'ngành', exact: true }).click();
  await expect(page.getByText('Có 1 từ có thể sai chính tả.')).toBeVisible();
});

test('can be turned off', async ({ galley: { page } }) => {
  await startStory(page);
  await page.keyboard.insertText('Các nghành kinh tế');
  await expect(wrong(page)).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ngung gach chan');
  await page.keyboard.press('Enter');
  await expect(wrong(page)).toHaveCount(0);
});

// UniKey deletes and types anew in one burst; an input method of the system composes.
test('takes Vietnamese typing next to underlined words as it was meant', async ({ galley: { page } }) => {
  await startStory(page);
  await page.keyboard.insertText('nghành đựơc ');
  await expect(wrong(page)).toHaveCount(2);
  await page.keyboard.type('tao');
  for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key);
  await page.keyboard.insertText('ạo');
  await page.keyboard.type(' ');
  const client = await page.context().newCDPSession(page);
  for (const text of ['n', 'ng', 'ngh', 'nghe', 'nghề'])
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(900);
  await client.send('Input.insertText', { text: 'nghề' });
  await expect(body(page)).toHaveText('nghành đựơc tạo nghề');
  await expect(wrong(page)).toHaveText(['nghành', 'đựơc']);
});
