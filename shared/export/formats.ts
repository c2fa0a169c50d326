import type { ExportFormat } from './format.ts';
import { fragment } from './fragment/fragment.ts';
import { html } from './html/html.ts';
import { htmlSingle } from './html-single/html-single.ts';

/** Every export format, in the order people are offered them. */
export const formats: readonly ExportFormat[] = [html, htmlSingle, fragment];

export function findFormat(id: string): ExportFormat | null {
  return formats.find((format) => format.id === id) ?? null;
}
