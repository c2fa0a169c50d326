import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import type { ImportFormat } from './import-format.ts';
import { markdown } from './markdown/markdown.ts';
import { text } from './text/text.ts';
import { tiptap } from './tiptap/tiptap.ts';

/** Every format stories are read from. */
export const importFormats: readonly ImportFormat[] = [text, markdown, html, docx, tiptap];

export const importExtensions: readonly string[] = importFormats.flatMap(({ extensions }) => extensions);

export function findImportFormat(fileName: string): ImportFormat | null {
  const lower = fileName.toLowerCase();
  return importFormats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension))) ?? null;
}
