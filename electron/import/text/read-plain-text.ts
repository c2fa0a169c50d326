import { cleanLine } from '../../../shared/base/clean-text.ts';
import { documentOf, paragraph } from '../blocks.ts';
import type { ReadStory } from '../import-format.ts';
import { makeReport } from '../report.ts';

/** Lines this long or longer were broken by a program, not by the writer. */
const WRAPPED_AT = 60;

/** Any text: the first line is the headline, the rest are paragraphs. */
export function readPlainText(source: string): ReadStory {
  const report = makeReport();
  const groups = source.split(/\r?\n[ \t]*\r?\n/).map((group) =>
    group
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const [first = '', ...rest] = groups[0] ?? [];
  const paragraphs = [rest, ...groups.slice(1)].flatMap(joinWrapped);
  // A "headline" longer than a headline can be is text.
  const headline = cleanLine(first).slice(0, 500);
  const overflow = cleanLine(first).slice(500);
  if (headline !== '') report.recognised('headline');
  const texts = [...(overflow === '' ? [] : [overflow]), ...paragraphs];
  report.recognised('paragraphs', texts.length);
  return { fields: { headline }, tags: [], body: documentOf(texts.map(paragraph)), report: report.finish() };
}

function joinWrapped(lines: readonly string[]): readonly string[] {
  const isWrapped =
    lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= WRAPPED_AT && line.length <= 100);
  return isWrapped ? [lines.join(' ')] : lines;
}
