import { guessLegacyEncoding } from '../../../shared/legacy-text/guess-encoding.ts';
import { convertLegacy } from '../../../shared/legacy-text/legacy-encodings.ts';
import type { ImportFormat, ReadStory } from '../import-format.ts';
import { readPageText } from './read-page-text.ts';
import { readPlainText } from './read-plain-text.ts';

/** A text file: a saved news page when it has the shape of one, else a headline and paragraphs. Out of its old encoding where it is in one. */
export const text: ImportFormat = {
  id: 'text',
  extensions: ['.txt', '.text'],
  read(source, settings) {
    const encoding = guessLegacyEncoding(source);
    const unicode = encoding === null ? source : convertLegacy(source, encoding);
    const story = readPageText(unicode, settings) ?? readPlainText(unicode);
    return encoding === null ? story : withChange(story, `text in ${encoding.toUpperCase()} converted to Unicode`);
  },
};

function withChange(story: ReadStory, change: string): ReadStory {
  return { ...story, report: { ...story.report, changed: [change, ...story.report.changed] } };
}
