import type { Page } from '@playwright/test';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const slashMenu = (page: Page) => page.getByRole('listbox', { name: 'Chọn thứ muốn viết' });
const blocks = (page: Page) =>
  page.locator('.body-text .ProseMirror > *').evaluateAll((all) => all.map(({ nodeName }) => nodeName));

async function startWriting(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await expect(body(page)).toBeVisible();
  await body(page).click();
}

/** What UniKey does with a mark: it deletes what it must with Backspaces and sends the letters anew, all at once. */
async function burst(page: Page, backspaces: number, letters: string): Promise<void> {
  for (let count = 0; count < backspaces; count += 1) await page.keyboard.press('Backspace');
  await page.keyboard.insertText(letters);
}

test('what is typed comes into sight, at the edge of the window and after the text was scrolled away', async ({
  galley: { page },
}) => {
  await startWriting(page);
  for (let line = 0; line < 30; line += 1) await page.keyboard.press('Enter');
  await page.keyboard.type('cuối');
  const last = page.locator('.body-text p').last();
  await expect(last).toHaveText('cuối');
  await expect(last).toBeInViewport({ ratio: 0.9 });
  await page.locator('.story-scroll').evaluate((scroll) => scroll.scrollTo({ top: 0 }));
  await expect(last).not.toBeInViewport();
  await page.keyboard.type(' bài');
  await expect(last).toBeInViewport({ ratio: 0.9 });
});

