import type { ImportFormat } from '../import-format.ts';
import { readPageText } from './read-page-text.ts';
import { readPlainText } from './read-plain-text.ts';

/** A text file: a saved news page when it has the shape of one, else a headline and paragraphs. */
export const text: ImportFormat = {
  id: 'text',
  extensions: ['.txt', '.text'],
  read: (source, settings) => readPageText(source, settings) ?? readPlainText(source),
};
