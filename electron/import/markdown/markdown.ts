import { marked, type Token } from 'marked';
import { cleanLine } from '../../../shared/base/clean-text.ts';
import type { NodeJson } from '../../../shared/document/json.ts';
import { documentOf, paragraph } from '../blocks.ts';
import type { ImportFormat } from '../import-format.ts';
import { makeReport, type ReportNotes } from '../report.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { readMarkdownBlocks } from './read-blocks.ts';
import { readMarkdownText } from './read-inline.ts';
import { type Segment, splitSource } from './split-source.ts';

/** Markdown with front matter. Only the lexer is used: no HTML is made, none in the file is trusted. */
export const markdown: ImportFormat = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read(source, settings) {
    const report = makeReport();
    const { matter, rest } = splitFrontMatter(source);
    const { fields, tags, unread } = readFrontMatter(matter, settings, report);
    const [start, ...others] = splitSource(rest);
    const { title, tokens } = takeTitle(start, fields.headline !== undefined);
    const blocks = [
      ...unread.map(paragraph),
      ...readMarkdownBlocks(tokens, report),
      ...(start?.isPlain === true ? readPlain(start.text, report) : []),
      ...others.flatMap(({ text, isPlain }) =>
        isPlain ? readPlain(text, report) : readMarkdownBlocks(lex(text), report),
      ),
    ];
    if (title !== null) report.recognised('headline');
    report.recognised('blocks', blocks.length);
    return {
      fields: { ...fields, ...(title === null ? {} : { headline: title }) },
      tags,
      body: documentOf(blocks),
      report: report.finish(),
    };
  },
};

/** A first heading of the first degree is the headline when the front matter names none. */
function takeTitle(start: Segment | undefined, hasHeadline: boolean) {
  const tokens = start === undefined || start.isPlain ? [] : lex(start.text);
  const first = tokens.findIndex((token) => token.type !== 'space');
  const heading = tokens[first];
  if (hasHeadline || heading?.type !== 'heading' || heading['depth'] !== 1) return { title: null, tokens };
  return { title: cleanLine(readMarkdownText(heading)), tokens: tokens.slice(first + 1) };
}

function lex(text: string): readonly Token[] {
  return marked.lexer(text, { gfm: true });
}

function readPlain(text: string, report: ReportNotes): readonly NodeJson[] {
  report.changed('Markdown too tangled to read became plain text');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph);
}
