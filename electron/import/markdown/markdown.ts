import { marked } from 'marked';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import { documentOf } from '../blocks.ts';
import type { ImportFormat } from '../import-format.ts';
import { makeReport } from '../report.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { readMarkdownBlocks } from './read-blocks.ts';

/** Markdown with front matter. Only the lexer is used: no HTML is made, none in the file is trusted. */
export const markdown: ImportFormat = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read(source, settings) {
    const report = makeReport();
    const { matter, rest } = splitFrontMatter(source);
    const { fields, tags } = readFrontMatter(matter, settings, report);
    const tokens = marked.lexer(rest, { gfm: true });
    const first = tokens.findIndex((token) => token.type !== 'space');
    const title = tokens[first];
    const isTitle = fields.headline === undefined && title?.type === 'heading' && title['depth'] === 1;
    const headline = isTitle ? cleanLine(String(title['text'])).slice(0, 500) : fields.headline;
    const blocks = readMarkdownBlocks(isTitle ? tokens.slice(first + 1) : tokens, report);
    if (isTitle) report.recognised('headline');
    report.recognised('blocks', blocks.length);
    return {
      fields: { ...fields, ...(headline === undefined ? {} : { headline }) },
      tags,
      body: documentOf(blocks),
      report: report.finish(),
    };
  },
};