test.describe('the slash menu', () => {
  for (const [typed, option] of [
    ['/anh', 'Ảnh…'],
    ['/ảnh', 'Ảnh…'],
    ['/photo', 'Ảnh…'],
    ['/tit', 'Tít xen'],
    ['/hop', 'Box thông tin'],
    ['/hộp', 'Box thông tin'],
    ['/dam', 'Đậm'],
  ] as const)
    test(`finds ${option} by ${typed}`, async ({ galley: { page } }) => {
      await startWriting(page);
      await page.keyboard.type(typed);
      await expect(slashMenu(page).getByRole('option').first()).toContainText(option);
      await expect(slashMenu(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    });

  test('makes the block that was chosen, and one undo takes it back', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('Nước về /hop');
    await page.keyboard.press('Enter');
    await expect(page.locator('.info-box-view')).toBeVisible();
    expect(await blocks(page)).toEqual(['P', 'ASIDE', 'P']);
    await page.keyboard.type('trong box');
    await expect(page.locator('.info-box-view .box-content')).toHaveText('trong box');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(body(page)).toHaveText('Nước về /hop');
  });

  test('goes by arrows and says to a screen reader where it is', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('/tit');
    await page.keyboard.press('ArrowDown');
    const active = await body(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${active}"]`)).toContainText('Tít xen nhỏ');
    await page.keyboard.press('Tab');
    await expect(page.locator('.body-text h3')).toHaveCount(1);
    expect(await body(page).getAttribute('aria-activedescendant')).toBeNull();
  });

  test('takes what a keyboard program sends', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('/anh');
    await burst(page, 3, 'ảnh');
    await expect(slashMenu(page).getByRole('option').first()).toContainText('Ảnh…');
    await burst(page, 3, 'tí');
    await page.keyboard.type('t');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lũ');
    await expect(page.locator('.body-text h2')).toHaveText('Lũ');
  });

  test('lets go with Escape, and when nothing fits', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('/');
    await expect(slashMenu(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(slashMenu(page)).toBeHidden();
    await page.keyboard.type('tit https://example.org/tit 19/6 /xyz');
    await expect(slashMenu(page)).toBeHidden();
    await page.keyboard.press('Enter');
    expect(await blocks(page)).toEqual(['P', 'P']);
  });
});

test.describe('the tools beside selected words', () => {
  const bubble = (page: Page) => page.getByRole('toolbar', { name: 'Công cụ cho chữ đang chọn' });

  async function selectWords(page: Page): Promise<void> {
    await startWriting(page);
    await page.keyboard.type('Sáng nay nước tràn đồng');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect(bubble(page)).toBeVisible();
  }

  test('stand over them and not on them', async ({ galley: { page } }) => {
    await selectWords(page);
    await expect(bubble(page)).toBeVisible();
    const box = await bubble(page).boundingBox();
    const line = await page.locator('.body-text p').boundingBox();
    if (box === null || line === null) throw new Error('Nothing on the page');
    expect(box.y + box.height).toBeLessThanOrEqual(line.y);
    await page.keyboard.press('ArrowRight');
    await expect(bubble(page)).toBeHidden();
  });

  test('are reached and left by keyboard', async ({ galley: { page } }) => {
    await selectWords(page);
    await page.keyboard.press('Alt+F10');
    await expect(bubble(page).getByRole('button', { name: 'Đậm' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.locator('.body-text em')).toHaveText('đồng');
    await expect(body(page)).toBeFocused();
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('Escape');
    await page.keyboard.type('ruộng');
    await expect(body(page)).toHaveText('Sáng nay nước tràn ruộng');
  });

  test('work with the mouse, and wait until it is let go', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('Sáng nay nước tràn đồng');
    const line = await page.locator('.body-text p').boundingBox();
    if (line === null) throw new Error('Nothing on the page');
    await page.mouse.move(line.x + 2, line.y + line.height / 2);
    await page.mouse.down();
    await page.mouse.move(line.x + 90, line.y + line.height / 2, { steps: 4 });
    await expect(bubble(page)).toBeHidden();
    await page.mouse.up();
    await bubble(page).getByRole('button', { name: 'Đậm' }).click();
    await expect(page.locator('.body-text strong')).toHaveText(/^Sáng/);
    await expect(bubble(page).getByRole('button', { name: 'Đậm' })).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('signs that mean something', () => {
  for (const [typed, shown] of [
    ['Ông nói: "Nước về sớm".', 'Ông nói: “Nước về sớm”.'],
    ['chờ...', 'chờ…'],
    ['mùa nước -- mùa cá', 'mùa nước – mùa cá'],
    ['3----', '3----'],
    ['2020--2025', '2020--2025'],
  ] as const)
    test(`make ${shown} of ${typed}`, async ({ galley: { page } }) => {
      await startWriting(page);
      await page.keyboard.type(typed);
      await expect(body(page)).toHaveText(shown);
    });

  for (const [typed, block] of [
    ['## ', 'H2'],
    ['### ', 'H3'],
    ['- ', 'UL'],
    ['1. ', 'OL'],
    ['> ', 'BLOCKQUOTE'],
    ['---', 'HR'],
  ] as const)
    test(`make ${block} of "${typed}", and one Backspace or one undo brings it back`, async ({ galley: { page } }) => {
      await startWriting(page);
      await page.keyboard.type('đầu\n');
      await page.keyboard.type(typed);
      expect((await blocks(page))[1]).toBe(block);
      await page.keyboard.press('Backspace');
      expect(await blocks(page)).toEqual(['P', 'P']);
      await expect(page.locator('.body-text p').last()).toHaveText(typed.trimEnd());
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
      expect((await blocks(page))[0]).toBe(block);
      await page.keyboard.press('Control+z');
      expect(await blocks(page)).toEqual(['P']);
      await expect(page.locator('.body-text p')).toHaveText(typed.trimEnd());
    });

  test('stay what they are in what a keyboard program sends', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('ab');
    // Sent in one go, as the program does: a wait between the two would make them a person's.
    await Promise.all([page.keyboard.press('Backspace'), page.keyboard.insertText('"')]);
    await expect(body(page)).toHaveText('a"');
  });
});

test.describe('blocks', () => {
  const lines = (page: Page) => page.locator('.body-text p').allTextContents();

  test('are dragged by the handle beside them, the caret with them, and put back by one undo', async ({
    galley: { page },
  }) => {
    await startWriting(page);
    await page.keyboard.type('một\nhai\nba');
    await page.locator('.body-text p', { hasText: 'ba' }).hover();
    const handle = await page.locator('.block-handle').boundingBox();
    const first = await page.locator('.body-text p', { hasText: 'một' }).boundingBox();
    if (handle === null || first === null) throw new Error('Nothing on the page');
    await page.mouse.move(handle.x + 10, handle.y + 12);
    await page.mouse.down();
    await page.mouse.move(first.x + 40, first.y + 10, { steps: 5 });
    await page.mouse.move(first.x + 40, first.y + 3, { steps: 2 });
    await expect(page.locator('.move-line')).toBeVisible();
    await page.mouse.up();
    await expect.poll(() => lines(page)).toEqual(['ba', 'một', 'hai']);
    await page.keyboard.type('!');
    expect(await lines(page)).toEqual(['ba!', 'một', 'hai']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await lines(page)).toEqual(['một', 'hai', 'ba']);
  });

  test('are moved by keyboard', async ({ galley: { page } }) => {
    await startWriting(page);
    await page.keyboard.type('một\nhai\nba');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.type('!');
    expect(await lines(page)).toEqual(['ba!', 'một', 'hai']);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await lines(page)).toEqual(['một', 'ba!', 'hai']);
  });
});

test('Enter on the empty last line of an info box leaves the box', async ({ galley: { page } }) => {
  await startWriting(page);
  await page.keyboard.type('/hop');
  await page.keyboard.press('Enter');
  await page.keyboard.type('trong box');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('sau box');
  await expect(page.locator('.info-box-view .box-content')).toHaveText('trong box');
  await expect(page.locator('.body-text .ProseMirror > p').first()).toHaveText('sau box');
});

test('boxes are left and taken away by keyboard', async ({ galley: { page } }) => {
  await startWriting(page);
  await page.keyboard.type('/hop');
  await page.keyboard.press('Enter');
  await expect(page.locator('.info-box-view')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.locator('.info-box-view')).toHaveCount(0);
  await page.keyboard.type('/trich dan noi');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nước về');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('trên');
  await expect(page.locator('.body-text .ProseMirror > p').first()).toHaveText('trên');
  await expect(page.locator('.pull-quote-view .box-content')).toHaveText('nước về');
});
