import type { Locator, Page } from '@playwright/test';
import { typingMethods } from '../builders/keyboard-programs.ts';
import { expect, test } from './open-galley.ts';

test.use({ archive: 'empty' });

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const sapo = (page: Page) => page.getByRole('textbox', { name: 'Sapo' });
const headline = (page: Page) => page.getByRole('textbox', { name: 'Tít', exact: true });
const caption = (page: Page) => page.locator('.figure-caption');
const alt = (page: Page) => page.getByLabel('Văn bản thay thế');

async function startStory(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.keyboard.press('Control+Alt+n');
  await body(page).click();
  await page.keyboard.type('Cánh đồng');
  // A picture from elsewhere: a figure that waits for its photo, with a caption to write.
  await body(page).evaluate((target) => {
    const data = new DataTransfer();
    data.setData('text/html', '<figure><img src="https://example.org/x.png"><figcaption>Lũ</figcaption></figure>');
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(caption(page)).toBeVisible();
}

/** Slower than the autosave's pause: it saves in the middle of every word. */
const PAUSE_MS = 320;

for (const { name, type, written } of typingMethods)
  test(`${name}: what is written while the story is being saved is what is kept`, async ({ galley: { page } }) => {
    test.setTimeout(150_000);
    await startStory(page);
    const devtools = await page.context().newCDPSession(page);
    const places: readonly (readonly [string, Locator, string])[] = [
      ['text', page.locator('.body-text p').first(), `Cánh đồng${written}`],
      ['caption', caption(page), `Lũ${written}`],
      ['sapo', sapo(page), written],
      ['headline', headline(page), written],
      ['alt', alt(page), written],
    ];
    for (const [, place] of places) {
      await place.click();
      await page.keyboard.press('End');
      await type({ page, devtools, pauseMs: PAUSE_MS });
    }
    await headline(page).click();
    await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
    expect(await readPlaces(places)).toEqual(places.map(([place, , text]) => [place, text.trimEnd()]));
    await page.reload();
    await expect(caption(page)).toBeVisible();
    expect(await readPlaces(places)).toEqual(places.map(([place, , text]) => [place, text.trimEnd()]));
  });

test('letters that arrive in parts are whole in every box', async ({ galley: { page } }) => {
  await startStory(page);
  for (const box of [headline(page), alt(page), sapo(page), caption(page)]) {
    await box.click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('nước'.normalize('NFD'));
  }
  await body(page).locator('p').last().click(); // a click into the middle may meet a button of the photo, and leave the caret
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(headline(page)).toHaveValue('nước');
  await expect(alt(page)).toHaveValue('nước');
  expect(await sapo(page).textContent()).toBe('nước');
  expect(await caption(page).textContent()).toBe('Lũnước');
});

test('letters in parts are kept whole though the caret has not left them', async ({ galley: { page } }) => {
  await startStory(page);
  for (const box of [sapo(page), page.locator('.body-text p').first()]) {
    await box.click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' nước'.normalize('NFD'));
    await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
  }
  await page.keyboard.insertText(' về'.normalize('NFD'));
  await expect(page.locator('.body-text p').first()).toHaveText(`Cánh đồng${' nước về'.normalize('NFD')}`);
  await expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/)).toBeVisible();
  await page.reload();
  await expect(caption(page)).toBeVisible();
  expect(await page.locator('.body-text p').first().textContent()).toBe('Cánh đồng nước về');
  expect(await sapo(page).textContent()).toBe(' nước');
});

async function readPlaces(places: readonly (readonly [string, Locator, string])[]) {
  return Promise.all(
    places.map(async ([name, place]) => {
      const text = await place.evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
      );
      return [name, text.trimEnd()];
    }),
  );
}
