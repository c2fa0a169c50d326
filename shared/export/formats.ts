import { docx } from './docx/docx.ts';
import type { ExportFormat } from './format.ts';
import { fragment } from './fragment/fragment.ts';
import { html } from './html/html.ts';
import { htmlSingle } from './html-single/html-single.ts';
import { markdown } from './markdown/markdown.ts';
import { newsmlG2 } from './newsml-g2/newsml-g2.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { nitf } from './nitf/nitf.ts';
import { text } from './text/text.ts';

/** Every export format, in the order people are offered them. */
export const formats: readonly ExportFormat[] = [
  html,
  htmlSingle,
  fragment,
  docx,
  markdown,
  text,
  ninjs,
  newsmlG2,
  nitf,
];

export function findFormat(id: string): ExportFormat | null {
  return formats.find((format) => format.id === id) ?? null;
}
