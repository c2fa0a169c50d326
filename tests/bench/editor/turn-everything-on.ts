import type { Page } from 'playwright-core';

/** What stands beside the text in the rounds of a measurement, one after the other: there is room for one at a time. */
const tabs = ['Kiểm tra', 'Dàn bài'] as const;

/** Everything that may be on while somebody types: a search with its matches shown, misspelled words, notes, what stands beside. */
export async function turnEverythingOn(page: Page, words: string): Promise<void> {
  await page.locator('.misspelled').first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.locator('.body-text [data-note]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Tìm', exact: true }).fill(words);
  await page.locator('.body-text .found').first().waitFor({ state: 'attached' });
  for (const tab of tabs) await showBeside(page, tabs.indexOf(tab));
}

/** Puts the checks, with the list of notes and the count of misspelled words, or the outline beside the text. */
export async function showBeside(page: Page, round: number): Promise<void> {
  const name = tabs[Math.abs(round) % tabs.length] ?? tabs[0];
  await page.getByRole('tab', { name }).click();
  await page
    .locator(name === 'Dàn bài' ? '.outline-line' : '.note-card')
    .first()
    .waitFor();
}
