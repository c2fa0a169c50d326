import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Serious and critical accessibility problems on the page (WCAG 2.2 AA and best practices), a line each. */
export async function findAccessProblems(page: Page): Promise<readonly string[]> {
  // The page's own policy forbids scripts that are not its own, so axe runs through the debugger, not as a script element.
  await page.evaluate(await readFile(script, 'utf8'));
  const results = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: (context: Document) => Promise<AxeResults> } }; // put there above
    return axe.run(document);
  });
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
